'use client'

import * as Dialog from '@radix-ui/react-dialog'
import type { ComponentPropsWithoutRef, KeyboardEvent, ReactNode, RefObject } from 'react'
import { forwardRef, useRef, useState } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { SurfaceComponent } from '../hooks/Subject'
import { inputOf } from '../hooks/Subject'
import type { FullSurface, SurfaceProps } from '../hooks/useSurface'
import { useSurface } from '../hooks/useSurface'
import { stepElement } from './Action'
import { iconElement } from './Icon'
import { stepsElement } from './Steps'
import { contentElement, descriptionElement, moreElement } from './Words'

interface ContentProps
  extends Omit<ComponentPropsWithoutRef<typeof Dialog.Content>, 'children' | 'asChild'>,
    Omit<SurfaceProps, 'headingLevel'> {
  /** Receives the focus on closing if the element that had it is no longer in the page. */
  returnFocus?: RefObject<HTMLElement | null> | undefined
  /** Replaces the icon. `null` removes it. */
  icon?: ReactNode | undefined
}

export interface ErrorDialogProps extends ContentProps {
  /** Whether the dialog is open. By default it opens when it is mounted, and closes when the shopper closes it. */
  open?: boolean | undefined
  /** Called with `false` when the shopper closes the dialog. */
  onOpenChange?: ((open: boolean) => void) | undefined
  /** The element that contains the dialog. `<body>` by default. */
  container?: HTMLElement | null | undefined
}

/**
 * Interrupts the shopper with a failure that they have to deal with first. It traps the focus, closes on Escape, and returns the focus to
 * the element that had it. Renders a modal `role="alertdialog"` named by its title (Radix Dialog).
 */
export const ErrorDialog = /* @__PURE__ */ forwardRef<HTMLDivElement, ErrorDialogProps>(function ErrorDialog(
  { open, onOpenChange, container, ...content },
  ref,
) {
  const { emit } = useErrorUI()
  const [isOpen, setIsOpen] = useState(true)
  const change = (next: boolean) => {
    setIsOpen(next)
    if (!next) emit?.('dismissed', inputOf(content) ?? content.retry?.error)
    onOpenChange?.(next)
  }
  // A closed dialog renders nothing, so that the last failure is neither announced nor reported again.
  if (!(open ?? isOpen)) return null
  return (
    <Dialog.Root open onOpenChange={change}>
      <Dialog.Portal container={container}>
        {/* Radix's overlay adds a scroll lock of 4 kB that a Content-Security-Policy blocks. styles.css locks the scroll instead. */}
        <div data-error-ui="dialog-overlay" />
        <Content {...content} ref={ref} />
      </Dialog.Portal>
    </Dialog.Root>
  )
}) as SurfaceComponent<ErrorDialogProps, HTMLDivElement>

// A screen reader reads the dialog when it opens, because the focus moves into it. So its first text is not announced.
const options = { politeness: 'assertive', silentAtFirst: true } as const

const Content = /* @__PURE__ */ forwardRef<HTMLDivElement, ContentProps>(function Content(
  { returnFocus, icon, onKeyDown, onOpenAutoFocus, onCloseAutoFocus, ...props },
  ref,
) {
  const surface = useSurface(props, options)
  const { root, title, titleAttributes, description, message, ui, labelLang } = surface
  const { id, ...titleText } = titleAttributes
  // Radix names the dialog by its own title.
  const { 'aria-labelledby': _name, ...attributes } = root
  const ids = [`${id}d`, `${id}c`] as const
  const before = useRef<Element | null>(null)
  // Read before the scroll lock hides the scrollbar, so that its width can be reserved.
  const [hadScrollbar] = useState(() => innerWidth > document.documentElement.clientWidth)
  return (
    <Dialog.Content
      role="alertdialog"
      aria-describedby={
        [description !== null && ids[0], props.children && ids[1]].filter(Boolean).join(' ') || undefined
      }
      // A press outside, by mistake, must not remove the only explanation.
      onInteractOutside={(event) => event.preventDefault()}
      {...attributes}
      onKeyDown={(event) => {
        onKeyDown?.(event)
        keepFocus(event)
      }}
      onOpenAutoFocus={(event) => {
        before.current = document.activeElement
        // `activeElement` is the host of a shadow root. The element that has the focus is inside it.
        while (before.current?.shadowRoot?.activeElement) before.current = before.current.shadowRoot.activeElement
        onOpenAutoFocus?.(event)
        if (event.defaultPrevented) return
        // Radix skips links. If the step that helps is a link, it would focus the close button.
        const step = (event.target as Element).querySelector<HTMLElement>('[data-part="actions"] :is(a, button)')
        if (step) event.preventDefault()
        step?.focus()
      }}
      onCloseAutoFocus={(event) => {
        onCloseAutoFocus?.(event)
        if (event.defaultPrevented) return
        // Radix returns the focus to the trigger, and an error dialog has none.
        event.preventDefault()
        const was = before.current
        const back = was?.isConnected && was !== document.body ? (was as HTMLElement) : returnFocus?.current
        back?.focus()
      }}
      ref={ref}
      data-error-ui="dialog"
      data-scrollbar={hadScrollbar || undefined}
    >
      {iconElement(icon, message.tone)}
      <Dialog.Title {...titleText} data-part="title">
        {title}
      </Dialog.Title>
      {descriptionElement(surface, ids[0])}
      {contentElement(surface, ids[1])}
      {moreElement(surface)}
      {stepsElement(surface, <Close {...{ ui, labelLang }} />)}
    </Dialog.Content>
  )
})

/** The last step. Radix closes the dialog when it is pressed. */
function Close({ ui, labelLang }: Pick<FullSurface, 'ui' | 'labelLang'>) {
  return <Dialog.Close asChild>{stepElement({ name: 'close', label: ui.labels.close }, ui, labelLang)}</Dialog.Close>
}

/** Keeps the focus in a dialog in a shadow root: Radix listens to the document, which does not see Tab leave the dialog there. */
function keepFocus({ key, currentTarget }: KeyboardEvent<HTMLElement>) {
  const root = currentTarget.getRootNode() as Document | ShadowRoot
  if (key !== 'Tab' || root === document) return
  setTimeout(() => currentTarget.contains(root.activeElement) || currentTarget.focus())
}
