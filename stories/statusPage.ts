import { readServiceStatus } from '../src/live/readServiceStatus'
import type { ServiceStatusSource } from '../src/live/serviceStatusSource'

/** A status page that says what a story has it say, without a network. */
export interface StatusPage extends ServiceStatusSource {
  say: (feed: unknown) => void
}

export function statusPage(feed?: unknown): StatusPage {
  const listeners = new Set<() => void>()
  const read = (next: unknown) => ({ status: readServiceStatus(next), readAt: Date.now() })
  // Read when it is asked for first: a picture stops the clock before that.
  let report: ReturnType<ServiceStatusSource['get']>
  let isRead = feed === undefined
  return {
    url: '/service-status',
    components: undefined,
    get() {
      if (!isRead) {
        isRead = true
        report = read(feed)
      }
      return report
    },
    listen(call) {
      const listener = () => call()
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    say(next) {
      isRead = true
      report = read(next)
      for (const listener of [...listeners]) listener()
    },
  }
}

const minute = 60_000
const at = (time: number) => new Date(Date.now() + time).toISOString()
const url = 'https://status.vtex.com/'

const names = {
  degraded: 'degraded_performance',
  partialOutage: 'partial_outage',
  majorOutage: 'full_outage',
} as const

/** The feed of VTEX's page while orders fail. */
export function failingFeed(state: keyof typeof names = 'partialOutage', status = 'identified') {
  const components = [{ id: 'a', name: 'Order Placement', group_name: 'Checkout', current_status: names[state] }]
  return {
    page_title: 'VTEX',
    page_url: url,
    ongoing_incidents: [
      {
        id: `i-${state}`,
        name: 'Orders fail',
        status,
        url,
        started_at: at(-25 * minute),
        current_worst_impact: names[state],
        affected_components: components,
      },
    ],
    in_progress_maintenances: [],
    scheduled_maintenances: [],
  }
}

/** The feed during a maintenance, or before it. */
export function maintenanceFeed(startsIn: number, endsIn: number) {
  const maintenance = {
    id: 'm',
    name: 'Upgrade',
    status: startsIn > 0 ? 'maintenance_scheduled' : 'maintenance_in_progress',
    url,
    starts_at: at(startsIn * minute),
    ends_at: at(endsIn * minute),
    affected_components: [{ id: 'a', name: 'Order Placement', current_status: 'under_maintenance' }],
  }
  return { page_url: url, ongoing_incidents: [], scheduled_maintenances: [maintenance] }
}

export const wellFeed = {
  page_url: url,
  ongoing_incidents: [],
  in_progress_maintenances: [],
  scheduled_maintenances: [],
}
