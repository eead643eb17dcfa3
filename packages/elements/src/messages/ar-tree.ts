import { counted } from './counted.ts';
import type { Messages } from './en.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const goals = {
  ...{ zero: '=لا أهداف', one: '=هدف واحد', two: '=هدفان' },
  ...{ few: 'أهداف', many: 'هدفًا', other: 'هدف' },
};
const ofOtherGoals = {
  ...{ one: '=هدف آخر', two: '=هدفين آخرين', few: 'أهداف أخرى' },
  ...{ many: 'هدفًا آخر', other: 'هدف آخر' },
};

/** Arabic texts of `perf-goal-tree`. */
export const arTree: Messages['tree'] = {
  label: 'الأهداف',
  columns: {
    title: 'الهدف',
    owner: 'المسؤول',
    progress: 'التقدم',
    status: 'الحالة',
    confidence: 'الثقة',
    reported: 'آخر متابعة',
    actions: 'إجراءات',
  },
  search: 'البحث في الأهداف',
  searchHint: 'العنوان أو المسؤول',
  clearSearch: 'مسح البحث',
  openAll: 'فتح الكل',
  closeAll: 'طيّ الكل',
  keys: 'المفاتيح',
  total: (number) => count(number, goals),
  found: (number) => (number === 0 ? 'لم يُعثر على هدف' : `عُثر على: ${count(number, goals)}`),
  inRow: {
    open: 'فتح',
    close: 'طيّ',
    checkIn: 'تسجيل متابعة',
    explain: 'شرح الدرجة',
    more: 'المزيد',
  },
  checkIn: (title) => `تسجيل متابعة للهدف ${isolated(title)}`,
  expected: (percent) => `المتوقع اليوم ${percent}`,
  stated: (figure) => `المذكور ${figure}`,
  statedMeans: 'قيمة جاءت مع استيراد. تُعرض ولا تُحتسب أبدًا.',
  supports: 'يدعم الهدف الأعلى ولا يحرّك درجته',
  alsoUnder: (number) => `يظهر أيضًا تحت ${count(number, ofOtherGoals)}`,
  level: (level) => `المستوى ${level}`,
  loading: 'جارٍ تحميل الأهداف',
  stillLoading:
    'لا يزال في انتظار مساحة عمل. تأخذها الشجرة من perf-workspace حولها، أو من خاصيتها workspace، أو تأخذ أهدافًا بسيطة من خاصيتها goals.',
  empty: {
    title: 'لا أهداف بعد',
    hint: 'أنشئوا غاية أولى أو استوردوا خطة، فتنمو الشجرة هنا.',
  },
  emptyScope: {
    title: 'لا أهداف هنا',
    hint: 'لا شيء يتبع الدورة أو الهدف المحدّد لهذه الشجرة. حدّدوا غيره.',
  },
  emptyStranger: {
    title: 'لا أهداف للعرض',
    hint: 'لستم ضمن مساحة العمل هذه. اطلبوا من أحد القائمين عليها إضافتكم.',
  },
  nothingFound: {
    title: 'لم يُعثر على هدف',
    hint: 'يجب أن ترد كل كلمة في عنوان أو في اسم مسؤول. جرّبوا كلمات أقل.',
  },
  failed: 'تعذّر عرض الأهداف',
  noCheckIn: 'هذا الهدف لا يقبل متابعات',
  explaining: 'جارٍ تحديد السبب',
  notExplained: 'تعذّر شرح الدرجة',
  mayNot: {
    'not-allowed': 'يسجّل المتابعة هنا المسؤول عنه والمساهمون فيه ومن يقودونهم فقط',
    closed: 'هو مغلق ويحتفظ بأرقامه',
    cancelled: 'أُلغي',
    plain: 'هذه الأهداف للعرض فقط؛ ولا مساحة عمل تُحفظ فيها متابعة',
  },
  changed: (title, before, after) => `${isolated(title)}: من ${before} إلى ${after}`,
  checkedIn: (title) => `حُفظت متابعة ${isolated(title)}.`,
  unchanged: 'لم تتغيّر أي درجة.',
  // Forward is to the left here.
  keyTable: [
    ['↑ ↓', 'الانتقال إلى الصف الأعلى أو الأدنى؛ ومن الصف الأول صعودًا إلى أسماء الأعمدة'],
    ['←', 'فتح هدف، ثم الدخول إلى خلاياه'],
    ['→', 'مغادرة الخلايا، أو طيّ هدف، أو الانتقال إلى الهدف الأعلى'],
    ['Home End', 'الانتقال إلى أول صف أو آخره، أو أول خلية أو آخرها'],
    ['Ctrl+Home Ctrl+End', 'الانتقال إلى أول صف أو آخره'],
    ['Page\u00A0Up Page\u00A0Down', 'الانتقال صفحة إلى الأعلى أو الأسفل'],
    ['Enter', 'فتح هدف أو طيّه؛ وفي الخلية تنفيذ ما تتيحه'],
    ['Space', 'تحديد هدف'],
    ['*', 'فتح كل الأهداف المجاورة لهذا الهدف'],
    ['c F2', 'تسجيل متابعة'],
    ['e', 'شرح الدرجة'],
    ['f', 'انظر ما يستحق نظرة وأصلحه'],
    ['m', 'انقل إلى هدف أعلى آخر'],
    ['Alt+← Alt+→', 'انقل إلى الخارج، أو تحت الهدف المجاور'],
    ['Alt+↑ Alt+↓', 'انقل إلى الهدف المناسب التالي أعلاه أو أسفله'],
    ['Ctrl+Z', 'تراجع عن آخر نقل'],
    ['Menu Shift+F10', 'افتح قائمة الصف'],
    ['/', 'بحث'],
    ['Esc', 'إغلاق المفتوح تحت الصف؛ ومسح البحث'],
    ['أ\u00A0–\u00A0ي', 'الانتقال إلى الهدف التالي الذي يبدأ عنوانه بهذا الحرف'],
    ['?', 'عرض هذه المفاتيح'],
  ],
  filter: 'تصفية',
  view: 'العرض',
  notArranged: 'تعذّر ترتيب الأهداف أو تصفيتها',
  shownOf: (shown, total) => `معروض ${shown} من ${count(total, goals)}`,
  below: 'ما تحته موجود في موضعه الأول',
  context: 'معروض من أجل ما تحته',
  hidden: 'تُحتسب هنا أيضًا أهداف لا يحق لك رؤيتها',
  findings: (number: number) => `أمور تستحق نظرة: ${number}`,
  findingsOf: (title: string) => `يستحق نظرة: ${title}`,
  move: (title: string) => `نقل ${title}`,
  opening: 'لحظة واحدة',
  notOpened: 'تعذّر فتحه',
  rulebooks: 'القواعد',
  otherwise: (status: string) => `بحسب القواعد الأخرى ${status}`,
};
