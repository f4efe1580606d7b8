'use client'

import { forwardRef, useEffect } from 'react'
import { useServiceStatus } from '../hooks/ServiceStatusContext'
import type { NewsPanelProps } from './ServiceStatusNews'
import { loadServiceParts, useServiceParts } from './useServiceParts'

export interface ServiceStatusBannerProps extends NewsPanelProps {}

/**
 * Tells of an incident, of a maintenance, and a day before of a planned one, before anything fails. It asks the shop's own server when the page has
 * nothing else to do, at most once in five minutes, and no other origin. The shopper can close it; it comes back when things get worse. While a
 * message tells of the same incident, it is not there. Stands inside `ServiceStatusProvider`. Renders a `<section>` named by its title, or nothing.
 */
export const ServiceStatusBanner = /* @__PURE__ */ forwardRef<HTMLElement, ServiceStatusBannerProps>(
  function ServiceStatusBanner(props, ref) {
    const status = useServiceStatus()
    const parts = useServiceParts()
    // Loaded later than what the page needs.
    useEffect(() => {
      const timer = setTimeout(loadServiceParts, 1000)
      return () => clearTimeout(timer)
    }, [])
    return status && parts ? <parts.ServiceStatusNews {...status} own={props} rootRef={ref} /> : null
  },
)
