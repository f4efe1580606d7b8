'use client'

import * as Dialog from '@radix-ui/react-dialog'
import type { ComponentPropsWithoutRef, KeyboardEvent, ReactNode, RefObject } from 'react'
import { forwardRef, useRef, useState } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { Subject } from '../hooks/Subject'
import { useSurface } from '../hooks/useSurface'
import type { ActionsProps } from './Actions'
import { Actions } from './Actions'
import { Icon } from './Icon'
import type { WordsProps } from './Words'
import { Words } from './Words'

type ContentProps = Omit<ComponentPropsWithoutRef<typeof Dialog.Content>, 'children' | 'asChild'> &
  Subject &
  Omit<WordsProps, 'headingLevel'> &
  ActionsProps & {
    /** Gets the focus back when what had it is gone by then. */
    returnFocus?: RefObject<HTMLElement | null> | undefined
    /** Replaces the icon. `null` leaves it out. */
    icon?: ReactNode | undefined
  }

export type ErrorDialogProps = ContentProps & {
  /** Whether it is open. Left out, it opens when it is mounted and closes by itself. */
  open?: boolean | undefined
  /** Called with `false` when the shopper closes it. */
  onOpenChange?: ((open: boolean) => void) | undefined
  /** Where it is put. The end of `<body>` by default. */
  container?: HTMLElement | null | undefined
}

/**
 * Interrupts with a failure that has to be dealt with before anything else. Traps the focus, closes on Escape, and puts
 * the focus back to where it was. Renders a modal `role="alertdialog"` named by its title (Radix Dialog).
 */
export const ErrorDialog = /* @__PURE__ */ forwardRef<HTMLDivElement, ErrorDialogProps>(function ErrorDialog(
  { open, onOpenChange, container, ...content },
  ref,
) {
  const [isOpen, setIsOpen] = useState(true)
  const change = (next: boolean) => {
    setIsOpen(next)
    onOpenChange?.(next)
  }
  // Nothing of it exists while it is closed, so that the last failure is neither announced nor reported again.
  if (!(open ?? isOpen)) return null
  return (
    <Dialog.Root open onOpenChange={change}>
      <Dialog.Portal container={container}>
        {/* Radix's own overlay brings a scroll lock of 4 kB that a Content-Security-Policy stops; ours is in the sheet. */}
        <div data-error-ui="dialog-overlay" />
        <Content {...content} ref={ref} />
      </Dialog.Portal>
    </Dialog.Root>
  )
})

const Content = /* @__PURE__ */ forwardRef<HTMLDivElement, ContentProps>(function Content(
  {
    status,
    error,
    returnFocus,
    heading,
    description,
    icon,
    actions,
    children,
    onRetry,
    retry,
    method,
    pending,
    handlers,
    links,
    steps,
    onKeyDown,
    onOpenAutoFocus,
    onCloseAutoFocus,
    ...rest
  },
  ref,
) {
  const { labels } = useErrorUI().messages
  // The dialog says itself when it opens, since the focus moves into it.
  const { input, message, titleId, root } = useSurface(
    { status, error, retry, method, heading, description },
    'assertive',
    true,
  )
  const descriptionId = `${titleId}words`
  const before = useRef<Element | null>(null)
  // Read before the page is locked, so that its scrollbar can leave its room behind.
  const [hadScrollbar] = useState(() => innerWidth > document.documentElement.clientWidth)
  return (
    <Dialog.Content
      {...root}
      role="alertdialog"
      aria-describedby={descriptionId}
      // A stray press beside it must not take away the only explanation.
      onInteractOutside={(event) => event.preventDefault()}
      {...rest}
      onKeyDown={(event) => {
        onKeyDown?.(event)
        keepFocus(event)
      }}
      onOpenAutoFocus={(event) => {
        before.current = document.activeElement
        // An element with a shadow root stands for what has the focus in it.
        while (before.current?.shadowRoot?.activeElement) before.current = before.current.shadowRoot.activeElement
        onOpenAutoFocus?.(event)
        if (event.defaultPrevented) return
        // Radix passes over links, and would start on Close where the step that helps is a link.
        const step = (event.target as Element).querySelector<HTMLElement>('[data-part="actions"] :is(a, button)')
        if (step) event.preventDefault()
        step?.focus()
      }}
      onCloseAutoFocus={(event) => {
        onCloseAutoFocus?.(event)
        if (event.defaultPrevented) return
        // Radix returns the focus to the trigger, and an error has none.
        event.preventDefault()
        const was = before.current
        const back = was?.isConnected && was !== document.body ? (was as HTMLElement) : returnFocus?.current
        back?.focus()
      }}
      ref={ref}
      data-error-ui="dialog"
      data-scrollbar={hadScrollbar || undefined}
    >
      <div data-part="layout">
        {icon === undefined ? <Icon tone={message.tone} /> : icon}
        <div data-part="body">
          <Dialog.Title data-part="title">{heading ?? message.title}</Dialog.Title>
          <Words id={descriptionId} message={message} error={input} description={description}>
            {children}
          </Words>
        </div>
        <Actions {...{ message, error: input, actions, onRetry, retry, method, pending, handlers, links, steps }}>
          <Dialog.Close data-error-ui="action" data-action="close">
            <span data-part="label">{labels.close}</span>
          </Dialog.Close>
        </Actions>
      </div>
    </Dialog.Content>
  )
})

/** Radix listens to the document, which does not see Tab leave a dialog in a shadow root. */
function keepFocus({ key, currentTarget }: KeyboardEvent<HTMLElement>) {
  const root = currentTarget.getRootNode() as Document | ShadowRoot
  if (key !== 'Tab' || root === document) return
  setTimeout(() => currentTarget.contains(root.activeElement) || currentTarget.focus())
}
