'use client'

import type { ComponentPropsWithoutRef, MouseEvent, ReactNode } from 'react'
import { createElement, forwardRef, useEffect, useId, useImperativeHandle, useRef } from 'react'
import { announceWhereHeard } from '../hooks/announceWhereHeard'
import { useErrorUI } from '../hooks/ErrorUIContext'
import { focusInput } from '../hooks/focusInput'
import { readShown } from '../hooks/readShown'
import type { FieldErrors, InputError } from '../hooks/useFieldErrors'
import { useFieldErrors } from '../hooks/useFieldErrors'
import { useNewFailure } from '../hooks/useNewFailure'
import { englishFields } from '../messages/englishFields'
import type { FieldMap } from '../messages/FieldMap'
import { iconElement } from './Icon'

export interface ErrorFieldsProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'autoFocus'> {
  /** The result of `useFieldErrors`, if your inputs take their attributes from it. */
  errors?: FieldErrors | undefined
  /** The error of the request, of any type, instead of `errors`. */
  error?: unknown
  /** The fields of the form, with `error`. Their inputs have the `id` of the field or its name as `name`. */
  fields?: FieldMap | undefined
  /** Replaces the localised title. */
  heading?: ReactNode | undefined
  /** The level of the title. 2 by default. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** Replaces the icon. `null` removes it. */
  icon?: ReactNode | undefined
  /** Added below the list. */
  children?: ReactNode
  /** `false` if the focus stays where it is. The messages are then announced when the screen reader pauses. */
  autoFocus?: boolean | undefined
  /** Called when the shopper presses the link of a field, before its input is focused. Open the step of a checkout that contains it. */
  onFieldPress?: ((error: InputError, event: MouseEvent<HTMLAnchorElement>) => void) | undefined
}

/**
 * Lists the fields that a server rejected, each with its message as a link that focuses its input. When a request has failed, the list gets
 * the focus, so that a screen reader reads it. Renders a `<section>` named by its title, or nothing if the error is not about a known field.
 */
export const ErrorFields = /* @__PURE__ */ forwardRef<HTMLElement, ErrorFieldsProps>(function ErrorFields(
  {
    errors: given,
    error,
    fields = noFields,
    heading,
    headingLevel = 2,
    icon,
    children,
    autoFocus = true,
    onFieldPress,
    ...rest
  },
  ref,
) {
  const { messages, labels, locale, tellShown, idPrefix = '' } = useErrorUI()
  const own = useFieldErrors(error, { fields })
  const failure = given ?? own
  const { errors } = failure
  const title = labels.checkFields ?? englishFields.checkFields
  const titleId = idPrefix + useId()
  const root = useRef<HTMLElement>(null)
  const titleRef = useRef<HTMLElement>(null)
  const isShown = errors.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: the root is mounted and unmounted with `isShown`
  useImperativeHandle(ref, () => root.current as HTMLElement, [isShown])
  const last = useRef<string>(undefined)
  useEffect(() => {
    if (isShown) last.current = tellShown?.(failure.error, last.current)
  }, [isShown, failure.error, tellShown])
  useNewFailure({ error: failure.error, content: errors.map(({ name, fault }) => `${name} ${fault}`).join() }, () => {
    if (autoFocus) focus(root.current)
    else announceWhereHeard(() => (titleRef.current ? readShown(titleRef.current, locale) : ''), 'polite', locale)
  })
  if (!isShown) return null

  function press(error: InputError, event: MouseEvent<HTMLAnchorElement>) {
    const link = event.currentTarget
    const focusField = () => focusInput(link, error.inputId, error.name)
    onFieldPress?.(error, event)
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const hasFocus = focusField()
    // A step that the shop opens is there after the next render.
    if (!hasFocus && onFieldPress) setTimeout(focusField)
    if (hasFocus || onFieldPress) event.preventDefault()
  }
  return (
    <section
      dir={messages?.dir ?? 'ltr'}
      aria-labelledby={titleId}
      aria-describedby={`${titleId}list`}
      data-tone="critical"
      {...rest}
      ref={root}
      data-error-ui="fields"
    >
      {iconElement(icon, 'critical')}
      {createElement(
        `h${headingLevel}`,
        {
          id: titleId,
          ref: titleRef,
          'data-part': 'title',
          ...(heading === undefined ? { lang: locale } : { dir: 'auto' }),
        },
        heading ?? title,
      )}
      <ul id={`${titleId}list`} data-part="errors">
        {errors.map((each) => (
          <li key={each.name} data-part="error">
            <a href={`#${each.inputId}`} data-part="document" onClick={(event) => press(each, event)}>
              <Sentence {...each} />
            </a>
          </li>
        ))}
      </ul>
      {children && (
        <div data-part="content" dir="auto">
          {children}
        </div>
      )}
    </section>
  )
})

const noFields: FieldMap = {}

/** A message whose words are in the language of the catalogue, and whose label is in that of the page, in its own direction. */
function Sentence({ template, label, locale }: InputError) {
  const [before, ...after] = template.split('{label}')
  const words = (text: string | undefined) => text && <span lang={locale}>{text}</span>
  if (!after.length) return <bdi lang={locale}>{template}</bdi>
  return (
    <>
      {words(before)}
      <bdi>{label}</bdi>
      {words(after.join('{label}'))}
    </>
  )
}

/** Moves the focus to an element that cannot be focused by a press (GOV.UK: otherwise a click in it would draw a focus ring). */
function focus(element: HTMLElement | null): void {
  if (!element) return
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus()
}
