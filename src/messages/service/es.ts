import type { ServiceWords } from '../ServiceWords'

export const serviceEs: ServiceWords = {
  locale: 'es',
  dir: 'ltr',
  states: {
    degraded: 'Problema notificado',
    partialOutage: 'Interrupción parcial notificada',
    majorOutage: 'Interrupción notificada',
    maintenance: 'En mantenimiento',
  },
  known: 'Este problema ya se conoce y se está resolviendo.',
  investigating: 'Este problema ya se conoce y se está buscando la causa.',
  identified: 'Ya se conoce la causa de este problema y se está corrigiendo.',
  monitoring: 'Ya se ha aplicado una corrección para este problema y se está comprobando que funcione.',
  maintenance: 'Esto forma parte de un mantenimiento programado.',
  solved: 'El problema consta como resuelto.',
  maintenanceOver: 'El mantenimiento ha terminado.',
  started: 'Inicio',
  begins: 'Inicio',
  nextUpdate: 'Próxima actualización',
  expectedEnd: 'Fin previsto',
  bannerIncident: 'Puede que algunas partes de la tienda no funcionen ahora',
  bannerMaintenance: 'Mantenimiento en curso',
  bannerPlanned: 'Hay un mantenimiento programado',
}
