import { readProperty } from '../http/readProperty'
import type { ServiceState } from './ServiceStatus'

/**
 * What status pages call each state, in lower case and without anything but letters and digits. `major` is the second worst of Statuspage's
 * three, `minoroutage` is Instatus's, and the colours are Heroku's. `error` is not among them: many APIs answer `{ "status": "error" }`.
 */
const words: Record<Exclude<ServiceState, 'unknown'>, string> = {
  operational: 'operational ok up none good available success green healthy allsystemsoperational',
  degraded:
    'degraded degradedperformance performanceissues performancedegradation partiallydegraded minor yellow warning hasissues impaired slow low ' +
    'serviceinformation medium incident issue minorincident',
  partialOutage:
    'partialoutage partial major minoroutage disrupted servicedisruption partialservicedisruption high orange serious',
  majorOutage:
    'majoroutage fulloutage outage critical down downtime serviceoutage unavailable danger red securityevent',
  maintenance:
    'maintenance undermaintenance plannedmaintenance scheduledmaintenance scheduled planned info notice blue',
}

const states = new Map(
  Object.entries(words).flatMap(([state, all]) => all.split(' ').map((word) => [word, state as ServiceState])),
)

/** A word of a status page in lower case, without spaces, hyphens and underscores: some write `Under Maintenance`, some `UNDERMAINTENANCE`. */
export function readWord(value: unknown): string {
  const text = typeof value === 'object' ? (readProperty(value, 'human') ?? readProperty(value, 'value')) : value
  if (typeof text !== 'string' && typeof text !== 'number') return ''
  return `${text}`
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
}

/**
 * The state that a word of a status page stands for. A word that no page is known to use is `unknown`, so that nothing is said, instead of
 * something that may be wrong.
 */
export function readServiceState(value: unknown): ServiceState {
  return states.get(readWord(value)) ?? 'unknown'
}
