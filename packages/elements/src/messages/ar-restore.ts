import { counted } from './counted.ts';
import type { Messages } from './en.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const changes = {
  ...{ zero: '=لا تغييرات', one: '=تغيير واحد', two: '=تغييران' },
  ...{ few: 'تغييرات', many: 'تغييرًا', other: 'تغيير' },
};
const ofChanges = { ...changes, zero: 'تغيير', two: '=تغييرين' };
const places = {
  ...{ one: '=موضع آخر', two: '=موضعان آخران', few: 'مواضع أخرى' },
  ...{ many: 'موضعًا آخر', other: 'موضع آخر' },
};

/** Arabic texts of restoring a backup. */
export const arRestore: Messages['restore'] = {
  begin: 'استعادة نسخة احتياطية…',
  title: 'استعادة نسخة احتياطية',
  file: 'ملف النسخة الاحتياطية',
  hint: 'ملف حفظه «تنزيل نسخة احتياطية»، وينتهي اسمه بـ \u2068.jsonl\u2069. يُفحص أولًا، ولا يتغيّر شيء إن لم يكن مناسبًا.',
  checking: (name) => `جارٍ فحص «${isolated(name)}»`,
  writing: (name) => `جارٍ استعادة «${isolated(name)}». أبقوا هذه الصفحة مفتوحة.`,
  written: (done, total) => `حُفظ ${done} من أصل ${count(total, ofChanges)}`,
  refused: (name) => `تعذّرت استعادة «${isolated(name)}». لم يتغيّر شيء.`,
  line: (line) => `السطر ${line}:`,
  wrong: {
    'bad-file': 'هذا ليس نسخة احتياطية، أو هو تالف أو مبتور.',
    'invalid-input': 'فيه شيء غير مناسب.',
    'newer-data': 'أنشأه إصدار أحدث من هذه الصفحة. أعيدوا تحميل الصفحة للحصول على ذلك الإصدار.',
    unknown: 'تعذّرت قراءته. اختاروه مرة أخرى.',
  },
  more: (number) => `و${count(number, places)}.`,
  stopped: (name) => `تعذّرت استعادة «${isolated(name)}» إلى نهايتها.`,
  goOn: 'ما استُعيد حتى الآن يبقى. اختاروا الملف نفسه مرة أخرى للمتابعة من هناك.',
  conflict:
    'في هذا المتصفح الآن تغييرات أخرى، ربما من علامة تبويب أخرى. تبقى كما هي؛ حاولوا مرة أخرى لفتحها.',
  done: (version) => `استُعيدت النسخة الاحتياطية مع ماضيها: ${count(version, changes)}.`,
};
