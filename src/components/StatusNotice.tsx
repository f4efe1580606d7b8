'use client'

import { forwardRef } from 'react'
import type { PanelProps } from './Panel'
import { Panel } from './Panel'

export type StatusNoticeProps = PanelProps

/**
 * A quiet line for any status: a success, a process that goes on, or a small failure beside the part that it concerns. A notice that
 * appears after the page has loaded is announced when the screen reader pauses. Renders a `<div>`.
 */
export const StatusNotice = /* @__PURE__ */ forwardRef<HTMLElement, StatusNoticeProps>(
  function StatusNotice(props, ref) {
    return <Panel {...props} as="div" name="notice" politeness="polite" ref={ref} />
  },
)
