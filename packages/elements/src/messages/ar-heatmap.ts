import { counted } from './counted.ts';
import type { enHeatmap } from './en-heatmap.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const ofGoals = {
  ...{ one: '=هدف واحد', two: '=هدفين', few: 'أهداف', many: 'هدفًا', other: 'هدف' },
};
const ofWeeks = {
  ...{ one: '=أسبوع واحد', two: '=أسبوعين', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' },
};
const moreGoals = {
  ...{ one: '=هدف آخر', two: '=هدفان آخران', few: 'أهداف أخرى' },
  ...{ many: 'هدفًا آخر', other: 'هدف آخر' },
};

/** Arabic texts of `perf-heatmap`. */
export const arHeatmap: typeof enHeatmap = {
  loading: 'جارٍ تحميل وضع الفرق',
  failed: 'تعذّر عرض وضع الفرق',
  nothing: {
    title: 'لا أهداف جارية للفرق',
    hint: 'حين يبدأ هدف تابع لفريق، تظهر أسابيعه هنا.',
  },
  working: (done, all) => `حُسب ${done} من أصل ${count(all, ofWeeks)}`,
  figure: 'المؤشر',
  figures: {
    'on-track': 'أهداف على المسار',
    confidence: 'الثقة',
    'up-to-date': 'متابعات في موعدها',
    'check-ins-on-time': 'متابعات سُجّلت في موعدها',
    'one-on-ones-held': 'لقاءات فردية عُقدت',
    'gave-feedback': 'قدّموا ملاحظات',
    'received-feedback': 'تلقّوا ملاحظات',
    recognised: 'تلقّوا شكرًا',
  },
  means: {
    'on-track':
      'من أهداف الفريق الجارية في نهاية الأسبوع والتي سُجّلت لها متابعة: حصة ما كان منها على المسار. ولا يُعدّ الهدف المتقادم على المسار.',
    confidence:
      'متوسط آخر ثقة ذُكرت لأهداف الفريق الجارية في نهاية الأسبوع. هي ما قاله أشخاص ولا تُحسب أبدًا.',
    'up-to-date':
      'من أهداف الفريق الجارية في نهاية الأسبوع: حصة ما لم تكن آخر متابعة له أقدم مما اتُّفق عليه.',
  },
  groups: { goals: 'الأهداف، أسبوعًا بأسبوع', people: 'الأشخاص، شهرًا بشهر' },
  monthSentence: (figure, value, month, lowest) =>
    `${figure}: ${value} في ${month}، للجميع.${lowest}`,
  noMonths: 'لم يُحسب أي شهر بعد. تُحسب الأرقام عن الأشخاص مرة في الشهر ثم تبقى.',
  everyone: 'الجميع',
  atLeast: (share) => `${share} أو أكثر`,
  atMost: (share) => `${share} أو أقل`,
  notKept: 'غير محسوب',
  take: (number) =>
    `حساب ${count(number, {
      one: '=شهر واحد',
      two: '=شهرين',
      few: 'أشهر',
      many: 'شهرًا',
      other: 'شهر',
    })}`,
  taken: 'حُسبت الأرقام.',
  csv: 'CSV',
  saveCsv: 'حفظ المعروض في ملف CSV',
  saved: 'سُلّم الجدول إلى متصفحكم في ملف CSV.',
  knownThen:
    'الأسابيع الماضية محسوبة بالمتابعات وعمليات الإغلاق المعروفة حينها، على أهداف اليوم وروابطه وفرقه.',
  whatIsThis: 'ما هذا؟',
  sentence: (figure, value, change, lowest) =>
    `${figure}: ${value} هذا الأسبوع، لكل الفرق.${change}${lowest}`,
  change: (points, weekCount) => ` ${points} من النقاط في ${count(weekCount, ofWeeks)}.`,
  lowest: (team, value) => ` الأدنى: ${isolated(team)} بنسبة ${value}.`,
  noValue: 'لا قيمة',
  team: 'الفريق',
  allTeams: 'كل الفرق',
  noTeam: 'بلا فريق',
  thisWeek: 'هذا الأسبوع',
  weekOf: (day) => `أسبوع ${day}`,
  share: (some, all) => `${some} من أصل ${count(all, ofGoals)}`,
  mean: (all) => `من ${count(all, ofGoals)}`,
  cell: (team, week, told) => `${isolated(team)}، ${week}: ${told}`,
  behind: (team, week) => `${isolated(team)}، ${week}`,
  more: (more) => `و${count(more, moreGoals)}`,
  goal: 'الهدف',
  noConfidence: 'لم تُذكر',
  legend: 'من 0% إلى 100%',
};
