'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { forwardRef } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { OptionalSubject } from '../hooks/Subject'
import { inputOf } from '../hooks/Subject'
import { useStatusMessage } from '../hooks/useStatusMessage'
import type { ActionName } from '../status/statusFacts'
import { statusFacts } from '../status/statusFacts'
import { Action } from './Action'

type ActionLinkProps = ComponentPropsWithoutRef<'a'> & OptionalSubject & { name: ActionName }

/** A single step as a link, if there is a link and the step helps with the subject. Renders an `<a>`. */
export const ActionLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, ActionLinkProps>(function ActionLink(
  { status, error, name, href, onClick, ...rest },
  ref,
) {
  const { links } = useErrorUI()
  const input = inputOf({ status, error })
  const { kind } = useStatusMessage(input)
  const target = href ?? links[name]
  if (!target || !(input === undefined || statusFacts[kind].actions.includes(name))) return null
  return <Action {...rest} name={name} href={target} onPress={onClick as never} ref={ref} />
})
