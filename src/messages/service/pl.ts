import type { ServiceWords } from '../ServiceWords'

export const servicePl: ServiceWords = {
  locale: 'pl',
  dir: 'ltr',
  states: {
    degraded: 'Zgłoszono problem',
    partialOutage: 'Zgłoszono częściową awarię',
    majorOutage: 'Zgłoszono awarię',
    maintenance: 'Trwają prace techniczne',
  },
  known: 'Ten problem jest znany i\u00a0trwa jego usuwanie.',
  investigating: 'Ten problem jest znany i\u00a0trwa szukanie przyczyny.',
  identified: 'Przyczyna tego problemu jest znana i\u00a0trwa jej usuwanie.',
  monitoring: 'Przyczyna tego problemu została usunięta i\u00a0trwa sprawdzanie, czy wszystko działa.',
  maintenance: 'To część zaplanowanych prac technicznych.',
  solved: 'Problem zgłoszono jako rozwiązany.',
  maintenanceOver: 'Prace techniczne dobiegły końca.',
  started: 'Początek',
  begins: 'Początek',
  nextUpdate: 'Następna informacja',
  expectedEnd: 'Przewidywany koniec',
  bannerIncident: 'Niektóre części sklepu mogą teraz nie działać',
  bannerMaintenance: 'Trwają prace techniczne',
  bannerPlanned: 'Zaplanowano prace techniczne',
}
