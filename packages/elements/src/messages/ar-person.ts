import { counted } from './counted.ts';
import type { enPerson } from './en-person.ts';

const count = counted('ar');

/** Arabic texts of `perf-person`. */
export const arPerson: typeof enPerson = {
  gone: {
    title: 'هذا الشخص ليس هنا',
    hint: 'ربما غادر مساحة العمل، أو أن الرابط قديم. اختاروا شخصًا آخر.',
  },
  you: 'أنتم',
  former: 'لم يعد في الشركة',
  reportsTo: 'المدير',
  team: 'الفريق',
  leads: 'يقود',
  sections: {
    goals: 'الأهداف',
    words: 'الملاحظات والشكر',
    evidence: 'الأشهر الستة الأخيرة',
    calibration: 'مدى يقينكم',
    due: 'ما حان موعده',
    talks: 'اللقاءات الفردية',
    reports: 'المرؤوسون المباشرون',
    phases: 'شعوركم تجاه الأهداف',
    leave: 'الإجازات',
    kept: 'ما يُحفظ عنكم',
  },
  partFailed: 'تعذّر عرض هذا الجزء',
  nothing: (name) =>
    `لا شيء آخر متاح لكم عن ${name}. تظهر هنا الأهداف وعبارات الشكر التي يحق لكم رؤيتها.`,
  noGoals: 'ليس لديكم هدف بعد. أضيفوا هدفًا، أو اسألوا مديركم عمّا يهمّ، فيظهر هنا.',
  own: 'الأهداف الخاصة',
  contributes: 'يساهم في',
  over: 'انتهت',
  showOver: (number) =>
    `عرض ${count(number, {
      one: '=هدف واحد انتهى',
      two: '=هدفين انتهيا',
      few: 'أهداف انتهت',
      many: 'هدفًا انتهى',
      other: 'هدف انتهى',
    })}`,
  hideOver: 'إخفاء الأهداف التي انتهت',
  ofExpected: (expected) => `من ${expected} متوقعة`,
  serves: 'يخدم',
  shownOf: (shown, all) => `${shown} من ${all}`,
};
