import { counted } from './counted.ts';
import type { Messages } from './en.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const records = {
  ...{ zero: '=لا سجلات', one: '=سجل واحد', two: '=سجلان' },
  ...{ few: 'سجلات', many: 'سجلًا', other: 'سجل' },
};
const ofRecords = { ...records, zero: 'سجل', two: '=سجلين' };

/** Arabic texts of `perf-workspace`. */
export const arWorkspace: Messages['workspace'] = {
  opening: 'جارٍ فتح مساحة العمل',
  loaded: (loaded, total) => `حُمّل ${loaded} من أصل ${count(total, ofRecords)}`,
  stillWorking: 'لا يزال العمل جاريًا. قد تحتاج مساحة عمل كبيرة أو علامة تبويب أخرى إلى لحظة أطول.',
  failed: 'تعذّر فتح مساحة العمل',
  continueWithoutSaving: 'المتابعة من دون حفظ',
  beginAnew: 'البدء من جديد بلا بيانات',
  keepRest: 'المتابعة بما بقي',
  repaired: 'كان هذا المتصفح قد حذف ما حفظته الصفحة. أُعيد كله من نسخة ثانية؛ ولا ينقص شيء.',
  repairedInPart: 'كان هذا المتصفح قد حذف ما حفظته الصفحة. أُعيد ما بقي منه؛ وتنقص آخر التغييرات.',
  noSecondCopy:
    'ما تدخلونه محفوظ في موضع واحد في هذا المتصفح، وقد يحذفه. والنسخة الاحتياطية تعيده.',
  secondCopyBehind:
    'ما تدخلونه محفوظ، لكن تعذّرت كتابة نسخته الثانية الآن، ربما لضيق المساحة. ستُعاد المحاولة؛ وحتى ذلك الحين النسخة الاحتياطية أسلم.',
  downloadBackup: 'تنزيل نسخة احتياطية',
  backupHolds:
    'تضم النسخة الاحتياطية كل ما يحق لكم الاطلاع عليه هنا، مع ماضيه، ويمكن استعادتها في مساحة عمل فارغة.',
  makingBackup: 'جارٍ إعداد النسخة الاحتياطية',
  backupFailed: 'تعذّر إعداد النسخة الاحتياطية',
  lastBackup: (age) => `آخر نسخة احتياطية من هذا المتصفح: ${age}.`,
  noBackup: 'لم تُعدّ نسخة احتياطية في هذا المتصفح بعد.',
  notSaved: 'لا يُحفظ شيء هنا على هذا الجهاز. وما تدخلونه يزول عند إغلاق الصفحة.',
  notStored: 'لم يُحفظ تغييركم الأخير',
  setAside: (number) => `تعذّرت قراءة ${count(number, ofRecords)}، وبقي ذلك محفوظًا كما هو.`,
  noSource:
    'لا مصدر لمساحة العمل هذه. حدّدوا src، مثل \u2068src="memory:"\u2069، أو الخاصية workspace.',
  unknownSource: (scheme) =>
    `لا مخزن مسجّلًا للمخطط «\u2068${scheme}:\u2069». سجّلوا واحدًا باستخدام PerfWorkspace.storages.`,
  noViewer: 'لا تعرف مساحة العمل هذه من ينظر إليها. حدّدوا في viewer معرّف الشخص.',
  unknownViewer: (viewer) =>
    `لا أحد بالمعرّف «${isolated(viewer)}» في مساحة العمل هذه، فلا شيء للعرض. اطلبوا من مشرفيها إضافتكم.`,
  past: (moment) => `أنتم ترون الوضع في ${moment}. ولا يمكن تغيير شيء فيه.`,
  fetchingPast: 'جارٍ الرجوع في الزمن',
  pastFailed: 'تعذّر عرض تلك اللحظة',
  presentInstead: 'تعذّر عرض تلك اللحظة؛ ما ترونه هو الوضع الآن',
  toPresent: 'العودة إلى اليوم',
  initialUnreached: 'تعذّر الوصول إلى السجلات الأولى. تحققوا من الاتصال وحاولوا مرة أخرى.',
  badInitial: 'تعذّر تحميل السجلات الأولى من العنوان المحدّد في initial.',
};
