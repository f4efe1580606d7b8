'use client'

import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react'
import type { SurfaceComponent } from '../hooks/Subject'
import { useSurface } from '../hooks/useSurface'
import { whenUnused } from '../hooks/whenUnused'
import type { PanelProps } from './Panel'
import { panelElement } from './Panel'

export interface StatusToastProps extends PanelProps {
  /** Where it stands: in a corner of the window, or in the shop's own toaster (`inline`). */
  placement?: 'corner' | 'inline' | undefined
  /**
   * In milliseconds, after which `onDismiss` is called. By default 5 seconds and the time to read the text. Only a success or a process
   * that goes on disappears by itself, and only without a step: what asks for something stays.
   */
  duration?: number | undefined
}

const polite = { politeness: 'polite' } as const

/**
 * A notice for a moment, above the page. It goes away by itself if nothing has to be done, and not while the pointer is over it, the focus
 * is inside, or the page is hidden (WCAG 2.2 SC 2.2.1). Renders a `<div>` with the role `status`.
 */
export const StatusToast = /* @__PURE__ */ forwardRef<HTMLElement, StatusToastProps>(function StatusToast(
  { icon, onDismiss, compact, placement = 'corner', duration, ...props },
  ref,
) {
  // The announcement is our own, so that a screen reader does not hear it twice: it is made for inserted text too.
  const surface = useSurface({ role: 'status', 'aria-live': 'off' as const, ...props }, polite)
  const { message, steps, description, title } = surface
  const own = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => own.current as HTMLElement, [])
  const latest = useRef(onDismiss)
  useEffect(() => {
    latest.current = onDismiss
  })
  const asksForNothing = (message.tone === 'success' || message.tone === 'info') && !steps.length && !props.actions
  const letters = [title, description].map((text) => (typeof text === 'string' ? text.length : 80))
  const time = duration ?? 5000 + 60 * letters.reduce((sum, each) => sum + each, 0)
  useEffect(() => {
    if (asksForNothing)
      return whenUnused(
        () => own.current,
        time,
        () => latest.current?.(),
      )
  }, [asksForNothing, time])
  const rootRef = own
  const placed = { ...surface, root: { ...surface.root, 'data-toast': placement } }
  return panelElement({ name: 'notice', rootRef, icon, onDismiss, compact }, placed)
}) as SurfaceComponent<StatusToastProps, HTMLElement>
