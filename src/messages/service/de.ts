import type { ServiceWords } from '../ServiceWords'

export const serviceDe: ServiceWords = {
  locale: 'de',
  dir: 'ltr',
  states: {
    degraded: 'Störung gemeldet',
    partialOutage: 'Teilausfall gemeldet',
    majorOutage: 'Ausfall gemeldet',
    maintenance: 'Wartung läuft',
  },
  known: 'Diese Störung ist bekannt und wird behoben.',
  investigating: 'Diese Störung ist bekannt, und die Ursache wird gesucht.',
  identified: 'Die Ursache dieser Störung ist gefunden und wird behoben.',
  monitoring: 'Die Ursache dieser Störung ist behoben, und es wird beobachtet, ob alles wieder läuft.',
  maintenance: 'Das gehört zu einer geplanten Wartung.',
  solved: 'Die Störung ist als behoben gemeldet.',
  maintenanceOver: 'Die Wartung ist beendet.',
  started: 'Beginn',
  begins: 'Beginn',
  nextUpdate: 'Nächste Meldung',
  expectedEnd: 'Voraussichtliches Ende',
  bannerIncident: 'Teile des Shops funktionieren gerade möglicherweise nicht',
  bannerMaintenance: 'Gerade läuft eine Wartung',
  bannerPlanned: 'Eine Wartung ist geplant',
}
