import type { ServiceState } from './ServiceStatus'

/** From the best to the worst. */
const order: readonly ServiceState[] = [
  'unknown',
  'operational',
  'maintenance',
  'degraded',
  'partialOutage',
  'majorOutage',
]

/** The worst of some states. `unknown` only if all of them are. */
export function worstState(all: readonly ServiceState[]): ServiceState {
  return order[Math.max(0, ...all.map((state) => order.indexOf(state)))] as ServiceState
}

/** How bad a state is: a higher number is worse. */
export function severity(state: ServiceState): number {
  return order.indexOf(state)
}
