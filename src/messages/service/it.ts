import type { ServiceWords } from '../ServiceWords'

export const serviceIt: ServiceWords = {
  locale: 'it',
  dir: 'ltr',
  states: {
    degraded: 'Problema segnalato',
    partialOutage: 'Interruzione parziale segnalata',
    majorOutage: 'Interruzione segnalata',
    maintenance: 'In manutenzione',
  },
  known: 'Questo problema è noto ed è in corso di risoluzione.',
  investigating: 'Questo problema è noto e se ne sta cercando la causa.',
  identified: 'La causa di questo problema è nota ed è in corso di correzione.',
  monitoring: 'La correzione è stata applicata e la situazione è tenuta sotto controllo.',
  maintenance: 'Questo fa parte di una manutenzione programmata.',
  solved: 'Il problema risulta risolto.',
  maintenanceOver: 'La manutenzione è terminata.',
  started: 'Inizio',
  begins: 'Inizio',
  nextUpdate: 'Prossimo aggiornamento',
  expectedEnd: 'Fine prevista',
  bannerIncident: 'Alcune parti del sito potrebbero non funzionare ora',
  bannerMaintenance: 'Manutenzione in corso',
  bannerPlanned: 'È prevista una manutenzione',
}
