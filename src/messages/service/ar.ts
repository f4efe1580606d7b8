import type { ServiceWords } from '../ServiceWords'

export const serviceAr: ServiceWords = {
  locale: 'ar',
  dir: 'rtl',
  states: {
    degraded: 'تم الإبلاغ عن مشكلة',
    partialOutage: 'تم الإبلاغ عن انقطاع جزئي',
    majorOutage: 'تم الإبلاغ عن انقطاع',
    maintenance: 'صيانة جارية',
  },
  known: 'هذه المشكلة معروفة ويجري العمل على حلها.',
  investigating: 'هذه المشكلة معروفة ويجري البحث عن سببها.',
  identified: 'سبب هذه المشكلة معروف ويجري إصلاحه.',
  monitoring: 'تم تطبيق إصلاح لهذه المشكلة وتجري متابعة النتيجة.',
  maintenance: 'هذا جزء من صيانة مخطط لها.',
  solved: 'أُبلغ عن حل المشكلة.',
  maintenanceOver: 'انتهت الصيانة.',
  started: 'البداية',
  begins: 'البداية',
  nextUpdate: 'التحديث التالي',
  expectedEnd: 'النهاية المتوقعة',
  bannerIncident: 'قد لا تعمل بعض أجزاء المتجر الآن',
  bannerMaintenance: 'الصيانة جارية',
  bannerPlanned: 'هناك صيانة مخطط لها',
}
