import type { Messages } from './en.ts';
import { counted } from './counted.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const milestones = {
  ...{ one: '=مرحلة واحدة', two: '=مرحلتان', few: 'مراحل', many: 'مرحلة', other: 'مرحلة' },
};
const moreGoals = {
  ...{ one: '=هدف آخر', two: '=هدفان آخران', few: 'أهداف أخرى' },
  ...{ many: 'هدفًا آخر', other: 'هدف آخر' },
};
const goals = {
  ...{ one: '=هدف واحد', two: '=هدفان', few: 'أهداف', many: 'هدفًا', other: 'هدف' },
};

const points = (number: string) => `${number} من النقاط`;

/** Arabic texts of the explanation of a score. */
export const arExplanation: Messages['explanation'] = {
  title: (score) => `لماذا ${score}`,
  driver: {
    measure: 'يحدّدها مقياسه نفسه.',
    'key-results': 'يحدّدها المتوسط الموزون لنتائجه الرئيسية.',
    children: 'يحدّدها المتوسط الموزون للأهداف التي تحته.',
    both: 'يحدّدها المتوسط الموزون لكل الأهداف والنتائج الرئيسية التي تحته.',
    manual: 'تحدّدها النسبة المئوية في آخر متابعة.',
  },
  chosen: 'اختير ذلك لهذا الهدف.',
  formula: (text) => `التقدم: ${text}`,
  measure: {
    number: (start, target) => `من ${start} إلى ${target}`,
    between: (low, high) => `يُحافظ عليه بين ${low} و${high}`,
    atLeast: (low) => `يُحافظ عليه عند ${low} أو أكثر`,
    atMost: (high) => `يُحافظ عليه عند ${high} أو أقل`,
    milestones: (number) => count(number, milestones),
    zones: 'ثلاثة نطاقات: الالتزام 30%، والمستهدف 70%، والطموح 100%',
    binary: 'تحقق أو لم يتحقق',
    baseline: 'نتيجته معرفة أول قيمة',
  },
  reading: (value, day) => `آخر قيمة ${value} بتاريخ ${day}`,
  observed: (value, day, metric) =>
    `آخر قيمة ${value} بتاريخ ${day}، من المؤشر ${isolated(metric)}`,
  noReading: 'لا قيمة بعد',
  reached: 'تحقق',
  notReached: 'لم يتحقق',
  zone: { none: 'بلا نطاق', commit: 'الالتزام', target: 'المستهدف', stretch: 'الطموح' },
  milestoneChanges: (number) => `ما تغيّر: ${count(number, milestones)}`,
  inputs: 'ما يُحتسب',
  columns: {
    goal: 'الهدف',
    weight: 'الوزن',
    share: 'الحصة',
    progress: 'التقدم',
    contribution: 'يضيف',
  },
  hidden: 'أهداف لا يحق لكم الاطلاع عليها، مجتمعة',
  more: (number) => `و${count(number, moreGoals)}`,
  sum: 'المجموع',
  source: {
    score: '',
    grade: 'تقييمه',
    'no-data-as-zero': 'بلا متابعة، يُحتسب 0',
  },
  leftOut: 'ما لا يُحتسب',
  because: {
    supports: 'يدعم فقط',
    draft: 'مسودة',
    proposed: 'مقترح، لم يُعتمد بعد',
    cancelled: 'ملغى',
    'not-started': 'لم يبدأ بعد',
    'no-data-yet': 'لا بيانات بعد، وهو جديد',
    'no-data-excluded': 'لا بيانات',
    undefined: 'بلا درجة',
    'carried-on': 'يستكمله هدف آخر',
    'closed-before': 'مغلق، ولم يعد يُحتسب هنا',
    'cycle-over': 'انتهت دورته',
    'not-of-this-driver': 'ليس مما يحدّد الدرجة هنا',
  },
  hiddenLeftOut: (number) => `${count(number, goals)} مما لا يحق لكم الاطلاع عليه`,
  override: (progress, name, day) => `حدّدها ${isolated(name)} بنسبة ${progress} بتاريخ ${day}.`,
  overrideReason: (reason) => `السبب: ${isolated(reason)}`,
  overrideUntil: (day) => `تسري حتى ${day}.`,
  overrideOver: (day) => `سرت حتى ${day} ولم تعد تُحتسب.`,
  computed: (score) => `المحسوب: ${score}.`,
  stated: (source, figure) => `ذكر ${isolated(source)} القيمة ${figure}. تُعرض ولا تُحتسب أبدًا.`,
  statedFields: { start: 'البداية', target: 'المستهدف', actual: 'الفعلي' },
  statusTitle: 'الحالة',
  closedWith: (grade) => `أُغلق بتقييم ${grade}.`,
  floor: (gap, floor) =>
    `متأخر بمقدار ${points(gap)}. وما دون ${floor} يُعدّ دائمًا على المسار، كي لا تتغير الحالة كل يوم في البداية.`,
  notBehind: 'هو حيث ينبغي أن يكون اليوم، أو متقدم عنه.',
  worstOf: 'هي أسوأ حالة بين ما يُحتسب تحته.',
  meanOf: 'هي متوسط ما يُحتسب تحته.',
  statusByOverride: 'حدّدها شخص يدويًا، وهي سارية حاليًا.',
  pace: {
    ratio: (value) => `بلغ التقدم ${value} من المتوقع اليوم.`,
    gap: (value) => `التقدم متأخر ${points(value)} عن المتوقع اليوم.`,
    attainment: (value) => `التقدم ${value}.`,
    reported: 'الحالة هي ما سُجّل في المتابعة.',
  },
  limits: {
    ratio: (onTrack) => `على المسار من ${onTrack}.`,
    ratioBoth: (onTrack, atRisk) => `على المسار من ${onTrack}، وفي خطر من ${atRisk}.`,
    gap: (onTrack) => `على المسار حتى تأخر ${points(onTrack)}.`,
    gapBoth: (onTrack, atRisk) => `على المسار حتى تأخر ${points(onTrack)}، وفي خطر حتى ${atRisk}.`,
  },
  rulebook: (id) => `القاعدة: ${isolated(id)}.`,
  expected: (actual, expected) => `اليوم ${actual}، والمتوقع ${expected}.`,
  worst: 'الأكثر تأخرًا تحته:',
  parents: 'يُحتسب في',
  contributes: (weight) => `بوزن ${weight}`,
  supports: 'يدعمه ولا يحرّك درجته',
};
