import type { enCloseCycle } from './en-close-cycle.ts';
import { counted } from './counted.ts';

const count = counted('ar');
const forms = { one: '=هدف واحد', two: '=هدفان', few: 'أهداف', many: 'هدفًا', other: 'هدف' };
const goals = (number: number) => count(number, forms);
/** After a word that the goals are of. */
const ofGoals = (number: number) => count(number, { ...forms, two: '=هدفين' });

/** Arabic texts of `perf-close-cycle`. */
export const arCloseCycle: typeof enCloseCycle = {
  loading: 'جارٍ تحميل الدورة',
  failed: 'تعذّر عرض نهاية الدورة',
  label: (cycle) => `نهاية ${cycle}`,
  title: (cycle) => `إغلاق ${cycle}`,
  noCycle: {
    title: 'لا توجد دورة مفتوحة',
    hint: 'متى بدأت دورة، تُغلق أهدافها هنا عند نهايتها.',
  },
  unknown: {
    title: 'هذه الدورة غير موجودة هنا',
    hint: 'اختر دورة أخرى، أو اترك الاختيار فارغًا لترى الدورة التي تنتهي أولًا.',
  },
  nothingWaits: (cycle) => `لا شيء ينتظر الإغلاق في ${cycle}`,
  nextEnd: (cycle, day) => `الدورة التالية في الانتهاء هي ${cycle}، في ${day}.`,
  noNextEnd: 'لا توجد دورة أخرى جارية.',
  isClosed: 'هذه الدورة مغلقة.',
  ended: (day) => `انتهت في ${day}.`,
  ends: (day) => `تنتهي في ${day}. الهدف المغلق لا يقبل متابعات أخرى.`,
  closedOf: (closed, all) => `أُغلق ${closed} من ${all} من الأهداف`,
  yours: (number) => `${goals(number)} في انتظارك`,
  others: (number) => `${goals(number)} في انتظار آخرين`,
  toCarry: (number) => `${goals(number)} للترحيل`,
  notBegun: (number) =>
    `${count(number, { one: '=مسودة واحدة', two: '=مسودتان', few: 'مسودات', many: 'مسودة', other: 'مسودة' })} لم تبدأ قط، ولا شيء فيها للإغلاق`,
  past: 'هكذا كان الوضع حينها. عُد إلى الآن لإغلاق الأهداف.',
  noneYours: 'لا يمكنك إغلاق أي من هذه الأهداف. يغلقها أصحابها ومن يقودونهم.',
  closeAll: (number) => `إغلاق ${ofGoals(number)} كما هو مقترح`,
  oneByOne: 'المرور عليها واحدًا واحدًا',
  noTeam: 'بلا فريق',
  groupOf: (closed, all) => `أُغلق ${closed} من ${all}`,
  noProposal: 'لا تقييم مقترح',
  gradeMeans: {
    green: 'تقييم 0.65 أو أكثر',
    amber: 'تقييم من 0.35 إلى 0.65',
    red: 'تقييم أقل من 0.35',
  },
  noGrade: 'بلا تقييم',
  started: 'بدأت الكتابة',
  notClosed: 'لم يُغلق؛ ما كتبته ما زال هنا',
  forOthers: 'لآخرين',
  closedGoals: (number) => `${goals(number)} مغلقة`,
  working: 'جارٍ جلب ما يلزم',
};
