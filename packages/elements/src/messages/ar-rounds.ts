import { counted } from './counted.ts';
import type { enRounds } from './en-rounds.ts';

const count = counted('ar');
const people = {
  zero: '=لا أحد',
  one: '=شخص واحد',
  two: '=شخصان',
  few: 'أشخاص',
  many: 'شخصًا',
  other: 'شخص',
};
const answers = {
  one: '=إجابة واحدة',
  two: '=إجابتان',
  few: 'إجابات',
  many: 'إجابة',
  other: 'إجابة',
};

/** Arabic texts of anonymous rounds of feedback. */
export const arRounds: typeof enRounds = {
  title: (about) => `جولة مجهولة الأسماء عن ${about}`,
  titleMe: 'جولة مجهولة الأسماء عنك',
  openTitle: 'سؤال عدة أشخاص دون أسماء',
  about: 'عمّن',
  asked: 'من تسأل',
  addPerson: 'إضافة شخص',
  remove: (name) => `إزالة ${name}`,
  question: 'سؤالك',
  threshold: 'عدد الإجابات قبل أن يظهر أي منها',
  thresholdHint: 'ثلاث على الأقل. يمكن رفع العدد ما دامت الجولة مفتوحة، ولا يمكن خفضه.',
  closes: 'آخر يوم',
  openNow: 'فتح الجولة',
  openSure: (number) =>
    `سؤال ${count(number, people)} الآن؟ لن يقرأ الإجابات إلا الشخص الذي تدور حوله.`,
  openYes: 'نعم، اسألهم',
  opened: 'الجولة مفتوحة.',
  askedSoFar: (number, needed) =>
    `حتى الآن: ${count(number, people)}. يلزم ${needed} على الأقل كي لا يُعرف أحد.`,
  enough: (number) => `سيُسأل ${count(number, people)}.`,
  tooLow: (least) => `يلزم ${least} إجابات على الأقل كي لا يُعرف أحد.`,
  namedInstead: 'مع عدد أقل، اسألهم بأسمائهم: ذلك سرّي، وتعرف من أجاب.',
  dayPassed: 'اختر يومًا قادمًا.',
  askedPeople: (number) => `سُئل ${count(number, people)}`,
  appears: (number, closes) =>
    `تظهر الإجابات كلها معًا بعد ${closes}، إن بلغت ${count(number, answers)} أو أكثر.`,
  prolonged: 'مُدّدت مرة واحدة: لم يُجب عدد كافٍ.',
  closed: 'انتهت الجولة. يظهر ما قيل قريبًا إن أجاب عدد كافٍ.',
  released: 'هذه الإجابات بلا أسماء ولا ترتيب.',
  destroyed: 'لم يُجب عدد كافٍ، فحُذف ما قيل دون أن يُقرأ.',
  'called-off': 'أُلغيت الجولة، وحُذف ما قيل دون أن يُقرأ.',
  releasedElsewhere: 'الإجابات لدى الشخص الذي كانت عنه.',
  takePart: 'مشاركة',
  answer: 'إجابتك',
  send: 'إرسال دون اسمي',
  sent: 'أُرسلت، وتظهر مع غيرها دون اسمك.',
  sentBefore: 'أجبت من هذا الجهاز.',
  takeBack: 'سحب إجابتي',
  tookBack: 'سُحبت. يمكنك الإجابة من جديد.',
  notSent: 'تعذّر إرسال إجابتك',
  notTakenBack: 'تعذّر سحب إجابتك',
  noServer: 'لا يمكن إرسال الإجابات من هذه الصفحة.',
  only: (about) =>
    `لن يقرأها إلا ${about}، مع الإجابات الأخرى ودون اسمك؛ وما يُبلَّغ عنه تقرؤه الموارد البشرية أيضًا.`,
  notice: 'ما ينبغي أن تعرفه أولًا',
  cannotBeHidden: {
    'writing-style': 'قد يكشفك أسلوب كتابتك، ولا يستطيع أي برنامج إخفاءه.',
    'facts-only-you-know': 'وكذلك معلومة لا يعرفها سواك.',
    'network-logs': 'قد تسجّل شبكة الشركة أن جهازك أرسل شيئًا.',
  },
  cannotBeUndone: {
    'not-found-by-person': 'متى ظهرت إجابتك، لا يستطيع أحد العثور عليها باسمك، ولا من أجلك.',
    'withdrawn-by-token-only': 'وحتى ذلك الحين، لا يستطيع سحبها إلا هذا الجهاز.',
    'destroyed-if-too-few': 'إن لم يُجب عدد كافٍ فقد تُمدَّد الجولة مرة، ثم يُحذف كل شيء دون أن يُقرأ.',
    'receiver-may-report': 'إن كانت إهانة أو تهديدًا فقد تُعرض على الموارد البشرية، دون اسمك أيضًا.',
  },
  report: 'الإبلاغ عن إساءة',
  reportSure: 'عرض هذا النص على الموارد البشرية؟ يبقى كاتبه مجهولًا، ولا رجوع عن ذلك.',
  reportYes: 'نعم، اعرضه',
  reportedNow: 'عُرض على الموارد البشرية.',
  isReported: 'عُرض على الموارد البشرية',
  raise: 'طلب إجابات أكثر',
  raiseTo: 'عدد الإجابات اللازم',
  raiseNow: 'رفع',
  raised: 'رُفع.',
  callOff: 'إلغاء',
  callOffSure: 'إلغاء الجولة؟ يُحذف ما قيل دون أن يُقرأ.',
  callOffYes: 'نعم، ألغها',
  calledOff: 'أُلغيت.',
  back: 'رجوع',
};
