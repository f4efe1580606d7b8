import type {
  ServiceComponent,
  ServiceIncident,
  ServiceMaintenance,
  ServiceState,
  ServiceStatus,
} from './ServiceStatus'
import { worstState } from './worstState'

/** What a status page says of some components: an incident, a maintenance, or no more than their state. */
export interface ServiceNews {
  /** Never `operational` or `unknown`: of these there is nothing to say. */
  state: ServiceState
  incident?: ServiceIncident | undefined
  maintenance?: ServiceMaintenance | undefined
}

/**
 * What a status page says of some components, by their names or those of their groups. `undefined` if it says that they work, or says nothing:
 * a page learns of an incident after the shoppers, so neither proves that they do.
 */
export function serviceNews(status: ServiceStatus, names: readonly string[]): ServiceNews | undefined {
  const wanted = new Set(names.map(spell))
  const touches = ({ name, group }: ServiceComponent) =>
    wanted.has('*') ||
    wanted.has(spell(name)) ||
    wanted.has(spell(lastPart(name))) ||
    (!!group && wanted.has(spell(group)))
  const own = status.components.filter(touches)
  const state = worstState(own.map((one) => one.state))
  // Some feeds do not say what an incident touches. Then the states of the components say it.
  const isAbout = (components: readonly ServiceComponent[], isBad: boolean) =>
    components.length ? components.some(touches) : wanted.has('*') || isBad
  const incident = status.incidents.find((one) => isAbout(one.components, isOutage(state)))
  if (incident) {
    const stated = worstState([state, ...incident.components.filter(touches).map((one) => one.state)])
    return { state: isOutage(stated) ? stated : incident.impact, incident }
  }
  if (isOutage(state)) return { state }
  const maintenance = status.maintenances.find(
    (one) => one.isActive && isAbout(one.components, state === 'maintenance'),
  )
  if (maintenance) return { state: 'maintenance', maintenance }
  if (state === 'maintenance') return { state }
  // A page that names no parts at all.
  return wanted.has('*') && (isOutage(status.overall) || status.overall === 'maintenance') && !own.length
    ? { state: status.overall }
    : undefined
}

/** Whether a state is one in which something does not work, and was not planned. */
export function isOutage(state: ServiceState): boolean {
  return state === 'degraded' || state === 'partialOutage' || state === 'majorOutage'
}

/** Letter case and signs differ between the feeds of one page. The `*` stays. */
function spell(name: string): string {
  return name === '*' ? name : name.toLowerCase().replace(/[^\p{L}\d]/gu, '')
}

/** `Order Placement` of `Checkout - Order Placement`, as Statuspage writes it in its updates. */
function lastPart(name: string): string {
  return name.split(/ [-–/:>] /).at(-1) as string
}
