import { counted } from './counted.ts';
import type { enAlignmentMap } from './en-alignment-map.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const ofGoals = {
  ...{ one: '=هدف واحد', two: '=هدفين', few: 'أهداف', many: 'هدفًا', other: 'هدف' },
};
const moreGoals = {
  ...{ one: '=هدف آخر', two: '=هدفان آخران', few: 'أهداف أخرى' },
  ...{ many: 'هدفًا آخر', other: 'هدف آخر' },
};

/** Arabic texts of `perf-alignment-map`. */
export const arAlignmentMap: typeof enAlignmentMap = {
  loading: 'جارٍ تحميل ما يصبّ في الاستراتيجية',
  failed: 'تعذّر عرض الخريطة',
  nothing: {
    title: 'لا أهداف نشطة بعد',
    hint: 'حين تصبح ركيزة والأهداف التي تصبّ فيها نشطة، تظهر هنا.',
  },
  title: 'ما يصبّ في الاستراتيجية',
  sentence: (aligned, all, share) =>
    `يصبّ ${aligned} من أصل ${count(all, ofGoals)} في الاستراتيجية، أي ${share}.`,
  none: 'لا يوجد هدف نشط يمكن أن يصبّ في الاستراتيجية.',
  notConnected: 'غير مرتبطة',
  whole: 'كل الأهداف',
  path: 'موقعكم في الخريطة',
  hidden: 'أهداف لا يحق لكم الاطلاع عليها',
  noTeam: 'بلا فريق',
  smaller: (more) => `${more} أصغر`,
  ofAll: (share) => `${share} من كل الأهداف`,
  ofPillar: (share, pillar) => `${share} من ${isolated(pillar)}`,
  ofParent: (share) => `${share} مما فوقها`,
  keys: 'الأسهم للتنقل، ومفتاح Enter للتكبير أو لفتح هدف، ومفتاح Escape للتصغير.',
  means:
    'حجم كل ركيزة بعدد الأهداف النشطة التي تصبّ فيها. وداخلها لكل هدف في نهاية مسار حصته بحسب أوزان الروابط، أيًا كان ما سُجّل؛ ولفريقه وللمسؤول عنه المجموع. وما لا يصبّ في أي ركيزة يظهر وحده.',
  whatIsThis: 'ما هذا؟',
  columns: ['الهدف', 'الركيزة', 'الفريق', 'المسؤول', 'الحصة', 'الحالة'],
  more: (more) => `و${count(more, moreGoals)}`,
  zoomed: (name) => `المعروض الآن: ${isolated(name)}`,
  empty: 'لا شيء يصبّ هنا',
};
