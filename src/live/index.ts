export { readServiceStatus } from './readServiceStatus'
export type {
  ServiceComponent,
  ServiceIncident,
  ServiceMaintenance,
  ServiceState,
  ServiceStatus,
} from './ServiceStatus'
