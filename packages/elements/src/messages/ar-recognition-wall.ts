import type { enRecognitionWall } from './en-recognition-wall.ts';
import { counted } from './counted.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');

/** Arabic texts of `perf-recognition-wall`. */
export const arRecognitionWall: typeof enRecognitionWall = {
  loading: 'جارٍ تحميل لوحة الشكر',
  failed: 'تعذّر عرض لوحة الشكر',
  title: 'التقدير',
  nothing: {
    title: 'لا شكر بعد',
    hint: 'لا شك أن أحدًا ساعدكم مؤخرًا. اشكروه ليظهر ذلك هنا.',
  },
  nothingThen: { title: 'لا شكر بعد', hint: 'لم يكن أحد قد شكر أحدًا في ذلك الوقت.' },
  nothingFits: {
    title: 'لا شكر هنا بعد',
    hint: 'اختاروا أقل في التصفية، أو كونوا أول من يشكر.',
  },
  thank: 'شكر أحدهم',
  thankShort: 'شكر',
  thankPerson: (name) => `شكر ${isolated(name)}`,
  readers:
    'يمكن للجميع هنا قراءته، إلا إذا اختار أحد ممن تشكرونهم ألا يظهر على اللوحة: عندها تقرؤونه أنتم ومن تشكرونهم فقط.',
  readersOf: (name) =>
    `يمكن للجميع هنا قراءته، إلا إذا اختار ${isolated(name)} عدم الظهور على اللوحة: عندها تقرؤونه أنتم و${isolated(name)} فقط.`,
  leaveAsk: 'لم يُرسل شكركم بعد. هل تتركونه؟',
  keep: 'متابعة الكتابة',
  discard: 'تجاهل ما كُتب',
  from: 'من',
  you: 'أنتم',
  onGoal: 'في الهدف',
  forValue: 'على',
  besideTheWall: 'ليس على اللوحة: يقرؤه من كتبه ومن ذُكر فيه',
  wordsGone: 'لم يعد النص محفوظًا.',
  react: 'رد',
  reactions: {
    thanks: 'شكرًا',
    'well-done': 'أحسنتم',
    heart: 'يُدفئ القلب',
    celebrate: 'يستحق الاحتفال',
    insight: 'يدعو إلى التفكير',
  },
  reactedWith: (kind, people) => `${kind}: ${people}`,
  answered: (kind) => `سُجّل ردكم: ${kind}.`,
  answerGone: 'أُزيل ردكم.',
  moreNames: (names) =>
    count(names, { one: '=شخص آخر', two: '=شخصان آخران', few: 'آخرون', other: 'آخرون' }),
  whoAnswered: 'من رد',
  shown: (shown, all) => `${shown} من ${all}`,
  more: (many) => `عرض ${many} أخرى`,
  withdraw: 'سحب الشكر',
  withdrawAsk: 'هل تسحبون شكركم؟',
  withdrawMeans: 'يُزال النص والقيمة وجميع الردود. لا يمكن التراجع عن ذلك.',
  withdrawYes: 'سحب الشكر',
  withdrawNo: 'إبقاؤه',
  withdrawn: 'سُحب شكركم.',
  filter: 'تصفية',
  filterLabel: 'ما تعرضه اللوحة',
  value: 'القيمة',
  team: 'الفريق',
  person: 'الشخص',
  goal: 'الهدف',
  any: 'الكل',
  anybody: 'اكتبوا اسمًا',
  noOne: 'لا أحد بهذا الاسم',
  unfilter: (name) => `من دون التصفية ${isolated(name)}`,
  showAll: 'عرض الكل',
  own: {
    title: 'أنتم واللوحة',
    on: 'ما يشكركم عليه الآخرون يمكن للجميع هنا قراءته.',
    off: 'اخترتم ألا تظهروا على اللوحة: الشكر الذي يذكركم يقرؤه من كتبه ومن ذُكر فيه.',
    goOff: 'عدم الظهور على اللوحة',
    goOn: 'العودة إلى اللوحة',
    offMeans: 'عندها لا يقرأ الشكر الذي يذكركم، بما فيه السابق، إلا من كتبه ومن ذُكر فيه.',
    onMeans: 'عندها يقرأ الجميع هنا الشكر الذي يذكركم، بما فيه السابق.',
    isOff: 'لم تعودوا تظهرون على اللوحة.',
    isOn: 'عدتم إلى اللوحة.',
    stay: 'إبقاء الأمر كما هو',
  },
  lead: {
    title: 'لكم بصفتكم قادة',
    unseen: 'لم يُشكروا مؤخرًا',
    unseenMeans: (days) =>
      `من يتبعونكم ولم يشكرهم أحد منذ ${days} يومًا. لا يُذكر من غاب أو لم يكن قد انضم في أكثر من نصفها، ولا من اختار ألا يظهر على اللوحة.`,
    unseenNone: 'شُكر مؤخرًا كل من يتبعكم.',
    last: (age) => `آخر مرة ${age}`,
    never: 'ليس بعد',
    spread: (days) => `على ماذا يُشكر الناس، آخر ${days} يومًا`,
    spreadMeans: (days) =>
      `الشكر الذي ترونه في آخر ${days} يومًا، بحسب القيمة التي يذكرها. ما سُحب لا يُحسب.`,
    noValue: 'من دون قيمة',
    outside: (days) => `من خارج فريقكم، آخر ${days} يومًا`,
    outsideMeans: (days) =>
      `من الشكر الذي تلقّاه من يتبعونكم مباشرة في آخر ${days} يومًا، بقدر ما ترونه، الجزء الذي جاء من غيرهم. يُحسب كل شكر مرة لكل من يذكره.`,
    outsideOf: (outside, all) => `${outside} من ${all}`,
    recognised: (start, end) => `من شُكروا، من ${start} إلى ${end}`,
    recognisedMeans: (least) =>
      `حصة من شُكروا في آخر شهر انتهى، على اللوحة أو بجانبها. لا تُعرض مجموعات أقل من ${least} أشخاص، ولا ما يدل عليها.`,
    everyone: 'الجميع',
    yourTeam: 'فريقكم',
    atLeast: (share) => `${share} أو أكثر`,
    atMost: (share) => `${share} أو أقل`,
    withheld: 'لا يُعرض: المجموعة صغيرة جدًا، أو لم تُحسب أرقام الشهر بعد.',
    none: 'لا شيء في هذه المدة.',
    what: 'ما هذا؟',
  },
};
