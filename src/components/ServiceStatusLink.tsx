'use client'

import type { ComponentPropsWithoutRef, ReactElement, ReactNode } from 'react'
import { forwardRef } from 'react'
import { useServiceStatus } from '../hooks/ServiceStatusContext'
import { useServiceParts } from './useServiceParts'

type Props = ComponentPropsWithoutRef<'a'> & { 'data-action'?: string }

/**
 * The link of every step inside a `ServiceStatusProvider`. That to the status page shows how things stand there, in words and with an icon. It asks
 * nothing itself, and shows what a failure on the page has asked. Renders what the step renders without it.
 */
export const ServiceStatusLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, Props>(function ServiceStatusLink(
  { children, ...props },
  ref,
) {
  const status = useServiceStatus()
  const State = useServiceParts()?.ServiceState
  const Link = status?.Link
  const [label, space, hint] = children as unknown as [ReactElement<LabelProps>, ReactNode, ReactElement<LabelProps>]
  const state = status && State && props['data-action'] === 'statusPage' && <State {...status} />
  if (Link) {
    const Own = Link as unknown as 'a'
    return (
      <Own {...props} ref={ref}>
        {label}
        {state}
        {space}
        {hint}
      </Own>
    )
  }
  return (
    <a {...props} ref={ref} data-error-ui="action">
      <span data-part="label" {...label.props}>
        {label.props.children}
        {state}
      </span>
      {space}
      {hint ? hint.props.children : null}
    </a>
  )
})

interface LabelProps {
  children?: ReactNode
}
