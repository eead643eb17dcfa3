import { counted } from './counted.ts';
import type { Messages } from './en.ts';

const count = counted('ar');
const goals = {
  ...{ zero: '=لا أهداف', one: '=هدف واحد', two: '=هدفان' },
  ...{ few: 'أهداف', many: 'هدفًا', other: 'هدف' },
};
const people = {
  ...{ zero: '=لا أشخاص', one: '=شخص واحد', two: '=شخصان' },
  ...{ few: 'أشخاص', many: 'شخصًا', other: 'شخص' },
};
const checkIns = {
  ...{ zero: '=لا متابعات', one: '=متابعة واحدة', two: '=متابعتان' },
  ...{ few: 'متابعات', many: 'متابعة', other: 'متابعة' },
};
const things = { goals, people, 'check-ins': checkIns, outline: goals };
const ofGoals = { ...goals, zero: 'هدف', two: '=هدفين' };
const ofThings = {
  goals: ofGoals,
  people: { ...people, zero: 'شخص', two: '=شخصين' },
  'check-ins': { ...checkIns, zero: 'متابعة', two: '=متابعتين' },
  outline: ofGoals,
};
const rows = {
  ...{ zero: '=لا صفوف', one: '=صف واحد', two: '=صفان' },
  ...{ few: 'صفوف', many: 'صفًا', other: 'صف' },
};
const lines = {
  ...{ zero: '=لا أسطر', one: '=سطر واحد', two: '=سطران' },
  ...{ few: 'أسطر', many: 'سطرًا', other: 'سطر' },
};
const errors = {
  ...{ zero: '=لا أخطاء', one: '=خطأ واحد', two: '=خطآن' },
  ...{ few: 'أخطاء', many: 'خطأً', other: 'خطأ' },
};
const teams = {
  ...{ one: '=فريق واحد', two: '=فريقان', few: 'فرق', many: 'فريقًا', other: 'فريق' },
};
const cycles = {
  ...{ one: '=دورة واحدة', two: '=دورتان', few: 'دورات', many: 'دورة', other: 'دورة' },
};
const noRows = 'في الجدول عناوين أعمدة بلا صفوف. لا شيء للاستيراد.';

