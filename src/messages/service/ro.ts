import type { ServiceWords } from '../ServiceWords'

export const serviceRo: ServiceWords = {
  locale: 'ro',
  dir: 'ltr',
  states: {
    degraded: 'Problemă semnalată',
    partialOutage: 'Întrerupere parțială semnalată',
    majorOutage: 'Întrerupere semnalată',
    maintenance: 'Lucrări de întreținere',
  },
  known: 'Această problemă este cunoscută și se lucrează la rezolvarea ei.',
  investigating: 'Această problemă este cunoscută și se caută cauza.',
  identified: 'Cauza acestei probleme este cunoscută și se lucrează la remediere.',
  monitoring: 'S-a aplicat o remediere pentru această problemă și se urmărește dacă totul funcționează.',
  maintenance: 'Face parte din lucrări de întreținere planificate.',
  solved: 'Problema este anunțată ca rezolvată.',
  maintenanceOver: 'Lucrările de întreținere s-au încheiat.',
  started: 'Început',
  begins: 'Început',
  nextUpdate: 'Următoarea actualizare',
  expectedEnd: 'Sfârșit estimat',
  bannerIncident: 'Este posibil ca unele părți ale magazinului să nu funcționeze acum',
  bannerMaintenance: 'Lucrări de întreținere în desfășurare',
  bannerPlanned: 'Sunt planificate lucrări de întreținere',
}
