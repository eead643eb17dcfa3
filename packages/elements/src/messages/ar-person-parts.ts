import { counted } from './counted.ts';
import type { enPersonParts } from './en-person-parts.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const goals = {
  one: '=هدف واحد',
  two: '=هدفين',
  few: 'أهداف',
  many: 'هدفًا',
  other: 'هدف',
};
const months = {
  one: '=شهر واحد',
  two: '=شهرين',
  few: 'أشهر',
  many: 'شهرًا',
  other: 'شهر',
};

/** Arabic texts of the sections of `perf-person`. */
export const arPersonParts: typeof enPersonParts = {
  nothingDue: 'لا شيء حان موعده. استمتعوا بذلك.',
  activities: {
    'check-in': 'متابعة',
    'one-on-one': 'لقاء فردي',
    'feedback-given': 'تقديم ملاحظات',
    'feedback-asked': 'طلب ملاحظات',
    recognition: 'شكر أحد الزملاء',
    'goal-review': 'مراجعة الهدف',
  },
  answer: 'الرد على طلب ملاحظات',
  due: (age) => `موعده ${age}`,
  overdue: 'متأخر',
  minutes: (number) =>
    `نحو ${count(number, {
      one: '=دقيقة واحدة',
      two: '=دقيقتين',
      few: 'دقائق',
      many: 'دقيقة',
      other: 'دقيقة',
    })}`,
  putOff: (moment) => `مؤجّل حتى ${moment}`,
  with: (name) => `مع ${name}`,
  noTalks: 'ليس لديكم لقاء فردي بعد. ابدأوا لقاءً، فيظهر موعده التالي هنا.',
  next: 'القادم',
  last: 'السابق',
  noNext: 'غير محدّد',
  noLast: 'لا شيء بعد',
  about: 'ملاحظات عن هذا الشخص',
  aboutYou: 'ملاحظات عنكم',
  given: 'ملاحظات قدّمها هذا الشخص',
  givenByYou: 'ملاحظات قدّمتموها',
  thanked: 'الشكر',
  from: (name) => `من ${name}`,
  to: (names) => `إلى ${names}`,
  noWords: 'لم يُقل شيء بعد. اسألوا أحدًا عن رأيه، فيظهر جوابه هنا.',
  onGoal: 'حول',
  evidenceOf: (number, some, all) =>
    `${count(number, {
      zero: 'قيد',
      one: '=قيد واحد',
      two: '=قيدان',
      few: 'قيود',
      many: 'قيدًا',
      other: 'قيد',
    })} من ${some} من أصل ${count(all, months)}.`,
  noEvidence:
    'لا شيء من هذه الأشهر بعد. تظهر هنا المتابعات والأهداف المغلقة والملاحظات والشكر واللقاءات الفردية.',
  kinds: {
    'check-in': 'متابعة',
    grade: 'أُغلق:',
    feedback: 'ملاحظات من',
    recognition: 'شكر من',
    meeting: 'لقاء فردي مع',
    action: 'أُنجز:',
  },
  graded: (grade) => `بدرجة ${grade}`,
  onlyYou: 'لا يرى هذا أحد غيركم.',
  tooFew: (closed, needed) =>
    `يلزم لذلك ${count(needed, goals)} أُغلقت وذكرتم مدى ثقتكم بها؛ والعدد حتى الآن ${closed}. اذكروا مدى ثقتكم عند تسجيل المتابعة.`,
  bias: {
    sure: (points, number) =>
      `كنتم أكثر ثقة مما ينبغي بمقدار ${points} نقطة، في ${count(number, goals)}.`,
    careful: (points, number) =>
      `كنتم أكثر حذرًا مما ينبغي بمقدار ${points} نقطة، في ${count(number, goals)}.`,
    fits: (number) => `ما قلتموه يوافق ما حدث، في ${count(number, goals)}.`,
  },
  calibration: {
    caption: 'ما قلتموه، وكيف انتهت الأهداف',
    said: 'قلتم',
    came: 'بلغت',
    given: 'المرات',
    about: 'الأمر يتعلق بحسن التوقع لا بالأداء: من قال 20% عن هدف لم يتحقق فقد توقّع ذلك.',
  },
  noPhases: 'لم تذكروا بعد مدى قدرتكم وحماستكم لأهدافكم.',
  phaseSay: 'اذكروا شعوركم تجاهه',
  phaseChange: 'تغيير',
  phaseClear: 'سحب',
  phaseKeep: 'حفظ',
  phaseOf: (act, goal) => `${act}: ${isolated(goal)}`,
  phaseKept: 'حُفظ. ترونه أنتم ومديركم.',
  phaseCleared: 'سُحب، ولم يبقَ منه شيء.',
  phasesAbout:
    'مدى قدرتكم وحماستكم كما حدّدتموها. ترونها أنتم ومديركم؛ وهي ليست تقييمًا ولا تصل إلى أي مراجعة.',
  ability: 'القدرة',
  energy: 'الحماسة',
  corners: {
    direct: 'الخطوات الواضحة تساعد',
    coach: 'الخطوات الواضحة والإصغاء يساعدان',
    support: 'الإصغاء يساعد',
    delegate: 'الاتفاق على النتيجة ثم ترك المجال',
  },
  noLeave: 'لا توجد إجازة مسجّلة. لا يحين موعد شيء أثناء غيابكم.',
  days: (start, end) => `من ${start} إلى ${end}`,
  isAway: 'الآن',
  keptAbout: 'كل ما كتبتموه أو ما كُتب عنكم، بقدر ما يحق لكم رؤيته. يمكنكم أخذه معكم في ملف.',
  keptGoes: (talks, notes, feedback, reviews) =>
    `لا تبقى النصوص إلى الأبد: نصوص اللقاءات الفردية تُزال بعد ${count(talks, months)}، وملاحظات المتابعات بعد ${count(notes, months)}، والملاحظات عن الأشخاص بعد ${count(feedback, months)}، والمراجعات بعد ${count(reviews, months)}. أما القيم والتواريخ ومن فعل ماذا فتبقى.`,
  keptWays:
    'الملاحظات الخاصة بكم وشعوركم تجاه الأهداف لا ماضي لها: تُحفظ كما هي الآن. اطلبوا من الموارد البشرية أو أحد المشرفين محو اسمكم ونصوصكم إن أردتم.',
  keptWhat: 'ماذا',
  keptNumber: 'العدد',
  saveKept: 'حفظ في ملف',
  keptFile: 'kept about me',
  collections: {
    people: 'بياناتكم',
    teams: 'الفرق التي تقودونها أو تنتمون إليها',
    metrics: 'المقاييس التي تملكونها',
    observations: 'القيم التي أبلغتم عنها',
    goals: 'الأهداف التي تذكركم',
    checkIns: 'المتابعات',
    comments: 'التعليقات',
    leaves: 'الإجازات',
    cadenceRules: 'المواعيد الدورية',
    snoozes: 'ما أجّلتموه',
    delegations: 'ما جرى تفويضه',
    nudges: 'التذكيرات',
    series: 'اللقاءات الفردية',
    meetings: 'اللقاءات',
    talkingPoints: 'نقاط النقاش',
    sharedNotes: 'الملاحظات المشتركة',
    privateNotes: 'ملاحظاتكم الخاصة',
    actionItems: 'المهام',
    feedback: 'الملاحظات عن الأشخاص',
    feedbackRequests: 'طلبات الملاحظات',
    feedbackRounds: 'جولات مجهولة الأسماء',
    anonymousTexts: 'إجابات مجهولة الأسماء',
    recognitions: 'عبارات الشكر',
    coachStates: 'ما اقترحه المرشد',
    goalPhases: 'شعوركم تجاه الأهداف',
    reviewBriefs: 'المراجعات',
  },
};
