'use client'

import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react'
import { forwardRef } from 'react'
import type { ActionHandler, ErrorUI } from '../hooks/ErrorUIContext'
import { useErrorUI } from '../hooks/ErrorUIContext'
import { messageFor } from '../hooks/messageFor'
import type { SubjectProps } from '../hooks/Subject'
import { inputOf } from '../hooks/Subject'
import type { SurfaceStep } from '../hooks/surfaceSteps'
import { namedStep } from '../hooks/surfaceSteps'
import type { ActionName } from '../status/statusFacts'
import { statusFacts } from '../status/statusFacts'

interface ActionProps extends Omit<ComponentPropsWithoutRef<'a'>, 'onClick'>, SubjectProps {
  name: ActionName
  onPress?: ActionHandler | undefined
}

/**
 * A step by itself, with the link or the handler of the provider. With a subject, only if the step helps with it. Renders an `<a>` or a
 * `<button>`, or nothing if the step cannot be carried out.
 */
export const Action = /* @__PURE__ */ forwardRef<HTMLElement, ActionProps>(function Action(
  { name, status, error, href, onPress, children, ...rest },
  ref,
) {
  const ui = useErrorUI()
  const input = inputOf({ status, error })
  const rule = messageFor(input, ui, undefined, ui.messages)
  const step = namedStep(name, rule, ui, href ? { [name]: href } : undefined, onPress && { [name]: onPress })
  const helps = input === undefined || statusFacts[rule.kind].actions.includes(name)
  if (!helps || !(step.href || step.onPress)) return null
  const words = { label: (children ?? step.label) as string, isOwn: !!children }
  return createStep({ ...step, ...words }, ui, ui.locale, rest, ref)
})

/** The elements of the steps that have been shown. React skips an element that is the same as before. */
const shown = new WeakMap<SurfaceStep, { ui: ErrorUI; lang: string | undefined; element: ReactElement }>()

/** The element of a step: an `<a>` if it has a link, otherwise a `<button>`, or the shop's own component for it. */
export function stepElement(step: SurfaceStep, ui: ErrorUI, lang: string | undefined): ReactElement {
  let found = shown.get(step)
  if (found?.ui !== ui || found.lang !== lang) {
    found = { ui, lang, element: createStep(step, ui, lang) }
    shown.set(step, found)
  }
  return found.element
}

function createStep(
  { name, label, href, onPress, isOwn }: SurfaceStep,
  ui: ErrorUI,
  lang: string | undefined,
  rest?: object,
  ref?: Ref<HTMLElement>,
): ReactElement {
  // The page with the cart stays open while the shopper reads the status page or the support page.
  const newTab = (name === 'statusPage' || name === 'support') && /^https?:/.test(href ?? '')
  const { Link, Button } = ui.components ?? {}
  const { follow } = ui
  const press: ActionHandler | undefined =
    href && follow
      ? (event) => {
          onPress?.(event)
          follow(event, href)
        }
      : onPress
  const props = {
    ...rest,
    'data-action': name,
    onClick: press,
    ...(href ? { href, ...(newTab && { target: '_blank', rel: 'noopener noreferrer' }) } : { type: 'button' }),
  }
  const text = { lang: isOwn ? undefined : lang, dir: isOwn ? ('auto' as const) : undefined }
  const hint = newTab && (
    <span data-part="hidden" lang={lang}>
      {ui.labels.newTab}
    </span>
  )
  const Own = (href ? Link : Button) as 'a' | undefined
  if (Own) {
    return (
      <Own key={name} {...(props as object)} ref={ref as never}>
        <span {...text}>{label}</span>
        {hint && ' '}
        {hint && <span data-error-ui="hint">{hint}</span>}
      </Own>
    )
  }
  const Element = (href ? 'a' : 'button') as 'a'
  return (
    <Element key={name} {...(props as object)} ref={ref as never} data-error-ui="action">
      <span data-part="label" {...text}>
        {label}
      </span>
      {hint && ' '}
      {hint}
    </Element>
  )
}
