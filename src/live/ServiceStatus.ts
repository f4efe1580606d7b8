/** How a service or a part of it is. `unknown` is not `operational`: nothing could be read, or the page says so itself. */
export type ServiceState = 'operational' | 'degraded' | 'partialOutage' | 'majorOutage' | 'maintenance' | 'unknown'

/** A part of a service, as its status page names it. */
export interface ServiceComponent {
  /** Plain text of at most 100 characters. Names are not unique. */
  name: string
  group?: string | undefined
  state: ServiceState
}

interface ServiceEvent {
  /** Tells it from the others of the same page. */
  id: string
  /** The page's own words: plain text of at most 200 characters, in a language that is not known. */
  name: string
  /** The parts that it touches. Empty if the page names none. */
  components: readonly ServiceComponent[]
  /** In epoch milliseconds, as all times here. */
  updatedAt?: number | undefined
  /** An `http` or `https` address. */
  url?: string | undefined
  /** The page's last update in its own words: plain text of at most 1000 characters. */
  text?: string | undefined
}

/** An incident that is not over. */
export interface ServiceIncident extends ServiceEvent {
  /** What the operator of the service does about it. */
  stage?: 'investigating' | 'identified' | 'monitoring' | undefined
  impact: ServiceState
  startedAt?: number | undefined
  /** When the page promises its next update. */
  nextUpdateAt?: number | undefined
  /** When the page expects the end. */
  endsAt?: number | undefined
}

/** A planned maintenance that is not over. */
export interface ServiceMaintenance extends ServiceEvent {
  isActive: boolean
  startsAt?: number | undefined
  /** When it is planned to end. An active one may be past it. */
  endsAt?: number | undefined
}

/** What a status page says. */
export interface ServiceStatus {
  /** The worst of what the page says of itself, of its components and of its open incidents. */
  overall: ServiceState
  components: readonly ServiceComponent[]
  /** Those that are not over, the worst first. */
  incidents: readonly ServiceIncident[]
  /** Those that are active, and then those to come, the next first. */
  maintenances: readonly ServiceMaintenance[]
  updatedAt?: number | undefined
  /** The page for people: an `http` or `https` address. */
  url?: string | undefined
}
