import { counted } from './counted.ts';
import type { enReviewBrief } from './en-review-brief.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const pieces = {
  ...{ zero: '=لا شواهد', one: '=شاهد واحد', two: '=شاهدان', few: 'شواهد' },
  ...{ many: 'شاهدًا', other: 'شاهد' },
};
const months = {
  ...{ zero: '=لا شهر', one: '=شهر واحد', two: '=شهرين', few: 'أشهر' },
  ...{ many: 'شهرًا', other: 'شهر' },
};

/** Arabic texts of `perf-review-brief`: what is read of reviews and their evidence. */
export const arReviewBrief: typeof enReviewBrief = {
  title: 'المراجعات',
  nothing: {
    title: 'لا مراجعات بعد',
    hint: 'تبدأ المراجعة بما جرى في الفترة كلها. ابدأوا مراجعة عن أنفسكم، أو عن شخص تقودونه.',
  },
  start: 'بدء مراجعة',
  startFor: (name) => `بدء مراجعة عن ${isolated(name)}`,
  groups: {
    toWrite: 'قيد الكتابة',
    people: 'من تقودونهم',
    own: 'عنكم، بقلمكم',
    shared: 'مُشارَكة معكم',
    written: 'شاركتموها',
    others: 'متاحة للموارد البشرية',
    withdrawn: 'متروكة',
  },
  lastReview: (day) => `تنتهي فترة آخر مراجعة كتبتموها في ${day}`,
  noReview: 'لا مراجعة منكم بعد',
  period: (from, to) => `${from} – ${to}`,
  draft: 'مسودة، ترونها وحدكم',
  sharedOn: (day) => `تمت المشاركة في ${day}`,
  withdrawnOn: (day) => `تُركت في ${day}`,
  unsaved: 'كلمات لم تُحفظ بعد',
  more: (rest) =>
    `عرض ${count(rest, { one: '=واحد آخر', two: '=اثنين آخرين', few: 'أخرى', other: 'أخرى' })}`,
  gone: {
    title: 'هذه المراجعة ليست هنا',
    hint: 'ابحثوا بين مراجعاتكم، أو اطلبوا رابطًا آخر ممن أرسلكم إلى هنا.',
  },
  toList: 'كل المراجعات',
  of: (name) => `مراجعة عن ${isolated(name)}`,
  ofSelf: (name) => `مراجعة ذاتية: ${isolated(name)}`,
  ofYou: 'مراجعة عنكم',
  ofYourself: 'مراجعتكم الذاتية',
  by: (name) => `كتابة ${isolated(name)}`,
  byYou: 'كتبتموها أنتم',
  sharedWith: (name, day) =>
    `تمت المشاركة مع ${isolated(name)} في ${day}؛ ولا يتغير فيها شيء بعد ذلك`,
  isPast: 'تنظرون إلى لحظة من الماضي. لا يمكن تغيير شيء هنا.',
  lockedDraft: 'لم تعودوا تقودون هذا الشخص، فتبقى المسودة كما هي. يمكنكم قراءتها أو تركها.',
  text: 'المراجعة',
  noText: 'لم يُكتب شيء بعد.',
  comments: 'التعليقات',
  noComments: 'لا تعليقات بعد.',
  erasedWords: 'مُحيت هذه الكلمات.',
  you: 'أنتم',
  what: 'ما هذا؟',
  meter: {
    title: 'مدى تأخر الشواهد في الفترة',
    there: 'كل الشواهد',
    cited: 'المستشهد به',
    none: 'لا شواهد في هذه الفترة بعد.',
    noneCited: (there) =>
      `المتاح عند ${there}، حيث 0 توزيع متساوٍ و1 كله في النهاية. لم يُستشهد بشيء بعد.`,
    sentence: (there, cited, difference) =>
      `المتاح عند ${there} والمستشهد به عند ${cited}، حيث 0 توزيع متساوٍ و1 كله في النهاية. الفرق ${difference}.`,
    figure: 'المؤشر',
    count: 'عدد الشواهد',
    index: 'مدى التأخر',
    lift: 'الربع الأخير',
    coverage: 'أشهر فيها شواهد',
    difference: 'المستشهد به ناقص الكل',
    ends: {
      index: ['كله في البداية', 'متساوٍ', 'كله في النهاية'],
      lift: ['لا شيء في النهاية', 'متساوٍ', 'كله في النهاية'],
      coverage: ['لا شهر', '', 'كل شهر'],
    },
    noFigure: '–',
    means: {
      index:
        'متوسط موضع الشواهد في وقت العمل من الفترة: -1 كلها في البداية، و0 توزيع متساوٍ، و1 كلها في النهاية.',
      lift: 'كم يقع في الربع الأخير من الفترة: 1 بقدر التوزيع المتساوي، و4 كل شيء.',
      coverage:
        'نسبة الأشهر التي فيها شاهد واحد على الأقل. لا تُحتسب الأشهر التي لم يعمل فيها الشخص.',
      difference: (limit, from) =>
        `مدى تأخر المستشهد به ناقص مدى تأخر كل الشواهد. قد تتأخر الشواهد دون سبب من أحد؛ وما فوق 0 يأتي من الاختيار. متى بلغ عدد المستشهد به ${from} استحق ما فوق ${limit} نظرة ثانية.`,
    },
    months: 'شهرًا بشهر',
    monthsSentence: (covered, all) => `استُشهد من ${count(covered, months)} من أصل ${all}.`,
    month: 'الشهر',
    line: (cited) => `المستشهد به: ${cited}`,
    lineDifference: (difference) => `الفرق ${difference}`,
  },
  warning: {
    title: 'لدى الأشهر السابقة ما تقوله أيضًا',
    hint: 'ما تستشهدون به أقرب إلى نهاية الفترة مما هو متاح. الأسابيع الأخيرة تخطر أولًا على البال؛ ونظرة أبعد إلى الوراء تجعل المراجعة أعدل.',
    months: (names) => `توجد شواهد لم تستشهدوا بها بعد من: ${names}.`,
    more: (rest) => `${count(rest, months)} غيرها`,
    show: 'النظر في الاختيار المتوازن',
  },
  evidence: {
    title: 'الشواهد',
    asOf: (moment) => `كما كانت في ${moment}`,
    view: 'عرض',
    views: { even: 'متوازن', all: 'الكل', cited: 'المستشهد به' },
    viewHint: {
      even: 'حتى شاهدين من كل شهر، من أنواع مختلفة، مع المستشهد به.',
      all: 'كل ما في الفترة، شهرًا بشهر.',
      cited: 'ما تقوم عليه المراجعة، شهرًا بشهر.',
    },
    kind: 'النوع',
    anyKind: 'كل الأنواع',
    keys: 'مفاتيح الأسهم تنقل من شاهد إلى آخر، ومفتاح المسافة يستشهد.',
    inMonth: (all, cited) =>
      cited > 0 ? `${count(all, pieces)}، المستشهد به ${cited}` : count(all, pieces),
    noneInMonth: 'لا شواهد في هذا الشهر',
    noneAtAll:
      'لا شواهد في هذه الفترة. هنا تظهر المتابعات والأهداف المغلقة والملاحظات والشكر واللقاءات الفردية.',
    noneOfKind: 'لا شيء من هذا النوع هنا.',
    noneCited: 'لم يُستشهد بشيء بعد. اختاروا طريقة عرض أخرى واستشهدوا بما يهم.',
    cite: (what) => `استشهاد: ${isolated(what)}`,
    cited: (all) => `تم الاستشهاد. الآن ${count(all, pieces)}.`,
    uncited: (all) => `أُلغي الاستشهاد. الآن ${count(all, pieces)}.`,
    isCited: 'مستشهد به',
    citeEven: (rest) => `الاستشهاد بالاختيار المتوازن (${rest})`,
    kinds: {
      'check-in': 'متابعة',
      grade: 'هدف مغلق',
      feedback: 'ملاحظات',
      recognition: 'شكر',
      meeting: 'لقاء فردي',
      action: 'مهمة منجزة',
    },
    hidden: 'لم يعد يحق لكم رؤية هذا. يبقى في موضعه ويُحتسب في المؤشرات.',
    from: (name) => `من ${isolated(name)}`,
    held: (name) => `مع ${isolated(name)}`,
    grade: (grade) => `التقييم ${grade}`,
    reached: 'تحقق',
    notReached: 'لم يتحقق بعد',
  },
};
