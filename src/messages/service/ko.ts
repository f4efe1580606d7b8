import type { ServiceWords } from '../ServiceWords'

export const serviceKo: ServiceWords = {
  locale: 'ko',
  dir: 'ltr',
  states: {
    degraded: '문제 보고됨',
    partialOutage: '일부 장애 보고됨',
    majorOutage: '장애 보고됨',
    maintenance: '점검 중',
  },
  known: '이 문제는 이미 파악했으며 해결하고 있습니다.',
  investigating: '이 문제는 이미 파악했으며 원인을 찾고 있습니다.',
  identified: '이 문제의 원인을 찾아 고치고 있습니다.',
  monitoring: '이 문제에 수정 사항을 적용했으며 상태를 지켜보고 있습니다.',
  maintenance: '예정된 점검에 따른 것입니다.',
  solved: '문제가 해결되었다고 보고되었습니다.',
  maintenanceOver: '점검이 끝났습니다.',
  started: '시작',
  begins: '시작 예정',
  nextUpdate: '다음 안내',
  expectedEnd: '종료 예정',
  bannerIncident: '지금 스토어의 일부가 작동하지 않을 수 있습니다',
  bannerMaintenance: '점검이 진행 중입니다',
  bannerPlanned: '점검이 예정되어 있습니다',
}
