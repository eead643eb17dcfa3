import { counted } from './counted.ts';
import type { Messages } from './en.ts';

const count = counted('ar');
const changes = {
  ...{ zero: '=لا تغييرات', one: '=تغيير واحد', two: '=تغييران' },
  ...{ few: 'تغييرات', many: 'تغييرًا', other: 'تغيير' },
};
const ofChanges = { ...changes, zero: 'تغيير', two: '=تغييرين' };
const places = {
  ...{ one: '=موضع واحد', two: '=موضعان', few: 'مواضع', many: 'موضعًا', other: 'موضع' },
};
const records = {
  ...{ one: '=سجل واحد', two: '=سجلان', few: 'سجلات', many: 'سجلًا', other: 'سجل' },
};

/** Arabic texts of a backup in `perf-import`, beside those of restoring one elsewhere. */
export const arImportBackup: Messages['importBackup'] = {
  failed: 'تعذّر فحص الملف؛ ولم يتغيّر شيء',
  dryRun: 'ما ستفعله الاستعادة',
  holds: 'ما في الملف',
  restores: (to) => `مساحة العمل فارغة. ستحصل على كل ما في الملف مع ماضيه: ${count(to, changes)}.`,
  continues: (from, to) =>
    `في مساحة العمل بداية الملف: ${count(from, changes)}. وسيُضاف الباقي مع ماضيه: ${count(to - from, changes)}.`,
  nothing: 'في مساحة العمل كل ما في هذا الملف من قبل. لا شيء للاستعادة.',
  empty: 'ليس في الملف تغييرات. لا شيء للاستعادة.',
  refused: (number) => `لا يمكن استعادته؛ مواضع غير مناسبة: ${count(number, places)}`,
  refusedHint: 'لم يتغيّر شيء. تُستعاد النسخة الاحتياطية كاملة أو لا تُستعاد.',
  conflict:
    'سلكت مساحة العمل والملف طريقين مختلفين، ولا يُكتب فوق شيء أبدًا. استعيدوه في مساحة عمل فارغة.',
  checkOnly:
    'الملف سليم، ولا يمكن هنا إلا فحصه: تحفظ هذه الصفحة بياناتها في مكان آخر. ويمكن لمن يرعى التخزين أن يستعيده في مساحة عمل فارغة.',
  noUndo: 'يبقى الموجود كما هو؛ ولا يُضاف إلا ما بعده. ولا يمكن التراجع عن الاستعادة.',
  made: (at) => `أُنشئ في ${at}`,
  seen: 'فيه ما كان شخص واحد يراه، لا مساحة العمل كلها.',
  damaged: (number) =>
    `تالف حيث أُنشئ الملف: ${count(number, changes)}. فيه ما أمكن تمييزه، والباقي مفقود.`,
  setAside: (number) => `تتعذّر قراءته: ${count(number, records)}. يُحفظ كما هو ويُنحّى جانبًا.`,
  records: 'السجلات',
  inFile: 'في الملف',
  columns: { new: 'جديد', different: 'معدّل', erased: 'محذوف', same: 'دون تغيير' },
  collections: {
    goals: 'الأهداف',
    checkIns: 'المتابعات',
    people: 'الأشخاص',
    teams: 'الفرق',
    cycles: 'الدورات',
    others: 'كل ما عداها',
  },
  line: 'السطر',
  message: 'موضع الخطأ',
  submit: (number) => `استعادة ${count(number, ofChanges)}`,
  stop: 'إيقاف',
  stopped: 'أُوقفت الاستعادة',
  broken: 'تعذّرت استعادته إلى نهايته',
  stays: 'ما حُفظ يبقى، ويمكن المتابعة من هناك.',
  goOn: 'فحص ومتابعة',
  next: 'استيراد شيء آخر',
};
