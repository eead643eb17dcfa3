import { counted } from './counted.ts';
import type { enGoalCard } from './en-goal-card.ts';

const count = counted('ar');
const days = {
  ...{ one: '=يوم واحد', two: '=يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
};
const ofDays = { ...days, two: '=يومين' };
const goals = {
  ...{ one: '=هدف واحد', two: '=هدفان', few: 'أهداف', many: 'هدفًا', other: 'هدف' },
};
const morePaths = {
  ...{ one: '=مسار آخر', two: '=مساران آخران', few: 'مسارات أخرى' },
  ...{ many: 'مسارًا آخر', other: 'مسار آخر' },
};

/** Arabic texts of `perf-goal-card`. */
export const arGoalCard: typeof enGoalCard = {
  loading: 'جارٍ تحميل الهدف',
  failed: 'تعذّر عرض الهدف',
  choose: { title: 'لم يُختر هدف', hint: 'اختاروا هدفًا ليظهر هنا كل ما يخصه.' },
  gone: {
    title: 'هذا الهدف ليس هنا',
    hint: 'لم يعد موجودًا، أو لا يحق لكم الاطلاع عليه. اختاروا هدفًا آخر.',
  },
  path: 'ما يخدمه',
  between: (number) => `بينهما ${count(number, goals)}`,
  morePaths: (number) => `و${count(number, morePaths)} إلى الأعلى`,
  supportsOnly: 'يدعمه',
  days: (start, due) => `${start} – ${due}`,
  daysLeft: (number) => `بقي ${count(number, days)}`,
  daysOver: (number) => `استُحق قبل ${count(number, ofDays)}`,
  dueToday: 'يُستحق اليوم',
  checkIn: 'تسجيل متابعة',
  edit: 'تعديل',
  figures: 'أين وصل',
  why: (score) => `لماذا ${score}؟`,
  whyNone: 'لماذا لا درجة له؟',
  back: 'رجوع',
  reported: 'آخر متابعة',
  behind: 'المتابعات التي وراءها',
  meaning: 'ما معنى هذه الأرقام؟',
  meanings: [
    ['التقدم', 'كم قطع من بدايته إلى مستهدفه، أو المتوسط الموزون لما يُحتسب تحته.'],
    ['المتوقع اليوم', 'كم ينبغي أن يكون قد قطع اليوم بحسب تواريخه ووتيرته.'],
    ['الحالة', 'التقدم مقارنةً بالمتوقع اليوم، بالقاعدة التي حدّدتها شركتكم.'],
    ['الثقة', 'احتمال بلوغ المستهدف في نظر من سجّل آخر متابعة. لا تُحسب أبدًا.'],
    ['آخر متابعة', 'كم مضى على آخر متابعة له أو لشيء يُحتسب فيه.'],
  ],
  below: 'ما يُحتسب فيه',
  doesNotCount: 'لا يُحتسب',
  share: (percent) => `${percent} منه`,
  showAll: (number) => `عرض الكل (${count(number, { other: '' }).trim()})`,
  facts: 'عن الهدف',
  description: 'موضوعه',
  measure: 'مقياسه',
  supports: 'يدعم',
  supportedBy: 'يدعمه',
  continues: 'يستكمل',
  continuedBy: 'يستكمله',
  done: 'منجزة',
  open: 'مفتوحة',
  advice: 'يستحق نظرة',
  timeline: 'ما الذي حدث',
  noTimeline: 'لم تُسجَّل متابعة ولم يُكتب تعليق بعد.',
  checkedIn: 'سجّل متابعة',
  replaced: 'سجّل متابعة صُحّحت لاحقًا',
  commented: 'علّق',
  commentedOn: (day) => `علّق على متابعة ${day}`,
  takenBack: 'سُحب هذا التعليق.',
  steps: {
    proposed: 'اقترحه',
    returned: 'أعاده',
    accepted: 'قبِله',
    override: 'حدّد درجته يدويًا',
    closed: 'أغلقه',
  },
  confidence: (percent) => `الثقة ${percent}`,
  asOf: (day) => `بتاريخ ${day}`,
  blockers: 'ما يعيق:',
  checkedInNow: 'حُفظت المتابعة.',
  savedNow: 'حُفظ.',
};
