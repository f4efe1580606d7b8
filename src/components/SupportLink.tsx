'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { forwardRef } from 'react'
import type { ActionHandler } from '../hooks/ErrorUIContext'
import type { SubjectComponent, SubjectProps } from '../hooks/Subject'
import { Action } from './Action'

export interface SupportLinkProps extends ComponentPropsWithoutRef<'a'>, SubjectProps {}

/**
 * A link to the shop's support: that of the provider, or `href`. Without a link it renders nothing. With a `status` or `error`, it is shown
 * only if support is one of the steps of the status. Renders an `<a>`.
 */
export const SupportLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, SupportLinkProps>(function SupportLink(
  { onClick, ...props },
  ref,
) {
  return <Action {...props} name="support" onPress={onClick as ActionHandler | undefined} ref={ref} />
}) as SubjectComponent<SupportLinkProps, HTMLAnchorElement>
