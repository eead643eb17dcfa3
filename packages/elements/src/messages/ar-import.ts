import { counted } from './counted.ts';
import type { Messages } from './en.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const goals = {
  ...{ zero: '=لا أهداف', one: '=هدف واحد', two: '=هدفان' },
  ...{ few: 'أهداف', many: 'هدفًا', other: 'هدف' },
};
const ofGoals = { ...goals, zero: 'هدف', two: '=هدفين' };
const rows = {
  ...{ zero: '=لا صفوف', one: '=صف واحد', two: '=صفان' },
  ...{ few: 'صفوف', many: 'صفًا', other: 'صف' },
};
const errors = {
  ...{ zero: '=لا أخطاء', one: '=خطأ واحد', two: '=خطآن' },
  ...{ few: 'أخطاء', many: 'خطأً', other: 'خطأ' },
};
const people = {
  ...{ one: '=شخص واحد', two: '=شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' },
};
const teams = {
  ...{ one: '=فريق واحد', two: '=فريقان', few: 'فرق', many: 'فريقًا', other: 'فريق' },
};
const cycles = {
  ...{ one: '=دورة واحدة', two: '=دورتان', few: 'دورات', many: 'دورة', other: 'دورة' },
};
const checkIns = {
  ...{ one: '=متابعة واحدة', two: '=متابعتان', few: 'متابعات', many: 'متابعة', other: 'متابعة' },
};

/** Arabic texts of `perf-import`. */
export const arImport: Messages['import'] = {
  label: 'استيراد أهداف',
  loading: 'في انتظار مساحة العمل',
  notAllowedTitle: 'استيراد الأهداف هنا غير متاح لكم',
  notAllowed: 'يتولى الاستيراد مشرفو مساحة العمل. اطلبوا ذلك من أحدهم.',
  choose: 'اختيار ملف CSV',
  drop: 'أو أفلتوه هنا',
  dropHint: 'هدف في كل صف، وأسماء الأعمدة في الصف الأول. محفوظ بصيغة CSV وترميز UTF-8.',
  another: 'ملف آخر',
  reading: (name) => `جارٍ قراءة ${isolated(name)}`,
  read: (name, number) => `${isolated(name)}: ${count(number, rows)}`,
  unshown: 'تعذّر عرض الاستيراد',
  failedRead: 'تعذّرت قراءة الملف؛ ولم يُستورد شيء',
  columns: 'معاني الأعمدة',
  column: 'العمود',
  means: 'معناه',
  nothing: 'لا يُستورد',
  fields: {
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
  choices: 'متى ومن أين',
  period: 'تجري الأهداف في',
  newCycle: 'دورة جديدة',
  cycleName: 'اسم الدورة',
  start: 'اليوم الأول',
  end: 'اليوم الأخير',
  source: 'اسم المصدر',
  sourceHint: 'تُحفظ المعرّفات تحت اسم المصدر: الاستيراد منه مرة أخرى يحدّث الأهداف ولا يكررها أبدًا.',
  ownerType: 'المسؤولون هم',
  owners: { team: 'فرق', person: 'أشخاص' },
  decimal: 'الفاصلة العشرية',
  decimals: { auto: 'كما يبيّن كل رقم', '.': '1.5', ',': '1,5' },
  kindIfBlank: 'النوع حيث لا يُذكر في الصف',
  ownerIfBlank: 'المسؤول حيث لا يُذكر في الصف',
  isError: 'يُعدّ خطأ',
  me: 'أنتم',
  dryRun: 'ما سيفعله الاستيراد',
  checking: 'جارٍ فحص الصفوف',
  failedPlan: 'الخيارات أعلاه غير مناسبة',
  create: (number) => `للإضافة: ${count(number, goals)}`,
  update: (number) => `للتعديل: ${count(number, goals)}`,
  unchanged: (number) => `موجود هنا من قبل: ${count(number, rows)}`,
  wrong: (number) => `فيه أخطاء: ${count(number, rows)}`,
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
  errors: (number) => count(number, errors),
  errorsHint: 'لا يمكن استيراد شيء حتى تُصلح في الملف أو في الخيارات أعلاه.',
  row: 'الصف',
  message: 'موضع الخطأ',
  more: (number) => `عرض المزيد: ${count(number, { other: '' }).trim()}`,
  preview: 'الصفوف الأولى',
  title: 'العنوان',
  action: 'الإجراء',
  actions: {
    create: 'يُضاف',
    update: 'يُعدَّل',
    unchanged: 'يُترك كما هو',
    error: 'فيه خطأ',
  },
  kept: (fields) => `تغيّر هنا أيضًا فيبقى: ${fields}`,
  unused: (columns) => `لا يُستورد: ${columns}`,
  submit: (number) => `استيراد ${count(number, ofGoals)}`,
  noRows: 'في الملف عناوين أعمدة بلا صفوف. لا شيء للاستيراد.',
  nothingToDo: 'كل ما في هذا الملف موجود هنا من قبل. لا شيء للاستيراد.',
  importing: 'جارٍ الاستيراد',
  failed: 'لم يُستورد شيء؛ والملف وخياراتكم لا تزال هنا',
  done: (create, update) =>
    [
      create > 0 || update === 0 ? `أُضيف: ${count(create, goals)}` : '',
      update > 0 ? `عُدِّل: ${count(update, goals)}` : '',
    ]
      .filter(Boolean)
      .join('، '),
};
