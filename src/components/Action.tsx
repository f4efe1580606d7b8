'use client'

import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { forwardRef } from 'react'
import type { ActionHandler } from '../hooks/ErrorUIContext'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { ActionName } from '../status/statusFacts'

export interface ActionProps extends Omit<ComponentPropsWithoutRef<'a'>, 'onClick'> {
  name: ActionName
  onPress?: ActionHandler | undefined
  children?: ReactNode
}

/** One next step. Renders an `<a>` where it leads somewhere, else a `<button>`. */
export const Action = /* @__PURE__ */ forwardRef<HTMLElement, ActionProps>(function Action(
  { name, href, onPress, children, ...rest },
  ref,
) {
  const { labels } = useErrorUI().messages
  const Element: 'a' = (href ? 'a' : 'button') as 'a'
  // The page with the cart on it stays open while the shopper looks elsewhere.
  const newTab = (name === 'statusPage' || name === 'support') && /^https?:/.test(href ?? '')
  return (
    <Element
      href={href}
      type={href ? undefined : 'button'}
      target={newTab ? '_blank' : undefined}
      rel={newTab ? 'noopener noreferrer' : undefined}
      {...rest}
      data-error-ui="action"
      data-action={name}
      onClick={onPress}
      ref={ref as never}
    >
      <span data-part="label">{children ?? labels[name]}</span>
      {newTab && ' '}
      {newTab && <span data-part="hidden">{labels.newTab}</span>}
    </Element>
  )
})
