// An entry point of its own, and a small one: these load later what reads, asks and shows, and a bundler would load at once what is shared with it.
export type { ServiceStatusOptions, ServiceStatusSource } from '../live/serviceStatusSource'
export { serviceStatusSource } from '../live/serviceStatusSource'
export type { ServiceStatusBannerProps } from './ServiceStatusBanner'
export { ServiceStatusBanner } from './ServiceStatusBanner'
export type { ServiceStatusProviderProps } from './ServiceStatusProvider'
export { ServiceStatusProvider } from './ServiceStatusProvider'
