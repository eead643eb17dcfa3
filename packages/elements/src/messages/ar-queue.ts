import { every } from './arabic-every.ts';
import { counted } from './counted.ts';
import type { enQueue } from './en-queue.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const things = {
  ...{ zero: '=لا شيء', one: '=أمر واحد', two: '=أمران' },
  ...{ few: 'أمور', many: 'أمرًا', other: 'أمر' },
};
const minutes = {
  ...{ zero: '=أقل من دقيقة', one: '=دقيقة', two: '=دقيقتين' },
  ...{ few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
};
const shortMinutes = {
  one: '=دقيقة',
  two: '=دقيقتان',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
};

/** Arabic texts of `perf-queue`. */
export const arQueue: typeof enQueue = {
  title: 'ما ينتظركم',
  titleOf: (name) => `ما ينتظر ${isolated(name)}`,
  sum: (number, about) => `${count(number, things)}، نحو ${count(about, minutes)}`,
  minutes: (about) => count(about, shortMinutes),
  readOnly: 'لا ينجزها إلا صاحبها.',
  past: 'هكذا كان الحال حينها. لا يمكن تغيير شيء من الماضي.',
  overdue: 'متأخر',
  today: 'اليوم',
  tomorrow: 'غدًا',
  what: {
    checkIn: (title) => `متابعة ${isolated(title)}`,
    checkInOut: 'متابعة هدف',
    oneOnOne: (name) => `لقاء فردي مع ${isolated(name)}`,
    oneOnOneOf: (one, other) => `لقاء فردي بين ${isolated(one)} و${isolated(other)}`,
    review: 'مراجعة الأهداف: كلمة عن كل هدف',
    give: 'تقديم ملاحظات لأحدهم',
    ask: 'طلب ملاحظات من أحدهم',
    thank: 'شكر أحدهم',
    answer: (name) => `طلب ملاحظات أرسله إليكم ${isolated(name)}`,
    answerAbout: (name, about) => `طلب ملاحظات عن ${isolated(about)} أرسله إليكم ${isolated(name)}`,
    answerTo: (name) => `الرد على طلب الملاحظات من ${isolated(name)}`,
    answerOf: 'طلب ملاحظات',
  },
  every,
  why: {
    person: (every) => `${every}، كما حُدّد لشخص واحد`,
    own: (every) => `${every}، كما حُدّد لكم`,
    goal: (every) => `${every}، كما حُدّد لهذا الهدف`,
    team: (every, team) => `${every}، كما حُدّد لفريق ${isolated(team)}`,
    aTeam: (every) => `${every}، كما حُدّد للفريق`,
    workspace: (every) => `${every}، كما حُدّد للجميع`,
    settings: (every) => `${every}، كما حُدّد للجميع`,
    series: (every) => `${every}، كما اتفق الاثنان`,
    rule: 'بحسب قاعدة',
    asked: (day) => `طُلب في ${day}`,
    handed: (name) => `سلّمه إليكم ${isolated(name)}`,
  },
  late: (day, until) => `كان موعده ${day}، ويُحتسب حتى ${until}`,
  at: (time) => `في ${time}`,
  until: (day) => `الرد حتى ${day}`,
  noLonger: 'لم يعد مطلوبًا. ما بدأتموه محفوظ حتى تغلقوه.',
  list: 'ما حان موعده',
  later: (what) => `تأجيل أو تسليم: ${isolated(what)}`,
  laterOf: (what) => `تأجيل: ${isolated(what)}`,
  snoozed: (number) =>
    count(number, {
      one: '=واحد مؤجل',
      two: '=اثنان مؤجلان',
      few: 'مؤجلة',
      many: 'مؤجلًا',
      other: 'مؤجل',
    }),
  snoozedUntil: (day) => `حتى ${day}`,
  wake: 'إظهار الآن',
  wakeOf: (what) => `إظهار الآن: ${isolated(what)}`,
  woken: (what) => `عاد إلى القائمة: ${isolated(what)}.`,
  handedOver: 'ما سُلّم إلى غيركم',
  handedGoal: (title, name, first, last) =>
    `متابعات ${isolated(title)}: ${isolated(name)}، من ${first} إلى ${last}`,
  handedAll: (name, first, last) => `كل متابعاتكم: ${isolated(name)}، من ${first} إلى ${last}`,
  endHanding: 'استرجاع',
  endHandingOf: (what) => `استرجاع: ${isolated(what)}`,
  handingEnded: 'استُرجعت. عادت هذه المتابعات إليكم.',
  calendar: 'تنزيل ملف تقويم',
  calendarName: 'ما ينتظركم',
  keysTitle: 'المفاتيح',
  keys: [
    ['↑ ↓', 'إلى السطر السابق أو التالي'],
    ['مفتاح Enter', 'يفتح سطرًا أو يغلقه'],
    ['L', 'يؤجل سطرًا أو يسلّمه'],
    ['Esc', 'يغلق ما هو مفتوح؛ ويسأل قبل أن تضيع كلمات'],
    ['Ctrl + Enter معًا', 'يرسل ما كتبتموه'],
    ['?', 'يعرض هذه المفاتيح'],
  ],
  shownOf: (shown, all) => `${shown} من ${all}`,
  more: (number) => `إظهار المزيد: ${String(number)}`,
  done: { title: 'لا شيء ينتظر', hint: 'أنجزتم كل شيء.' },
  none: {
    title: 'لا شيء ينتظر',
    hint: 'حين يكون لكم هدف أو لقاءات فردية، يظهر هنا ما حان موعده.',
  },
  noneOf: { title: 'لا شيء يُعرض', hint: 'لا شيء ينتظر هنا، أو ليس لكم أن تروه.' },
  noneThen: { title: 'لم يكن شيء ينتظر', hint: 'لم يكن شيء مفتوحًا في تلك اللحظة.' },
  next: (what, day, due) => `التالي: ${isolated(what)}، من ${day}، موعده ${due}.`,
  nextAt: (what, day) => `التالي: ${isolated(what)}، في ${day}.`,
  opening: 'جارٍ الفتح',
  unopened: 'تعذّر فتح هذا',
  did: {
    checkIn: (title) => `سُجّلت متابعة ${isolated(title)}.`,
  },
};
