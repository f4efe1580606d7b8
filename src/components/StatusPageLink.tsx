'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { forwardRef } from 'react'
import type { ActionHandler } from '../hooks/ErrorUIContext'
import type { SubjectComponent, SubjectProps } from '../hooks/Subject'
import { Action } from './Action'

export interface StatusPageLinkProps extends ComponentPropsWithoutRef<'a'>, SubjectProps {}

/**
 * A link to the status page: VTEX's, unless the provider or `href` sets another. An absolute URL opens in a new tab. With a `status` or
 * `error`, it is shown only if the status page helps. Renders an `<a>`.
 */
export const StatusPageLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, StatusPageLinkProps>(
  function StatusPageLink({ onClick, ...props }, ref) {
    return <Action {...props} name="statusPage" onPress={onClick as ActionHandler | undefined} ref={ref} />
  },
) as SubjectComponent<StatusPageLinkProps, HTMLAnchorElement>
