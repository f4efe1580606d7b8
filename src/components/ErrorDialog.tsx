'use client'

import * as Dialog from '@radix-ui/react-dialog'
import type { ComponentPropsWithoutRef, KeyboardEvent, MouseEvent, ReactNode, RefObject, SyntheticEvent } from 'react'
import { forwardRef, useRef } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import { focusedElement, giveFocus } from '../hooks/giveFocus'
import type { SurfaceComponent } from '../hooks/Subject'
import { inputOf } from '../hooks/Subject'
import { reload } from '../hooks/surfaceSteps'
import { useDismissed } from '../hooks/useDismissed'
import type { OpenLayer } from '../hooks/useLayer'
import { useLayer } from '../hooks/useLayer'
import { useQuietGuards } from '../hooks/useQuietGuards'
import type { SurfaceProps } from '../hooks/useSurface'
import { useSurface } from '../hooks/useSurface'
import { stepElement } from './Action'
import { iconElement } from './Icon'
import { stepsElement } from './Steps'
import { contentElement, descriptionElement, detailsElement, moreElement } from './Words'

interface ContentProps
  extends Omit<ComponentPropsWithoutRef<typeof Dialog.Content>, 'children' | 'asChild' | 'about'>,
    Omit<SurfaceProps, 'headingLevel'> {
  /** Receives the focus on closing if the element that had it is gone, disabled or hidden by then. */
  returnFocus?: RefObject<HTMLElement | null> | undefined
  /** Replaces the icon. `null` removes it. */
  icon?: ReactNode | undefined
}

export interface ErrorDialogProps extends ContentProps {
  /**
   * Whether the dialog is open. By default it is open until the shopper closes it, and opens again for the next failure: another error,
   * a try of `retry` that failed again, or a press on which `retry` asks or waits.
   */
  open?: boolean | undefined
  /** Called with `false` when the shopper closes the dialog, or presses a step that leads away from it. */
  onOpenChange?: ((open: boolean) => void) | undefined
  /** The element that contains the dialog. By default it is the modal in which the shopper is, such as a `<dialog>`, or else `<body>`. */
  container?: HTMLElement | null | undefined
}

/**
 * Interrupts the shopper with a failure that they have to deal with first. It keeps the focus, closes on Escape and before a step that
 * leads elsewhere, and returns the focus to the element that had it. While it is open, the page does not scroll and cannot be reached.
 * Renders a modal `role="alertdialog"` named by its title (Radix Dialog), in the top layer.
 */
export const ErrorDialog = /* @__PURE__ */ forwardRef<HTMLDivElement, ErrorDialogProps>(function ErrorDialog(
  { open, onOpenChange, ...content },
  ref,
) {
  const { emit } = useErrorUI()
  const input = inputOf(content)
  const [isDismissed, dismiss] = useDismissed(input ?? content.retry?.error, content.retry)
  const close = (isLeaving: boolean) => {
    dismiss()
    if (!isLeaving) emit?.('dismissed', input ?? content.retry?.error)
    onOpenChange?.(false)
  }
  // A closed dialog renders nothing, so that the last failure is neither announced nor reported again.
  return (open ?? !isDismissed) ? <Content {...content} {...{ close }} ref={ref} /> : null
}) as SurfaceComponent<ErrorDialogProps, HTMLDivElement>

// A screen reader reads the dialog when it opens, because the focus moves into it. So its first text is not announced.
const options = { politeness: 'assertive', silentAtFirst: true } as const

interface OpenProps extends ContentProps, Pick<ErrorDialogProps, 'container'> {
  close: (isLeaving: boolean) => void
}

const Content = /* @__PURE__ */ forwardRef<HTMLDivElement, OpenProps>(function Content(
  { returnFocus, container, ...props },
  ref,
) {
  const open = useLayer({
    container,
    enter,
    onEscape(event) {
      props.onEscapeKeyDown?.(event)
      if (!event.defaultPrevented) props.close(false)
    },
    returnFocus: () => returnFocus?.current,
  })
  return open.layer ? <Shown {...props} {...open} layer={open.layer} ref={ref} /> : null
})

interface ShownProps extends Omit<OpenProps, 'returnFocus' | 'container'>, OpenLayer {
  layer: HTMLElement
}

