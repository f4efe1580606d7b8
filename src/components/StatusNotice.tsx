'use client'

import { forwardRef } from 'react'
import type { SurfaceComponent } from '../hooks/Subject'
import { useSurface } from '../hooks/useSurface'
import type { PanelProps } from './Panel'
import { panelElement, panelProps } from './Panel'

export interface StatusNoticeProps extends PanelProps {}

const polite = { politeness: 'polite' } as const

/**
 * A quiet line for any status: a success, a process that goes on, or a small failure beside the part that it concerns. A notice that
 * appears after the page has loaded is announced when the screen reader pauses. Renders a `<div>`.
 */
export const StatusNotice = /* @__PURE__ */ forwardRef<HTMLElement, StatusNoticeProps>(function StatusNotice(
  { icon, onDismiss, compact, ...props },
  rootRef,
) {
  return panelElement({ name: 'notice', rootRef, icon, onDismiss }, useSurface(panelProps(props, compact), polite))
}) as SurfaceComponent<StatusNoticeProps, HTMLElement>
