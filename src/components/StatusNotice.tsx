'use client'

import { forwardRef } from 'react'
import type { PanelProps } from './Panel'
import { Panel } from './Panel'

export type StatusNoticeProps = PanelProps

/**
 * A quiet line for any status: a success, something still in progress, or a small failure beside what it concerns.
 * Announced, when it appears after the page has loaded, as soon as the screen reader pauses. Renders a `<div>`.
 */
export const StatusNotice = /* @__PURE__ */ forwardRef<HTMLElement, StatusNoticeProps>(
  function StatusNotice(props, ref) {
    return <Panel {...props} as="div" name="notice" politeness="polite" ref={ref} />
  },
)