/** In the page from its first render, so that what is announced later can be read there. */
const Shown = /* @__PURE__ */ forwardRef<HTMLDivElement, ShownProps>(function Shown(
  {
    icon,
    layer,
    handBack,
    leave,
    close,
    onClick,
    onClickCapture,
    onKeyDown,
    onEscapeKeyDown: _read,
    onOpenAutoFocus,
    onCloseAutoFocus,
    ...props
  },
  ref,
) {
  const surface = useSurface(props, options)
  useQuietGuards()
  const { root, title, titleAttributes, titleRef, description, message, ui, labelLang } = surface
  const { id, ...titleText } = titleAttributes
  // Radix names the dialog by its own title.
  const { 'aria-labelledby': _name, ...attributes } = root
  const ids = [`${id}d`, `${id}c`] as const
  const isLeaving = useRef(false)
  // A reload may still fail, and shows the page anew if it does not.
  const staysAt = surface.steps.some(({ onPress }) => onPress === reload) ? 'refresh' : undefined
  return (
    // Not `modal`: Radix would leave the page locked where React hides the dialog without removing it.
    <Dialog.Root open modal={false}>
      <Dialog.Portal container={layer}>
        <Dialog.Content
          role="alertdialog"
          aria-modal
          aria-describedby={
            [description !== null && ids[0], props.children && ids[1]].filter(Boolean).join(' ') || undefined
          }
          // A press outside, by mistake, must not remove the only explanation.
          onInteractOutside={(event) => event.preventDefault()}
          {...attributes}
          {...contain(attributes)}
          onClickCapture={(event) => {
            onClickCapture?.(event)
            isLeaving.current = leadsAway(event, staysAt)
            // Before the step's own handler, which may focus what is behind the dialog.
            if (isLeaving.current) leave()
          }}
          onClick={(event) => {
            onClick?.(event)
            if (isLeaving.current) close(true)
            isLeaving.current = false
            stop(event)
          }}
          onKeyDown={(event) => {
            onKeyDown?.(event)
            keepTab(event)
            stop(event)
          }}
          onEscapeKeyDown={ignore}
          onOpenAutoFocus={(event) => {
            onOpenAutoFocus?.(event)
            if (event.defaultPrevented) return
            event.preventDefault()
            enter(layer)
          }}
          onCloseAutoFocus={(event) => {
            onCloseAutoFocus?.(event)
            // Radix returns the focus to the trigger, and an error dialog has none.
            if (!event.defaultPrevented) handBack()
            event.preventDefault()
          }}
          ref={ref}
          data-error-ui="dialog"
        >
          {iconElement(icon, message.tone)}
          <Dialog.Title {...titleText} ref={titleRef as RefObject<HTMLHeadingElement>} data-part="title">
            {title}
          </Dialog.Title>
          {descriptionElement(surface, ids[0])}
          {contentElement(surface, ids[1])}
          {moreElement(surface)}
          {detailsElement(surface)}
          {stepsElement(
            surface,
            stepElement({ name: 'close', label: ui.labels.close, onPress: () => close(false) }, ui, labelLang),
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
})

/** Focuses the first step, or the title of a dialog that is longer than its place, so that it is read from its start. */
function enter(layer: HTMLElement) {
  const dialog = layer.firstElementChild as HTMLElement
  if (layer.contains(focusedElement() ?? null)) return
  const step = dialog.querySelector('[data-part="actions"] :is(a, button)')
  const isLong = dialog.scrollHeight > dialog.clientHeight
  if (isLong || !giveFocus(step)) giveFocus(dialog.querySelector('[data-part="title"]'))
  dialog.scrollTop = 0
}

/** Whether a click follows a step, or a link of the shop, to somewhere else in this window. */
function leadsAway({ target, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent, staysAt: string | undefined) {
  const step = (target as Element).closest<HTMLAnchorElement>('[data-part="actions"] [data-action], a[href]')
  const name = step?.getAttribute('data-action')
  if (!step || (name && ['close', 'retry', staysAt].includes(name))) return false
  if (!step.href) return true
  const isPlain = !(button || metaKey || ctrlKey || shiftKey || altKey)
  return isPlain && /^(_self)?$/.test(step.target) && !step.hasAttribute('download') && /^http/.test(step.protocol)
}

const events = (
  'DoubleClick AuxClick ContextMenu MouseDown MouseUp PointerDown PointerUp TouchStart TouchEnd KeyUp ' +
  'Submit Reset Change Input Focus Blur'
).split(' ')

/** The handlers that keep the events of the dialog from the components around it, such as a card that can be clicked. */
function contain(props: object) {
  const given = props as Record<string, ((event: SyntheticEvent) => void) | undefined>
  return Object.fromEntries(
    events.map((event) => [
      `on${event}`,
      (event_: SyntheticEvent) => {
        given[`on${event}`]?.(event_)
        stop(event_)
      },
    ]),
  )
}

/** Stops an event in React only. The document, where a shop counts clicks, still receives it. */
function stop(event: SyntheticEvent) {
  event.isPropagationStopped = () => true
}

/** Escape is read before Radix does. What was left to others, such as an input method, must not look used by Radix. */
function ignore(event: globalThis.KeyboardEvent) {
  event.preventDefault = () => {
    delete (event as Partial<Event>).preventDefault
  }
}

/** Keeps the focus in a dialog in a shadow root: Radix listens to the document, which does not see Tab leave the dialog there. */
function keepTab({ key, currentTarget }: KeyboardEvent<HTMLElement>) {
  const root = currentTarget.getRootNode() as Document | ShadowRoot
  if (key !== 'Tab' || root === document) return
  setTimeout(() => currentTarget.contains(root.activeElement) || currentTarget.focus())
}
