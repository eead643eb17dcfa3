import { counted } from './counted.ts';
import type { enOneOnOneLate } from './en-one-on-one-late.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const minutes = {
  ...{ zero: '=أقل من دقيقة', one: '=دقيقة واحدة', two: '=دقيقتين', few: 'دقائق' },
  ...{ many: 'دقيقة', other: 'دقيقة' },
};
const stay = {
  ...{ one: '=تبقى نقطة واحدة', two: '=تبقى نقطتان', few: 'نقاط تبقى' },
  ...{ many: 'نقطة تبقى', other: 'نقطة تبقى' },
};
const open = {
  ...{ zero: '=لا مهام مفتوحة', one: '=مهمة واحدة مفتوحة', two: '=مهمتان مفتوحتان' },
  ...{ few: 'مهام مفتوحة', many: 'مهمة مفتوحة', other: 'مهمة مفتوحة' },
};

/** Arabic texts of the parts of `perf-one-on-one` that are fetched when they are used. */
export const arOneOnOneLate: typeof enOneOnOneLate = {
  talk: {
    title: 'في أثناء الحديث',
    since: (number) => `منذ ${count(number, minutes)}`,
    step: (place, all) => `${place} من ${all}`,
    about: (number) => `نحو ${count(number, minutes)}`,
    point: 'نقطة نقاش',
    prompts: 'أسئلة',
    back: 'السابق',
    next: 'التالي',
    leave: 'مغادرة',
    later: 'للمرة القادمة',
    tooMuch: (needed, planned) =>
      `يستغرق هذا نحو ${count(needed, minutes)}، ولديكما ${planned}. اختاروا ما يمكن أن ينتظر.`,
    end: 'قبل أن تفترقا',
    stays: (number) => `${count(number, stay)} للمرة القادمة.`,
    allTalked: 'تم الحديث عن كل شيء.',
    taken: (number) => `${count(number, open)}.`,
    minutesLabel: 'الخطوات',
  },
  earlier: {
    none: 'لا شيء بعد. يأتي إلى هنا ما تحدثتما عنه وما انتهى من لقاءات.',
    meetings: 'اللقاءات',
    points: 'نقاط انتهت',
    actions: 'مهام انتهت',
    states: {
      scheduled: 'لم يقل أحد إن كنتما التقيتما',
      confirmed: 'عُقد',
      held: 'عُقد',
      objected: 'لم يُعقد، كما يقول أحدكما',
      skipped: 'تم تخطّيه',
    },
    because: (reason) => `السبب: ${isolated(reason)}`,
    movedFrom: (moment) => `نُقل من ${moment}`,
    sharedNotes: 'ملاحظات لكليكما',
    privateNotes: 'لا يقرؤها سواكم',
    resolvedHere: 'تم الحديث عنه',
    takenHere: 'مهام',
    resolved: (day) => `تم الحديث عنها في ${day}`,
    dropped: (day) => `أُسقطت في ${day}`,
    done: (day) => `أُنجزت في ${day}`,
    reopen: 'فتح من جديد',
    reopenFor: (text) => `فتح من جديد: ${text}`,
    pointReopened: 'فُتحت من جديد.',
    actionReopened: 'صارت مفتوحة من جديد.',
  },
  handover: {
    title: 'من لقاءات فردية سابقة',
    shown: (name) => `أطلعكم ${isolated(name)} على هذا.`,
    yours: (name) => `أطلعتم ${isolated(name)} على هذا.`,
    point: 'نقطة نقاش',
    note: 'ملاحظة',
    action: 'مهمة',
    choose: (name) => `اختيار ما تُطلعون ${isolated(name)} عليه`,
    chooseHint: (name) =>
      `من لقاءاتكم الفردية مع ${isolated(name)}. لا يُعرض منها إلا ما تختارونه واحدًا واحدًا.`,
    show: 'عرض',
    showFor: (text) => `عرض: ${text}`,
    sure: (name) => `سيتمكن ${isolated(name)} من قراءة هذا. هل تعرضونه؟`,
    takeBack: 'سحب',
    takeBackFor: (text) => `سحب: ${text}`,
    isShown: 'عُرض.',
    isTakenBack: 'سُحب.',
    nothing: 'لا شيء يُعرض.',
  },
  start: {
    title: 'بدء لقاءات فردية',
    who: 'مع مَن',
    whoHint: 'ابحثوا عن اسم',
    nobody: 'لا أحد بهذا الاسم',
    often: 'كم مرة',
    every: {
      1: 'كل أسبوع',
      2: 'كل أسبوعين',
      3: 'كل ثلاثة أسابيع',
      4: 'كل أربعة أسابيع',
    },
    first: 'أول لقاء',
    length: 'المدة',
    template: 'القالب',
    effect: 'يراها كلاكما ما إن تبدأ. ولا يرى أحد غيركما شيئًا منها.',
    submit: 'بدء',
    started: 'بدأت. أضيفوا ما تريدون الحديث عنه.',
    wrongDay: 'اختاروا يومًا ووقتًا لم يحلّا بعد.',
  },
  keys: {
    title: 'المفاتيح',
    list: [
      ['?', 'عرض هذه المفاتيح'],
      ['s', 'مقترحات'],
      ['p', 'نقطة نقاش جديدة'],
      ['n', 'ملاحظة جديدة لكليكما'],
      ['m', 'ملاحظة جديدة لكم وحدكم'],
      ['a', 'مهمة جديدة'],
      ['v', 'تغيير موعد اللقاء'],
      ['t', 'بدء الحديث أو مغادرته'],
      ['↑ ↓', 'نقل نقطة نقاش من مقبضها'],
      ['Ctrl مع Enter', 'إرسال ما تكتبونه'],
      ['مفتاح Escape', 'مغادرة نموذج؛ يسأل قبل أن تضيع كلمات'],
    ],
  },
  planning: {
    title: 'اللقاءات القادمة',
    change: 'تغيير المواعيد والمدة',
    first: 'أول يوم في المواعيد الجديدة',
    asItIs: 'كما هو',
    save: 'تغيير',
    changeEffect: (name) =>
      `يرى ${isolated(name)} التغيير. ما مضى يبقى كما كان، واللقاء الذي نُقل يبقى حيث هو.`,
    changed: 'تغيّر ابتداءً من اللقاء القادم.',
    extra: 'إضافة لقاء',
    extraEffect: (name) => `يرى ${isolated(name)} اللقاء. وتبقى اللقاءات الأخرى كما هي.`,
    extraAdded: (moment) => `أُضيف اللقاء: ${moment}.`,
    end: 'إنهاء هذه اللقاءات الفردية',
    endSure: 'لن تكون بعد ذلك لقاءات لكليكما. ويبقى كل ما قيل للقراءة. هل تنهونها؟',
    ended: 'انتهت. ويبقى كل ما قيل هنا.',
  },
  calendarTitle: (one, two) => `لقاء فردي: ${one}، ${two}`,
};
