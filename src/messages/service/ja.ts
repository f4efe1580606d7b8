import type { ServiceWords } from '../ServiceWords'

export const serviceJa: ServiceWords = {
  locale: 'ja',
  dir: 'ltr',
  states: {
    degraded: '不具合の報告あり',
    partialOutage: '一部で障害の報告あり',
    majorOutage: '障害の報告あり',
    maintenance: 'メンテナンス中',
  },
  known: 'この不具合は把握しており、対応を進めています。',
  investigating: 'この不具合は把握しており、原因を調べています。',
  identified: 'この不具合の原因がわかり、修正を進めています。',
  monitoring: 'この不具合への修正を行い、経過を確認しています。',
  maintenance: '計画されたメンテナンスによるものです。',
  solved: '不具合は解消したと報告されています。',
  maintenanceOver: 'メンテナンスは終了しました。',
  started: '発生',
  begins: '開始予定',
  nextUpdate: '次回のお知らせ',
  expectedEnd: '終了予定',
  bannerIncident: '現在、サイトの一部をご利用いただけない場合があります',
  bannerMaintenance: 'メンテナンス中です',
  bannerPlanned: 'メンテナンスの予定があります',
}
