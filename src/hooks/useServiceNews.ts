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

/** With whose word it is, and of which components. */
interface Known extends ShownNews {
  source: ServiceStatusSource
  names: readonly string[]
  failure: unknown
}

/** What a status page has said. `undefined` on a server and while its markup is hydrated. */
export function useServiceReport(
  source: ServiceStatusSource,
  names: readonly string[],
  ask: 'failure' | 'idle' | 'never',
): ServiceReport | undefined {
  const listen = useCallback((listener: () => void) => source.listen(listener, ask, names), [source, ask, names])
  return useSyncExternalStore(listen, source.get, () => undefined)
}

/**
 * What a status page says of some components, and that it is over. `undefined` if nothing is known. An incident that is not there any more is over
 * only if the page says so: if it does not answer for five minutes, nothing is said any more. `names` stay the same list while they are the same.
 */
export function useServiceNews(
  source: ServiceStatusSource,
  names: readonly string[],
  ask: 'failure' | 'idle' | 'never',
  failure?: unknown,
): ShownNews | undefined {
  const report = useServiceReport(source, names, names.length ? ask : 'never')
  const news = useMemo(() => report && serviceNews(report.status, names), [report, names])
  const [last, show] = useState<Known>()
  // What was said of something else is not over, and an end is no word on what failed after it.
  const isSubject = last?.source === source && last.names === names && (!last.isOver || last.failure === failure)
  const shown = isSubject ? last : undefined
  const about = { source, names, failure }
  const over = shown && { ...shown, ...about, isOver: true }
  const next = !report ? undefined : news ? { news, isOver: false, ...about } : over
  const isSame = next?.news === shown?.news && next?.isOver === shown?.isOver
  if (!isSame) show(next)
  return isSame ? shown : next
}
