/**
 * What a shopper reads about an incident or a maintenance of the store's platform, in one language. Plain data without markup. The labels before a
 * time stand with a colon, because a time may be an hour of today or a date.
 */
export interface ServiceWords {
  /** BCP 47 language tag of the words. Times are formatted for it too. */
  locale: string
  dir: 'ltr' | 'rtl'
  /** Beside the link to the status page: how things stand there. */
  states: { degraded: string; partialOutage: string; majorOutage: string; maintenance: string }
  /** An incident of which no more is known. */
  known: string
  /** What is done about it, where the page says so. */
  investigating: string
  identified: string
  monitoring: string
  /** A maintenance that goes on. */
  maintenance: string
  /** Announced, and shown in its place, when the incident or the maintenance is over. */
  solved: string
  maintenanceOver: string
  /** Before the time at which it began. */
  started: string
  /** Before the time at which a maintenance is planned to begin. */
  begins: string
  /** Before the time of the next update that the page promises. */
  nextUpdate: string
  /** Before the time at which the page expects the end. */
  expectedEnd: string
  /** The title of the banner: an incident, a maintenance that goes on, and one that is to come. */
  bannerIncident: string
  bannerMaintenance: string
  bannerPlanned: string
}
