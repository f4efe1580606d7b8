export type { NodeRequest, NodeResponse } from './nodeHandler'
export { nodeHandler } from './nodeHandler'
export { readServiceStatus } from './readServiceStatus'
export type {
  ServiceComponent,
  ServiceIncident,
  ServiceMaintenance,
  ServiceState,
  ServiceStatus,
} from './ServiceStatus'
export type { ServiceNews } from './serviceNews'
export { serviceNews } from './serviceNews'
export type { ServiceStatusOptions, ServiceStatusSource } from './serviceStatusSource'
export { serviceStatusSource } from './serviceStatusSource'
export type { ServiceReport } from './statusMemory'
export type { StatusProxyOptions } from './statusProxy'
export { statusProxy } from './statusProxy'
export type { ServiceComponents, ServiceSubject } from './touchedComponents'
export { touchedComponents } from './touchedComponents'
export { vtexComponents } from './vtexComponents'
