import type { ServiceStatus } from './ServiceStatus'
import { isOutage } from './serviceNews'

/** Whether something is over that was not before: an incident, a maintenance, or the outage of a component. */
export function isBetter(before: ServiceStatus, after: ServiceStatus): boolean {
  const ids = new Set(
    [...after.incidents, ...after.maintenances.filter(({ isActive }) => isActive)].map(({ id }) => id),
  )
  const bad = new Set(after.components.filter(({ state }) => isOutage(state)).map(({ name }) => name))
  return (
    before.incidents.some(({ id }) => !ids.has(id)) ||
    before.maintenances.some(({ id, isActive }) => isActive && !ids.has(id)) ||
    before.components.some(({ name, state }) => isOutage(state) && !bad.has(name))
  )
}
