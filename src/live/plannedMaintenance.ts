import type { ServiceMaintenance, ServiceStatus } from './ServiceStatus'
import { serviceNews } from './serviceNews'

const day = 86_400_000

/** The next maintenance that touches some components and begins within a day. `undefined` if there is none. */
export function plannedMaintenance(
  status: ServiceStatus,
  names: readonly string[],
  now: number,
): ServiceMaintenance | undefined {
  return status.maintenances.find(({ isActive, startsAt = 0, ...maintenance }) => {
    if (isActive || startsAt <= now || startsAt > now + day) return false
    const begun = { ...maintenance, isActive: true }
    return serviceNews({ ...status, components: [], incidents: [], maintenances: [begun] }, names) !== undefined
  })
}
