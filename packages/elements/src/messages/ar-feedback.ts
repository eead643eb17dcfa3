import { counted } from './counted.ts';
import type { enFeedback } from './en-feedback.ts';

const count = counted('ar');
const questions = {
  zero: '=لا أسئلة',
  one: '=سؤال واحد',
  two: '=سؤالان',
  few: 'أسئلة',
  many: 'سؤالًا',
  other: 'سؤال',
};
const times = { one: '=مرة واحدة', two: '=مرتين', few: 'مرات', many: 'مرة', other: 'مرة' };

/** Arabic texts of `perf-feedback`: what was said and asked. */
export const arFeedback: typeof enFeedback = {
  label: 'الملاحظات',
  past: 'أنت تنظر إلى الماضي. عُد إلى الآن لتقديم ملاحظات أو لطلبها.',
  give: 'تقديم ملاحظات',
  ask: 'طلب ملاحظات',
  tabs: {
    'for-me': 'إليّ',
    'by-me': 'منّي',
    team: 'فريقي',
    asked: 'الطلبات',
    about: 'الملاحظات',
  },
  waiting: (number) => `${count(number, questions)} بانتظار إجابتك`,
  nothing: {
    'for-me': {
      title: 'لا ملاحظات لك بعد',
      hint: 'اسأل شخصًا رأى عملك الأسبوع الماضي: سؤال واحد يكفي.',
    },
    'by-me': {
      title: 'لم تقدّم ملاحظات بعد',
      hint: 'قل لأحدهم ما الذي ساعد، ما دمتما تتذكران ذلك.',
    },
    team: {
      title: 'لا ملاحظات عن فريقك بعد',
      hint: 'قل لأحد في فريقك ما الذي ساعد. ويظهر هنا أيضًا ما يشاركه الآخرون معك بصفتك مسؤولًا أو مع الجميع.',
    },
    asked: {
      title: 'لا طلبات مفتوحة',
      hint: 'اسأل أحدًا عن أمر واحد رآك تفعله. تنتظر هنا الطلبات الموجهة إليك ومنك إلى أن يُجاب عنها.',
    },
    about: {
      title: 'لا شيء لتقرأه بعد',
      hint: 'قل ما رأيته وما أثره. أنت تختار من يقرؤه.',
    },
    filtered: {
      title: 'لا شيء يطابق التصفية',
      hint: 'اختر شخصًا آخر أو هدفًا آخر، أو الكل.',
    },
  },
  filter: {
    person: 'الشخص',
    goal: 'الهدف',
    everybody: 'الجميع',
    nobody: 'لا أحد هنا بهذا الاسم.',
    allGoals: 'كل الأهداف',
  },
  groups: {
    week: 'آخر 7 أيام',
    month: 'آخر 30 يومًا',
    quarter: 'آخر 3 أشهر',
    earlier: 'قبل ذلك',
  },
  isNew: 'جديد',
  toYou: (from) => `من ${from} إليك`,
  fromYou: (about) => `منك إلى ${about}`,
  fromOf: (from, about) => `من ${from} عن ${about}`,
  you: 'أنت',
  parts: {
    situation: 'الموقف',
    behaviour: 'ما حدث',
    impact: 'الأثر',
    nextStep: 'الخطوة التالية',
  },
  more: 'المزيد عن ذلك',
  erased: 'حُذف الكلام.',
  onGoal: 'الهدف',
  onValue: 'القيمة',
  answers: 'إجابة عن طلب',
  changeReaders: 'تغيير من يقرؤه',
  all: 'كل الملاحظات',
  unknown: {
    title: 'هذه الملاحظات ليست هنا',
    hint: 'ربما لم تعد موجودة، أو ليست متاحة لك. ابحث عن غيرها في القوائم.',
  },
  requests: {
    toMe: 'إليك',
    fromMe: 'منك',
    rounds: 'جولات مجهولة الأسماء',
    asks: (from, about) => `يسألك ${from} عن ${about}`,
    asksOneself: (from) => `يطلب منك ${from} ملاحظات عن عمله`,
    askedOneself: (to) => `طلبت من ${to} ملاحظات عن عملك`,
    asked: (to, about) => `سألت ${to} عن ${about}`,
    until: (day) => `مفتوح حتى ${day}`,
    state: {
      open: 'مفتوح',
      answered: 'أُجيب عنه',
      declined: 'اعتُذر عنه',
      withdrawn: 'سُحب',
      expired: 'انتهت مدته',
    },
    lateAnswer: 'لا تزال الإجابة موضع ترحيب.',
    reason: (words) => `السبب: ${words}`,
    reminded: (number) => `جرى التذكير ${count(number, times)}`,
    answer: 'إجابة',
    decline: 'اعتذار',
    remind: 'تذكير',
    withdraw: 'سحب',
    unknown: {
      title: 'هذا الطلب ليس هنا',
      hint: 'ربما سُحب، أو ليس متاحًا لك. اختر طلبًا آخر من القائمة.',
    },
  },
};
