'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { forwardRef } from 'react'
import type { OptionalSubject } from '../hooks/Subject'
import { ActionLink } from './ActionLink'

export type SupportLinkProps = ComponentPropsWithoutRef<'a'> & OptionalSubject

/**
 * A link to the shop's support: that of the provider, or `href`. Without a link it renders nothing. With a `status` or `error`, it is shown
 * only if support is one of the steps of the status. Renders an `<a>`.
 */
export const SupportLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, SupportLinkProps>(
  function SupportLink(props, ref) {
    return <ActionLink {...props} name="support" ref={ref} />
  },
)
