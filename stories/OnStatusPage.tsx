import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { ServiceStatusProvider } from '../src/components/ServiceStatusProvider'
import { useServiceWords } from './serviceWords'
import { statusPage } from './statusPage'

/** A page of the shop whose platform tells of itself what the feed says. */
export function OnStatusPage({ feed, children }: { feed: unknown; children: ReactNode }) {
  const source = useMemo(() => statusPage(feed), [feed])
  return (
    <ServiceStatusProvider source={source} words={useServiceWords()} about="order">
      {children}
    </ServiceStatusProvider>
  )
}
