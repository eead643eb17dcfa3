import type { enSettingsFields } from './en-settings-fields.ts';

const everybody = 'يخص الجميع.';
const leaders = 'يخص القادة.';
const zero = 'الوزن 0 يستبعده.';

/** Arabic texts of the settings themselves: what each does, and whom it concerns. */
export const arSettingsFields: typeof enSettingsFields = {
  name: { label: 'الاسم', hint: 'اسم الشركة أو الوحدة.', who: everybody },
  timeZone: {
    label: 'المنطقة الزمنية',
    hint: 'بها تبدأ الأيام وتنتهي لأهداف الفرق.',
    who: 'يخص أهداف الفرق.',
  },
  fiscalYearStartMonth: {
    label: 'تبدأ السنة في',
    hint: 'تبدأ به الدورات الجديدة؛ تبقى الموجودة كما هي.',
    who: 'يخص الدورات اللاحقة.',
    options: {},
  },
  workingCalendarId: {
    label: 'تقويم العمل',
    hint: 'أيام العمل. من دونه: من الاثنين إلى الجمعة.',
    who: everybody,
  },
  defaultVisibility: {
    label: 'من يرى الأهداف الجديدة',
    hint: 'يمكن اختيار غيره لكل هدف.',
    who: 'يخص الأهداف الجديدة.',
    options: {
      public: 'الجميع',
      chain: 'صاحبه والمشاركون ومن يقودونهم',
      named: 'أشخاص معيّنون',
      private: 'صاحبه وحده',
    },
  },
  agreement: {
    label: 'متى يصبح الهدف نشطًا',
    hint: 'مع الموافقة يقبل شخص آخر الهدف قبل أن يُحتسب.',
    who: 'يخص أصحاب الأهداف ومن يقودونهم.',
    options: { none: 'حين يقول صاحبه', required: 'حين يقبله شخص آخر' },
  },
  statusRollup: {
    label: 'حالة الهدف الأعلى',
    hint: 'كيف تأتي من الأهداف تحته.',
    who: 'يخص الأهداف التي تحتها أهداف.',
    options: {
      recompute: 'من تقدمه هو، ككل هدف',
      worst: 'الأسوأ مما تحته',
      mean: 'متوسط ما تحته بحسب أوزانه',
    },
  },
  noData: {
    label: 'الهدف بلا متابعة يُحتسب',
    hint: 'بعد انتهاء أيام المهلة.',
    who: 'يخص الأهداف فوقه.',
    options: { zero: 'كأنه لم يبلغ شيئًا', exclude: 'لا يُحتسب' },
  },
  noDataGraceDays: {
    label: 'أيام المهلة بلا متابعة',
    hint: 'طوالها بعد أول يوم لا يُحتسب هدف بلا متابعة.',
    who: 'يخص الأهداف الجديدة.',
  },
  staleAfterDays: {
    label: 'أيام حتى يتقادم الهدف',
    hint: 'للأهداف التي لا موعد متكرر لمتابعتها.',
    who: 'يخص كل هدف.',
  },
  overAchievement: {
    label: 'ما يزيد على الكل يُحتسب',
    hint: 'ما يعطيه هدف تجاوز غايته للأهداف فوقه.',
    who: 'يخص الأهداف التي تجاوزت غايتها.',
    options: { clamp: 'مثل 100%', 'to-120': 'حتى 120%', unclamped: 'كاملًا' },
  },
  nudgesPerWeek: {
    label: 'التذكيرات في الأسبوع',
    hint: 'لا يتلقى أحد أكثر منها، ومنها تذكيرات المدرّب.',
    who: everybody,
  },
  'quietHours.from': {
    label: 'الهدوء من',
    hint: 'لا تذكير من هذا الوقت. إن تساوى الوقتان فلا هدوء.',
    who: everybody,
  },
  'quietHours.to': { label: 'الهدوء حتى', hint: 'بالمنطقة الزمنية لكل شخص.', who: everybody },
  'coach.suggestions': {
    label: 'الاقتراحات في المرة',
    hint: 'لا يعرض المدرّب أكثر منها.',
    who: leaders,
  },
  'coach.standDays': {
    label: 'أيام بقاء الاقتراح',
    hint: 'يُحتسب منها يوم ظهوره الأول.',
    who: leaders,
  },
  'coach.coolDownDays': {
    label: 'أيام حتى يعود',
    hint: 'طوالها لا يكرر المدرّب الاقتراح نفسه عن الشيء نفسه.',
    who: leaders,
  },
  'coach.snoozeDays': {
    label: 'أيام معنى «لاحقًا»',
    hint: 'حين يؤجل أحد اقتراحًا ولا يسمّي يومًا.',
    who: leaders,
  },
  'activityMinutes.check-in': {
    label: 'دقائق المتابعة',
    hint: 'تُحتسب مما يأخذه البرنامج من وقت الناس.',
  },
  'activityMinutes.one-on-one': { label: 'دقائق اللقاء الفردي', hint: 'تُحتسب للاثنين.' },
  'activityMinutes.feedback-given': {
    label: 'دقائق إعطاء ملاحظة',
    hint: 'تُحتسب لمن يكتبها.',
  },
  'activityMinutes.feedback-asked': { label: 'دقائق طلب ملاحظة', hint: 'تُحتسب لمن يطلب.' },
  'activityMinutes.recognition': { label: 'دقائق الشكر', hint: 'تُحتسب لمن يشكر.' },
  'activityMinutes.goal-review': { label: 'دقائق مراجعة الأهداف', hint: 'تُحتسب لمن يقود.' },
  anonymityThreshold: {
    label: 'العدد اللازم للأرقام والنصوص بلا اسم',
    hint: 'لا تُعرض أرقام عدد أقل من الأشخاص، حتى لا يُعرف أحد. ويمكن لكل جولة أن تحدد عددًا آخر، من 3 فأكثر.',
    who: everybody,
  },
  'feedback.requestDays': {
    label: 'أيام انتظار الطلب',
    hint: 'حين لا يسمّي طالب الملاحظة يومًا.',
    who: everybody,
  },
  'feedback.unseenDays': {
    label: 'أيام بلا شكر',
    hint: 'من لم يشكره أحد طوالها يُذكَّر به قائده.',
    who: leaders,
  },
  'reviews.recencyWarning': {
    label: 'التنبيه حين تميل المراجعة إلى القريب',
    hint: 'بهذا القدر يكون المستشهد به أقرب مما هناك. 0 ينبّه أبكر.',
    who: 'يخص من يكتب مراجعة.',
  },
  'reviews.recencyFromItems': {
    label: 'التنبيه من هذا العدد',
    hint: 'لا يُقال شيء عن أقل منه.',
    who: 'يخص من يكتب مراجعة.',
  },
  'reviews.hrSees': {
    label: 'تقرأ الموارد البشرية المراجعات المشتركة',
    hint: 'فقط بعد مشاركتها مع صاحبها.',
    who: 'يخص كل من تُكتب عنه مراجعة.',
  },
  'healthWeights.alignment': { label: 'الأهداف تخدم شيئًا', hint: zero },
  'healthWeights.coverage': { label: 'للناس أهداف', hint: zero },
  'healthWeights.check-ins': { label: 'المتابعات في وقتها', hint: zero },
  'healthWeights.freshness': { label: 'التقارير حديثة', hint: zero },
  'healthWeights.candour': { label: 'الكلام يوافق الأرقام', hint: zero },
  'healthWeights.conversations': { label: 'اللقاءات الفردية تُعقد', hint: zero },
  'healthWeights.feedback': { label: 'الملاحظات تُعطى', hint: zero },
  'healthWeights.recognition': { label: 'الناس يُشكرون', hint: zero },
  'retention.conversationMonths': {
    label: 'أشهر حفظ اللقاءات الفردية',
    hint: 'الملاحظات ونقاط النقاش والمهام، من تاريخ اللقاء. ويبقى المفتوح ما دام الاثنان يلتقيان.',
    who: 'يخص طرفي كل لقاء.',
  },
  'retention.feedbackMonths': {
    label: 'أشهر حفظ الملاحظات',
    hint: 'الملاحظات وطلباتها من تاريخها؛ والنصوص بلا اسم من تاريخ عرضها.',
    who: everybody,
  },
  'retention.checkInNoteMonths': {
    label: 'أشهر حفظ نصوص المتابعات',
    hint: 'من نهاية الهدف. تبقى القيم.',
    who: 'يخص أصحاب الأهداف.',
  },
  'retention.reviewMonths': {
    label: 'أشهر حفظ المراجعات',
    hint: 'من نهاية فترتها، أو من بدئها إن كان بعدها.',
    who: 'يخص كل من تُكتب عنه مراجعة.',
  },
  'retention.leaverMonths': {
    label: 'أشهر حفظ نصوص المغادرين',
    hint: 'كل ما كتبوه، من آخر يوم لهم.',
    who: 'يخص من غادروا.',
  },
};
