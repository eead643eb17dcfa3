import type { enFindings } from './en-findings.ts';
import { isolated } from './isolated.ts';

/** Arabic texts of findings and what cures them. */
export const arFindings: typeof enFindings = {
  says: {
    'missing-parent': () => 'مرتبط بهدف غير موجود.',
    'owner-missing': () => 'لا مسؤول عنه هنا.',
    'zero-weight': () => 'وزن كل ما يُحتسب فيه 0، فلا درجة له.',
    'degenerate-measure': () => 'بدايته تساوي مستهدفه، فلا مسافة تُقاس.',
    'milestones-weigh-nothing': () => 'وزن كل مراحله 0.',
    orphan: () => 'لا يصبّ في أي ركيزة.',
    island: ({ number }) =>
      `لا يصبّ في أي ركيزة، هو وما يرتبط به. عدد الأهداف: ${number('members')}.`,
    'pillar-without-objective': () => 'لا تُسهم فيه أي غاية نشطة.',
    'inverted-level': ({ related }) => `يُسهم في ${isolated(related)}، وهو في مستوى أدنى.`,
    'parent-over': ({ related }) => `يُسهم في ${isolated(related)}، وقد انتهى.`,
    'parent-cycle-closed': ({ related }) => `يُسهم في ${isolated(related)}، ودورته مغلقة.`,
    'due-after-parent': ({ related, number }) =>
      `يُستحق بعد ${isolated(related)}. عدد الأيام: ${number('days')}.`,
    'outside-cycle': () => 'تاريخاه خارج دورته.',
    'due-in-the-past': ({ number }) =>
      `لا يزال مفتوحًا بعد موعد استحقاقه. عدد الأيام: ${number('days')}.`,
    'no-driver': () => 'لا يمكن أن تكون له درجة: لا مقياس له ولا شيء تحته يُحتسب.',
    'no-measure': () => 'نتيجة رئيسية بلا مقياس.',
    'owner-left': ({ owner }) => `المسؤول عنه ${isolated(owner())}، وقد غادر.`,
    'too-many-goals': ({ owner, number }) =>
      `الأهداف النشطة لدى ${isolated(owner())} في وقت واحد: ${number('goals')}؛ ويكفي ${number('limit')}.`,
    'supports-only': ({ related }) => `يدعم ${isolated(related)} فقط، فلا يحرّك تقدمه شيئًا.`,
    'skipped-level': ({ related }) => `مرتبط بالركيزة ${isolated(related)} مباشرة.`,
    'starts-before-parent': ({ related, number }) =>
      `يبدأ قبل ${isolated(related)}. عدد الأيام: ${number('days')}.`,
    'parent-not-active-yet': ({ related }) => `يُسهم في ${isolated(related)}، ولم ينشط بعد.`,
    'dominant-weight': ({ related, percent }) =>
      `لهدف ${isolated(related)} نسبة ${percent('share')} من وزنه كله.`,
    'double-path': ({ number }) =>
      `يُحتسب في الأعلى أكثر من مرة. عدد روابطه إليه: ${number('paths')}.`,
    'too-many-key-results': ({ number }) =>
      `عدد نتائجه الرئيسية ${number('keyResults')}؛ ويكفي ${number('limit')}.`,
    'too-few-key-results': () => 'له نتيجة رئيسية واحدة.',
    'no-result-stated': ({ text }) =>
      `يقول عنوانه ما يُعمل (${isolated(text('word'))}) لا ما ينتج عنه.`,
    'title-too-short': () => 'عنوانه قصير جدًا.',
    'title-too-long': () => 'عنوانه أطول من أن يُتذكّر.',
    'same-title-as-parent': () => 'عنوانه عنوان الهدف الذي فوقه.',
    'same-title-as-sibling': ({ related }) => `عنوانه عنوان ${isolated(related)} بجانبه.`,
    'range-without-width': () => 'نطاقه قيمة واحدة.',
    'too-many-milestones': ({ number }) =>
      `عدد مراحله ${number('milestones')}؛ ويكفي ${number('limit')}.`,
    'binary-on-long-goal': ({ number }) =>
      `مدته بالأيام ${number('days')}، وهو إما تحقق أو لم يتحقق؛ ولا يظهر شيء بينهما.`,
  },
  helps: {
    'remove-link': 'أزيلوا الرابط.',
    'name-owner': 'حدّدوا من يتولاه.',
    'give-weight': 'أعطوا أحدها وزنًا.',
    'set-distance': 'صحّحوا البداية أو المستهدف.',
    'link-to-strategy': 'اجعلوه يُسهم في غاية من الاستراتيجية.',
    'add-objective': 'أضيفوا غاية أو نشّطوها.',
    'turn-round': 'اعكسوا الرابط.',
    'link-to-successor': 'اربطوه بالهدف الذي يستكمله.',
    'fit-dates': 'وفّقوا بين التواريخ.',
    'close-or-extend': 'أغلقوه أو مدّدوا وقته.',
    'add-key-results': 'أضيفوا نتائج رئيسية.',
    'add-measure': 'أضيفوا مقياسًا.',
    focus: 'أبقوا ما هو حاسم.',
    'let-contribute': 'اجعلوه يُسهم.',
    'link-to-objective': 'اربطوه بغاية من تلك الركيزة.',
    'activate-parent': 'نشّطوا الهدف الذي فوقه.',
    'balance-weights': 'وازنوا الأوزان، إلا إن كان ذلك مقصودًا.',
    'count-once': 'اجعلوه يُسهم مرة واحدة ويدعم البقية.',
    'state-result': 'اذكروا النتيجة برقم.',
    'reword-title': 'قولوا ما ينبغي بلوغه في كلمات قليلة.',
    'merge-or-reword': 'ادمجوهما أو بيّنوا الفرق بينهما.',
    'widen-range': 'وسّعوه.',
    'measure-in-steps': 'قيسوه على خطوات، كالمراحل.',
  },
  severity: { error: 'يلزم إصلاحه', warning: 'يحسن إصلاحه', info: 'يستحق نظرة' },
  fixes: {
    contribute: (title) => `الإسهام في ${isolated(title)}`,
    support: (title) => `دعم ${isolated(title)} فقط`,
    unlink: (title) => `إزالة الرابط إلى ${isolated(title)}`,
    weigh: (weight) => `إعطاؤه الوزن ${weight}`,
    activate: (title) => `تنشيط ${isolated(title)}`,
    close: (title) => `إغلاق ${isolated(title)}`,
    handOver: (name) => `تسليمه إلى ${isolated(name)}`,
    moveTo: (cycle) => `نقله إلى ${isolated(cycle)}`,
    dates: (title, start, due) => `${isolated(title)}: من ${start} إلى ${due}`,
    due: (title, due) => `${isolated(title)}: موعد الاستحقاق ${due}`,
    start: (title, start) => `${isolated(title)}: من ${start}`,
    change: 'تعديله',
  },
  wouldDo: (fix) => `أثر «${fix}»`,
  noScoreMoves: 'لا تتغيّر أي درجة.',
  run: 'إجراء هذا التغيير',
  ran: 'تم.',
  failed: 'لم يُنفَّذ',
  mayNot: 'يمكن أن ينفّذه من يحق له تعديل هذا الهدف.',
};
