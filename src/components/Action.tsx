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

/**
 * One next step with the provider's link or handler. Renders an `<a>` if there is a link, a `<button>` if there is only a handler,
 * otherwise nothing.
 */
export const Action = /* @__PURE__ */ forwardRef<HTMLElement, ActionProps>(function Action(
  { name, children, ...props },
  ref,
) {
  const { messages, links, handlers } = useErrorUI()
  const { labels } = messages
  const { href = links[name], onPress = handlers[name], ...rest } = props
  if (!href && !onPress) return null
  const Element: 'a' = (href ? 'a' : 'button') as 'a'
  // The page with the cart stays open while the shopper reads the status page or the support page.
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
