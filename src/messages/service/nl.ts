import type { ServiceWords } from '../ServiceWords'

export const serviceNl: ServiceWords = {
  locale: 'nl',
  dir: 'ltr',
  states: {
    degraded: 'Storing gemeld',
    partialOutage: 'Gedeeltelijke storing gemeld',
    majorOutage: 'Uitval gemeld',
    maintenance: 'Onderhoud bezig',
  },
  known: 'Deze storing is bekend en wordt verholpen.',
  investigating: 'Deze storing is bekend en de oorzaak wordt gezocht.',
  identified: 'De oorzaak van deze storing is gevonden en wordt verholpen.',
  monitoring: 'De oorzaak van deze storing is verholpen en de situatie wordt in de gaten gehouden.',
  maintenance: 'Dit hoort bij gepland onderhoud.',
  solved: 'De storing is als opgelost gemeld.',
  maintenanceOver: 'Het onderhoud is afgerond.',
  started: 'Begin',
  begins: 'Begin',
  nextUpdate: 'Volgende update',
  expectedEnd: 'Verwacht einde',
  bannerIncident: 'Delen van de webwinkel werken nu misschien niet',
  bannerMaintenance: 'Er is onderhoud bezig',
  bannerPlanned: 'Er is onderhoud gepland',
}
