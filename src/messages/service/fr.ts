import type { ServiceWords } from '../ServiceWords'

export const serviceFr: ServiceWords = {
  locale: 'fr',
  dir: 'ltr',
  states: {
    degraded: 'Problème signalé',
    partialOutage: 'Panne partielle signalée',
    majorOutage: 'Panne signalée',
    maintenance: 'Maintenance en cours',
  },
  known: 'Ce problème est connu et en cours de résolution.',
  investigating: 'Ce problème est connu et sa cause est recherchée.',
  identified: 'La cause de ce problème est connue et la correction est en cours.',
  monitoring: 'Une correction est en place et la situation est suivie de près.',
  maintenance: 'Cela fait partie d’une maintenance prévue.',
  solved: 'Le problème est annoncé comme résolu.',
  maintenanceOver: 'La maintenance est terminée.',
  started: 'Début',
  begins: 'Début',
  nextUpdate: 'Prochaine mise à jour',
  expectedEnd: 'Fin prévue',
  bannerIncident: 'Certaines parties de la boutique peuvent ne pas fonctionner',
  bannerMaintenance: 'Une maintenance est en cours',
  bannerPlanned: 'Une maintenance est prévue',
}
