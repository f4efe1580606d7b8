'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { forwardRef } from 'react'
import type { OptionalSubject } from '../hooks/Subject'
import { ActionLink } from './ActionLink'

export type StatusPageLinkProps = ComponentPropsWithoutRef<'a'> & OptionalSubject

/**
 * A link to the status page: VTEX's, unless the provider or `href` sets another. An absolute URL opens in a new tab. With a `status` or
 * `error`, it is shown only if the status page helps. Renders an `<a>`.
 */
export const StatusPageLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, StatusPageLinkProps>(
  function StatusPageLink(props, ref) {
    return <ActionLink {...props} name="statusPage" ref={ref} />
  },
)
