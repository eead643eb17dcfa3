import { counted } from './counted.ts';
import type { enReviewWriting } from './en-review-writing.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const pieces = {
  ...{ zero: '=لا شواهد', one: '=شاهد واحد', two: '=شاهدان', few: 'شواهد' },
  ...{ many: 'شاهدًا', other: 'شاهد' },
};
const months = {
  ...{ one: '=شهر واحد', two: '=شهرين', few: 'أشهر' },
  ...{ many: 'شهرًا', other: 'شهر' },
};

/** Arabic texts of writing a review: starting, the text, sharing, comments. */
export const arReviewWriting: typeof enReviewWriting = {
  start: {
    title: 'بدء مراجعة',
    hint: 'تبدأ مسودةً ترونها وحدكم. ولا يُبلَّغ بها أحد.',
    person: 'عمّن هي؟',
    personHint: 'عنكم، أو عن شخص تقودونه',
    nobody: 'لا أحد بهذا الاسم يمكنكم كتابة مراجعة عنه',
    self: 'أنتم',
    cycle: 'الفترة',
    ownDays: 'أيام أخرى',
    from: 'من',
    to: 'إلى',
    choose: 'اختاروا شخصًا أولًا.',
    'no-days': 'أدخلوا يومًا أول ويومًا أخيرًا لا يسبقه.',
    'too-long': 'لا تتجاوز الفترة عشر سنوات.',
    notAllowed: 'يمكنكم بدء مراجعة عن أنفسكم وعن أشخاص تقودونهم.',
    none: 'لا شيء لهذا الشخص في تلك الفترة بعد. اختاروا فترة أخرى.',
    preview: (all, inMonths) => `${count(all, pieces)} في ${count(inMonths, months)}`,
    without: (names) => `لا شيء في: ${names}`,
    go: 'بدء المراجعة',
    started: (name) => `بدأت المراجعة عن ${isolated(name)}.`,
    already: 'لديكم مسودة لهذه الأيام.',
    open: 'متابعة كتابتها',
  },
  text: {
    label: 'مراجعتكم',
    hint: 'قولوا ما جرى وما نتج عنه، على مدى الفترة كلها. Ctrl + Enter للحفظ.',
    save: 'حفظ النص',
    saved: 'حُفظ النص.',
    savedAt: (moment) => `حُفظ في ${moment}`,
    unsaved: 'لم يُحفظ بعد',
    empty: 'اكتبوا شيئًا أولًا.',
    kept: 'كلمات لكم لم تُحفظ',
    keptHint: 'لم يعد تغيير المراجعة ممكنًا. انسخوا ما تحتاجون إليه.',
    putAway: 'إزالة هذه الكلمات',
    putAwaySure: 'إزالتها نهائيًا',
  },
  conflict: {
    title: 'تغيّر النص في مكان آخر في هذه الأثناء',
    hint: 'النصان محفوظان. اختاروا أيهما يُعتمد.',
    theirs: 'كما هو محفوظ الآن',
    mine: 'كما هو لديكم',
    keepMine: 'المتابعة بنصكم',
    takeTheirs: 'اعتماد النص المحفوظ',
    both: 'جمع النصين معًا',
  },
  refresh: {
    act: 'البحث عما استجد',
    lost: 'ما لم يعد يحق لكم رؤيته من المستشهد به يخرج عندئذ من المراجعة.',
    done: (more) =>
      more === 0
        ? 'لم يستجد شيء. الشواهد كما هي الآن.'
        : `استجد ${count(more, pieces)}. الشواهد كما هي الآن.`,
  },
  share: {
    open: 'مشاركة…',
    first: 'اكتبوا نصًا واحفظوه، ثم تمكن مشاركته.',
    title: 'من يقرأ هذا من الآن؟',
    withSubject: (name) => `يقرؤه ${isolated(name)} وأنتم من لحظة المشاركة.`,
    withManager: (name) => `يقرؤه ${isolated(name)}، الذي يقودكم الآن، وأنتم من لحظة المشاركة.`,
    withNobody: 'لا أحد يقودكم هنا الآن، فلا يقرؤه أحد سواكم.',
    hr: 'ويمكن للموارد البشرية قراءته أيضًا.',
    noOthers: 'ولا أحد غير ذلك.',
    evidence: (cited) =>
      `يظهر النص أدناه، ومن المستشهد به (${count(cited, pieces)}) ما تحق رؤيته أصلًا.`,
    final: 'لا يمكن تغييره ولا سحبه بعد ذلك. ويمكن لكليكما التعليق.',
    text: 'النص كما سيُقرأ',
    changed: 'تغيّر النص في هذه الأثناء. هذا هو الآن؛ اقرأوه مرة أخرى.',
    go: (name) => `مشاركة مع ${isolated(name)}`,
    goAlone: 'إنهاء نهائي',
    notYet: 'ليس بعد',
    done: (name) => `تمت مشاركة المراجعة مع ${isolated(name)}.`,
    doneAlone: 'أُنهيت المراجعة.',
  },
  withdraw: {
    open: 'ترك هذه المسودة…',
    title: 'ترك هذه المسودة؟',
    hint: 'تبقى مقروءة لكم بين مراجعاتكم. ولا يقرؤها أحد غيركم أبدًا، ولا تمكن متابعتها.',
    go: 'تركها',
    keep: 'متابعة الكتابة',
    done: 'تُركت المسودة.',
  },
  comment: {
    label: 'تعليقكم',
    hint: (name) => `يقرؤه ${isolated(name)} أيضًا. ولا يمكن تغييره لاحقًا.`,
    hintAlone: 'لا يمكن تغييره لاحقًا.',
    add: 'إضافة التعليق',
    added: 'أُضيف تعليقكم.',
  },
};
