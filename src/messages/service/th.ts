import type { ServiceWords } from '../ServiceWords'

export const serviceTh: ServiceWords = {
  locale: 'th',
  dir: 'ltr',
  states: {
    degraded: 'มีรายงานปัญหา',
    partialOutage: 'มีรายงานว่าขัดข้องบางส่วน',
    majorOutage: 'มีรายงานว่าระบบขัดข้อง',
    maintenance: 'กำลังบำรุงรักษา',
  },
  known: 'เราทราบปัญหานี้แล้วและกำลังแก้ไข',
  investigating: 'เราทราบปัญหานี้แล้วและกำลังหาสาเหตุ',
  identified: 'พบสาเหตุของปัญหานี้แล้วและกำลังแก้ไข',
  monitoring: 'ดำเนินการแก้ไขปัญหานี้แล้วและกำลังติดตามผล',
  maintenance: 'นี่เป็นส่วนหนึ่งของการบำรุงรักษาตามแผน',
  solved: 'มีรายงานว่าปัญหานี้แก้ไขแล้ว',
  maintenanceOver: 'การบำรุงรักษาเสร็จสิ้นแล้ว',
  started: 'เริ่ม',
  begins: 'กำหนดเริ่ม',
  nextUpdate: 'แจ้งครั้งถัดไป',
  expectedEnd: 'คาดว่าเสร็จ',
  bannerIncident: 'ขณะนี้บางส่วนของร้านอาจใช้งานไม่ได้',
  bannerMaintenance: 'กำลังบำรุงรักษาระบบ',
  bannerPlanned: 'มีกำหนดบำรุงรักษาระบบ',
}
