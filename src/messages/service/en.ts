import type { ServiceWords } from '../ServiceWords'

export const serviceEn: ServiceWords = {
  locale: 'en',
  dir: 'ltr',
  states: {
    degraded: 'Problem reported',
    partialOutage: 'Partial outage reported',
    majorOutage: 'Outage reported',
    maintenance: 'Maintenance under way',
  },
  known: 'This is a known problem, and people are working on it.',
  investigating: 'This is a known problem, and people are looking for the cause.',
  identified: 'The cause of this problem is known, and people are fixing it.',
  monitoring: 'A fix for this problem is in place, and people are watching whether it holds.',
  maintenance: 'This is part of planned maintenance.',
  solved: 'The problem is reported as solved.',
  maintenanceOver: 'The maintenance is over.',
  started: 'Started',
  begins: 'Begins',
  nextUpdate: 'Next update',
  expectedEnd: 'Expected end',
  bannerIncident: 'Some things in the store may not work right now',
  bannerMaintenance: 'Maintenance is under way',
  bannerPlanned: 'Maintenance is planned',
}
