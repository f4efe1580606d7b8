import { readServiceStatus } from '../../src/live/readServiceStatus'
import type { ServiceStatusSource } from '../../src/live/serviceStatusSource'
import type { ServiceComponents } from '../../src/live/touchedComponents'

/** A source whose page a test writes. It knows who asks. */
export interface OwnSource extends ServiceStatusSource {
  /** Has the page say something else. `undefined`: it does not answer any more. */
  say: (feed: unknown) => void
  /** What the listeners that are there ask for. */
  asking: () => string[]
}

export function ownSource(components?: ServiceComponents, url = '/api/service-status'): OwnSource {
  const listeners = new Map<() => void, string>()
  let report: ReturnType<ServiceStatusSource['get']>
  let readAt = 0
  return {
    url,
    components,
    get: () => report,
    listen(call, ask = 'failure') {
      const listener = () => call()
      listeners.set(listener, ask)
      return () => listeners.delete(listener)
    },
    say(feed) {
      readAt++
      report = feed === undefined ? undefined : { status: readServiceStatus(feed, Date.now()), readAt }
      for (const listener of [...listeners.keys()]) listener()
    },
    asking: () => [...listeners.values()].filter((ask) => ask !== 'never'),
  }
}

const components = [
  { id: 'a', name: 'Order Placement', status: 'partial_outage' },
  { id: 'b', name: 'Store Framework', status: 'operational' },
]

/** Feeds of the page of these tests. */
export const incident = {
  page: { url: 'https://status.example' },
  status: { indicator: 'major' },
  components,
  incidents: [
    {
      id: 'i1',
      name: 'Pedidos falham',
      status: 'identified',
      impact: 'major',
      started_at: new Date(Date.now() - 600_000).toISOString(),
      shortlink: 'https://status.example/i1',
      components: components.slice(0, 1),
    },
  ],
}

export const worse = {
  ...incident,
  components: [{ id: 'a', name: 'Order Placement', status: 'major_outage' }],
  incidents: [
    { ...incident.incidents[0], impact: 'critical', components: [{ name: 'Order Placement', status: 'major_outage' }] },
  ],
}

export const allWell = {
  page: { url: 'https://status.example' },
  status: { indicator: 'none' },
  components: components.map((one) => ({ ...one, status: 'operational' })),
  incidents: [],
}

export function maintenance(startsIn: number, endsIn: number, status = 'scheduled') {
  const at = (time: number) => new Date(Date.now() + time).toISOString()
  const touched = [{ name: 'Order Placement', status: 'under_maintenance' }]
  const window = { scheduled_for: at(startsIn), scheduled_until: at(endsIn) }
  return { ...allWell, scheduled_maintenances: [{ id: 'm1', name: 'Move', status, components: touched, ...window }] }
}
