import type { ServiceWords } from '../ServiceWords'

export const servicePtBR: ServiceWords = {
  locale: 'pt-BR',
  dir: 'ltr',
  states: {
    degraded: 'Problema relatado',
    partialOutage: 'Falha parcial relatada',
    majorOutage: 'Falha relatada',
    maintenance: 'Em manutenção',
  },
  known: 'Este problema já é conhecido e está sendo resolvido.',
  investigating: 'Este problema já é conhecido e a causa está sendo investigada.',
  identified: 'A causa deste problema já é conhecida e está sendo corrigida.',
  monitoring: 'A correção deste problema já foi feita e está sendo acompanhada.',
  maintenance: 'Isto faz parte de uma manutenção programada.',
  solved: 'O problema foi dado como resolvido.',
  maintenanceOver: 'A manutenção terminou.',
  started: 'Início',
  begins: 'Início',
  nextUpdate: 'Próxima atualização',
  expectedEnd: 'Previsão de término',
  bannerIncident: 'Algumas partes da loja podem não funcionar agora',
  bannerMaintenance: 'Manutenção em andamento',
  bannerPlanned: 'Há uma manutenção programada',
}
