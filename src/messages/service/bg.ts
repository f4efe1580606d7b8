import type { ServiceWords } from '../ServiceWords'

export const serviceBg: ServiceWords = {
  locale: 'bg',
  dir: 'ltr',
  states: {
    degraded: 'Съобщен проблем',
    partialOutage: 'Съобщено частично прекъсване',
    majorOutage: 'Съобщено прекъсване',
    maintenance: 'Извършва се поддръжка',
  },
  known: 'Проблемът е известен и се работи по отстраняването му.',
  investigating: 'Проблемът е известен и се търси причината.',
  identified: 'Причината за проблема е открита и се отстранява.',
  monitoring: 'Приложено е решение на проблема и се следи дали всичко работи.',
  maintenance: 'Това е част от планирана поддръжка.',
  solved: 'Съобщено е, че проблемът е отстранен.',
  maintenanceOver: 'Поддръжката приключи.',
  started: 'Начало',
  begins: 'Начало',
  nextUpdate: 'Следваща информация',
  expectedEnd: 'Очакван край',
  bannerIncident: 'Възможно е части от магазина да не работят в момента',
  bannerMaintenance: 'В момента се извършва поддръжка',
  bannerPlanned: 'Планирана е поддръжка',
}