/** Arabic texts of the dry run of a table or an outline in `perf-import`, and of what comes after it. */
export const arImportPlan: Messages['importPlan'] = {
  columns: 'معاني الأعمدة',
  column: 'العمود',
  means: 'معناه',
  nothing: 'لا يُستورد',
  fields: {
    goals: {
      id: 'المعرّف',
      parentId: 'معرّف الهدف الأعلى',
      title: 'العنوان',
      kind: 'النوع',
      owner: 'المسؤول',
      ownerType: 'شخص أو فريق',
      description: 'الوصف',
      start: 'قيمة البداية',
      target: 'القيمة المستهدفة',
      actual: 'القيمة الفعلية',
      unit: 'الوحدة',
      progressPercent: 'التقدم بالنسبة المئوية',
      note: 'ملاحظة على النتيجة',
      startsOn: 'اليوم الأول',
      due: 'اليوم الأخير',
      weight: 'الوزن',
    },
    people: {
      id: 'المعرّف',
      name: 'الاسم',
      email: 'البريد الإلكتروني',
      manager: 'معرّف المدير أو بريده',
      team: 'الفريق',
      title: 'المسمى الوظيفي',
      joined: 'تاريخ الانضمام',
      left: 'تاريخ المغادرة',
      active: 'نشط أم لا',
      timeZone: 'المنطقة الزمنية',
      worksOn: 'أيام العمل',
      roles: 'الأدوار',
    },
    'check-ins': {
      id: 'المعرّف',
      goal: 'الهدف',
      person: 'من أبلغ',
      day: 'اليوم',
      value: 'القيمة',
      progress: 'التقدم بالنسبة المئوية',
      confidence: 'الثقة',
      status: 'الحالة',
      note: 'ملاحظة',
      blockers: 'العوائق',
    },
  },
  choices: {
    goals: 'متى ومن أين',
    people: 'من أين',
    'check-ins': 'من أين',
    outline: 'متى ولمن',
  },
  period: 'تجري الأهداف في',
  newCycle: 'دورة جديدة',
  otherDays: 'أيام خاصة بها',
  cycleName: 'اسم الدورة',
  start: 'اليوم الأول',
  end: 'اليوم الأخير',
  source: 'اسم المصدر',
  sourceHint:
    'تُحفظ المعرّفات تحت اسم المصدر: الاستيراد منه مرة أخرى يحدّث الموجود هنا ولا يكرره أبدًا.',
  goalSource: 'الأهداف مسماة بمعرّفات من',
  sameSource: 'المصدر نفسه',
  ownerOfOutline: 'المسؤول حيث لا يسمي السطر أحدًا',
  outlineHint:
    'تأتي الأهداف مسودات، فلا يُحسب شيء قبل أن ينظر فيه أحد. الاسم بين قوسين أو بعد @ هو المسؤول؛ و«from 20 to 40 %» هو مقياس الهدف.',
  ownerType: 'المسؤولون هم',
  owners: { team: 'فرق', person: 'أشخاص' },
  decimal: 'الفاصلة العشرية',
  decimals: { auto: 'كما يبيّن كل رقم', '.': '1.5', ',': '1,5' },
  kindIfBlank: 'النوع حيث لا يُذكر في الصف',
  ownerIfBlank: 'المسؤول حيث لا يُذكر في الصف',
  isError: 'يُعدّ خطأ',
  me: 'أنتم',
  dryRun: 'ما سيفعله الاستيراد',
  checking: 'جارٍ الفحص',
  stop: 'إيقاف الفحص',
  stopped: 'أُوقف الفحص. ولم يُستورد شيء.',
  again: 'إعادة الفحص',
  failedPlan: 'لا يناسب الخيارات أعلاه',
  create: (kind, number) => `للإضافة: ${count(number, things[kind])}`,
  update: (kind, number) => `للتعديل: ${count(number, things[kind])}`,
  unchanged: (number) => `موجود هنا من قبل: ${count(number, rows)}`,
  wrong: (kind, number) => `فيه أخطاء: ${count(number, kind === 'outline' ? lines : rows)}`,
  added: (numbers) =>
    [
      numbers.people && count(numbers.people, people),
      numbers.teams && count(numbers.teams, teams),
      numbers.cycles && count(numbers.cycles, cycles),
      numbers.checkIns && count(numbers.checkIns, checkIns),
    ]
      .filter(Boolean)
      .join('، '),
  alsoAdds: (what) => `ويضيف أيضًا: ${what}.`,
  alsoAdded: (what) => `وأُضيف أيضًا: ${what}.`,
  alike: (number) =>
    `موجود هنا من قبل بالعنوان والمسؤول نفسيهما: ${count(number, goals)}. هل استُورد هذا المخطط سابقًا؟`,
  isAlike: 'يوجد مثله هنا من قبل',
  errors: (number) => count(number, errors),
  errorsHint: {
    table: 'لا يمكن استيراد شيء حتى تُصلح في الملف أو في الخيارات أعلاه.',
    outline: 'لا يُنشأ أي هدف حتى تُصلح في النص أو في الخيارات أعلاه.',
  },
  row: 'الصف',
  line: 'السطر',
  message: 'موضع الخطأ',
  more: (number) => `عرض المزيد: ${count(number, { other: '' }).trim()}`,
  preview: 'الصفوف الأولى',
  id: 'المعرّف',
  named: { goals: 'العنوان', people: 'الاسم', 'check-ins': 'الهدف', outline: 'العنوان' },
  goalKind: 'النوع',
  action: 'الإجراء',
  actions: {
    create: 'يُضاف',
    update: 'يُعدَّل',
    unchanged: 'يُترك كما هو',
    error: 'فيه خطأ',
  },
  kept: (fields) => `لم يُؤخذ: ${fields}`,
  unused: (columns) => `لا يُستورد: ${columns}`,
  submit: (kind, number) => `استيراد ${count(number, ofThings[kind])}`,
  noRows: {
    ...{ goals: noRows, people: noRows, 'check-ins': noRows },
    outline: 'ليس في النص سطر يصلح هدفًا. لا شيء للاستيراد.',
  },
  nothingToDo: 'كل ما فيه موجود هنا من قبل. لا شيء للاستيراد.',
  importing: 'جارٍ الاستيراد',
  failed: 'لم يُستورد شيء؛ وخياراتكم لا تزال هنا',
  done: (kind, create, update) =>
    [
      create > 0 || update === 0 ? `أُضيف: ${count(create, things[kind])}` : '',
      update > 0 ? `عُدِّل: ${count(update, things[kind])}` : '',
    ]
      .filter(Boolean)
      .join('، '),
  undo: 'تراجع',
  undoing: 'جارٍ التراجع',
  undone: 'تم التراجع عن الاستيراد؛ وعاد كل شيء كما كان',
  failedUndo: 'تعذّر التراجع عن الاستيراد',
  undoAdvice: 'بُني عليه شيء منذ ذلك الحين. ويمكن تعديل ما أضافه واحدًا واحدًا.',
  next: 'استيراد شيء آخر',
};
