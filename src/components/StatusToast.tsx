'use client'

import type { KeyboardEvent } from 'react'
import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react'
import type { SurfaceComponent } from '../hooks/Subject'
import { useFocusReturn } from '../hooks/useFocusReturn'
import { useSurface } from '../hooks/useSurface'
import { whenUnused } from '../hooks/whenUnused'
import type { PanelProps } from './Panel'
import { panelElement, panelProps } from './Panel'

export interface StatusToastProps extends PanelProps {
  /** Removes the toast: after its time, and when the shopper presses its close button or Escape inside it. */
  onDismiss: () => void
  /** Where it stands: in a corner of the window, or where it is rendered, such as in the shop's own toaster (`inline`). */
  placement?: 'corner' | 'inline' | undefined
  /** Leaves the announcement to the shop's toaster, if that is a live region. Then the toast has no role. */
  silent?: boolean | undefined
  /**
   * In milliseconds; by default 5 seconds and the time to read the text. `Infinity` lets it stay. Only a success or a process that goes on
   * disappears by itself, and only if there is nothing to press: what asks for something stays.
   */
  duration?: number | undefined
}

const options = { politeness: 'polite' } as const
const silentOptions = { silent: true } as const
// The announcement is our own, so that a screen reader does not hear it twice: it is made for inserted text too.
const status = { role: 'status', 'aria-live': 'off' } as const
const controls = '[data-part="content"] :is(a[href], button, input, select, textarea)'

/**
 * A notice for a moment, above the page. It goes away by itself if nothing has to be done, and not while the pointer is over it, the focus
 * is inside, or the page is hidden (WCAG 2.2 SC 2.2.1). If the focus is inside, it goes back to where it was. A toast that appears or
 * changes is announced when the screen reader pauses. Renders a `<div>` with the role `status`.
 */
export const StatusToast = /* @__PURE__ */ forwardRef<HTMLElement, StatusToastProps>(function StatusToast(
  { icon, onDismiss, compact, placement = 'corner', silent, duration, onKeyDown, ...props },
  ref,
) {
  const own = useRef<HTMLElement>(null)
  const rootRef = useFocusReturn(own)
  useImperativeHandle(ref, () => own.current as HTMLElement, [])
  const surface = useSurface(
    {
      ...(silent ? undefined : status),
      ...panelProps(props, compact),
      'data-toast': placement,
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        onKeyDown?.(event)
        if (event.key !== 'Escape' || event.defaultPrevented) return
        // Marked as used, for a drawer or a dialog that listens too.
        event.preventDefault()
        own.current?.querySelector<HTMLElement>('[data-part="dismiss"]')?.click()
      },
    },
    silent ? silentOptions : options,
  )
  const { message, steps, description, title } = surface
  const latest = useRef(onDismiss)
  useEffect(() => {
    latest.current = onDismiss
  })
  const isPassing = /^(success|info)$/.test(message.tone) && !steps.length && !props.actions
  // A node of the shop counts as a sentence.
  const text = [title, description].map((words) => (typeof words === 'string' ? words : words && sentence)).join('')
  const time = duration ?? 5000 + 60 * text.length
  // Another message has its time anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    // In a toaster, the list would move under the pointer if another of its toasts went away.
    const find = () => (placement === 'inline' && own.current?.closest('ol, ul')) || own.current
    const dismiss = () => own.current?.querySelector(controls) || latest.current?.()
    if (isPassing && time < Number.POSITIVE_INFINITY) return whenUnused(find, time, dismiss)
  }, [isPassing, time, text, placement])
  return panelElement({ name: 'notice', rootRef, icon, onDismiss }, surface)
}) as SurfaceComponent<StatusToastProps, HTMLElement>

const sentence = ' '.repeat(80)
