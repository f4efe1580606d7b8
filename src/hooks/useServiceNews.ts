'use client'

import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { ServiceNews } from '../live/serviceNews'
import { serviceNews } from '../live/serviceNews'
import type { ServiceStatusSource } from '../live/serviceStatusSource'
import type { ServiceReport } from '../live/statusMemory'

/** What is shown of a status page. */
export interface ShownNews {
  news: ServiceNews
  /** Whether the page has said since that it is over. */
  isOver: boolean
}

/** What a status page has said. `undefined` on a server and while its markup is hydrated. */
export function useServiceReport(
  source: ServiceStatusSource,
  ask: 'failure' | 'idle' | 'never',
): ServiceReport | undefined {
  const listen = useCallback((listener: () => void) => source.listen(listener, ask), [source, ask])
  return useSyncExternalStore(listen, source.get, () => undefined)
}

/**
 * What a status page says of some components, and that it is over. `undefined` if nothing is known. An incident that is not there any more is over
 * only if the page says so: if it does not answer for five minutes, nothing is said any more.
 */
export function useServiceNews(
  source: ServiceStatusSource,
  names: readonly string[],
  ask: 'failure' | 'idle' | 'never',
): ShownNews | undefined {
  const report = useServiceReport(source, names.length ? ask : 'never')
  const news = useMemo(() => report && serviceNews(report.status, names), [report, names])
  const [shown, show] = useState<ShownNews>()
  const next = !report ? undefined : news ? { news, isOver: false } : shown && { ...shown, isOver: true }
  const isSame = next?.news === shown?.news && next?.isOver === shown?.isOver
  if (!isSame) show(next)
  return isSame ? shown : next
}
