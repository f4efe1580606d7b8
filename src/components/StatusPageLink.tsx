'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { forwardRef } from 'react'
import type { OptionalSubject } from '../hooks/Subject'
import { ActionLink } from './ActionLink'

export type StatusPageLinkProps = ComponentPropsWithoutRef<'a'> & OptionalSubject

/**
 * A link to the page that reports outages; VTEX's unless the provider or `href` names another. Opens a new tab when it
 * leaves the shop. With a `status` or `error`, it shows only where the status page helps. Renders an `<a>`.
 */
export const StatusPageLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, StatusPageLinkProps>(
  function StatusPageLink(props, ref) {
    return <ActionLink {...props} name="statusPage" ref={ref} />
  },
)
