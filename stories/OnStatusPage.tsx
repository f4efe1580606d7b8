import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { ServiceStatusProvider } from '../src/components/ServiceStatusProvider'
import { useServiceWords } from './serviceWords'
import type { StatusPage } from './statusPage'
import { statusPage } from './statusPage'

interface OnStatusPageProps {
  feed?: unknown
  /** In place of a feed: one that a story has say something else later. */
  source?: StatusPage | undefined
  children: ReactNode
}

/** A page of the shop whose platform tells of itself what the feed says. */
export function OnStatusPage({ feed, source, children }: OnStatusPageProps) {
  const page = useMemo(() => source ?? statusPage(feed), [source, feed])
  return (
    <ServiceStatusProvider source={page} words={useServiceWords()} about="order">
      {children}
    </ServiceStatusProvider>
  )
}
