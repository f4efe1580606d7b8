'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { forwardRef } from 'react'
import type { OptionalSubject } from '../hooks/Subject'
import { ActionLink } from './ActionLink'

export type SupportLinkProps = ComponentPropsWithoutRef<'a'> & OptionalSubject

/**
 * A link to the shop's support, named by the provider or by `href`; without either it shows nothing. With a `status` or
 * `error`, it shows only where support is the documented step. Renders an `<a>`.
 */
export const SupportLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, SupportLinkProps>(
  function SupportLink(props, ref) {
    return <ActionLink {...props} name="support" ref={ref} />
  },
)
