import { counted } from './counted.ts';
import type { enCoach } from './en-coach.ts';
import { isolated } from './isolated.ts';

const count = counted('ar');
const days = { one: '=يوم واحد', two: '=يومين', few: 'أيام', many: 'يومًا', other: 'يوم' };

/** Arabic texts of `perf-coach`. */
export const arCoach: typeof enCoach = {
  title: 'ما يساعد الآن',
  nothing: 'لا شيء يُقترح في الوقت الحالي.',
  past: 'تُقترح الممارسات للحاضر فقط.',
  areas: {
    'goal-setting': 'وضع الأهداف',
    alignment: 'المواءمة',
    'check-ins': 'المتابعات',
    'one-on-ones': 'اللقاءات الفردية',
    feedback: 'الملاحظات',
    recognition: 'التقدير',
    coaching: 'التوجيه',
    'difficult-conversations': 'الأحاديث الصعبة',
    closing: 'إغلاق الأهداف',
    reflection: 'التأمل',
  },
  minutes: (minutes) =>
    count(minutes, {
      ...{ one: '=دقيقة واحدة', two: '=دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
    }),
  why: 'لماذا ينجح ذلك',
  how: 'الخطوات وما يمكن قوله',
  all: 'كيف ولماذا',
  steps: 'الخطوات',
  prompts: 'ما يمكن قوله',
  source: 'المصدر',
  actions: {
    'raise-point': 'طرحها نقطةً للنقاش',
    'plan-one-on-one': 'تحديد لقاء فردي',
    'give-feedback': 'تقديم ملاحظات',
    'ask-feedback': 'طلب ملاحظات',
    'answer-request': 'الرد على الطلب',
    recognise: 'توجيه الشكر',
    'ask-check-in': 'طلب متابعة',
    'check-in': 'تسجيل متابعة',
    'edit-goal': 'تعديل الهدف',
    'realign-goal': 'تحديد ما يخدمه',
    'close-goal': 'إغلاق الهدف',
    'set-goals': 'وضع الأهداف',
    reflect: 'تخصيص لحظة لذلك',
  },
  elsewhere: {
    'raise-point': 'تُطرح نقاط النقاش في صفحة اللقاء الفردي.',
    'plan-one-on-one': 'تُحدد اللقاءات الفردية في صفحة الشخص.',
    'give-feedback': 'تُقدّم الملاحظات في صفحة الملاحظات.',
    'ask-feedback': 'تُطلب الملاحظات في صفحة الملاحظات.',
    'answer-request': 'الطلب في صفحة الملاحظات وفي قائمتكم.',
    recognise: 'يوجَّه الشكر في صفحة التقدير.',
    'ask-check-in': 'اسألوا المسؤول عن الهدف كيف يسير.',
    'edit-goal': 'يُعدَّل الهدف في صفحته، ممن يجوز له ذلك.',
    'realign-goal': 'يُعدَّل الهدف في صفحته، ممن يجوز له ذلك.',
    'close-goal': 'تُغلق الأهداف في صفحة نهاية الدورة.',
    'set-goals': 'توضع الأهداف معًا في صفحة الأهداف.',
    reflect: 'الخطوات أدناه. لا حاجة إلى كتابة شيء.',
  },
  later: 'لاحقًا',
  laterTitle: (many) => `يعود بعد ${count(many, days)} إن ظل قائمًا`,
  dismiss: 'ليس هذا',
  dismissTitle: 'لا يُقترح ثانية في هذا الأمر',
  snoozed: (many) => `أُجّل. يعود بعد ${count(many, days)} إن ظل قائمًا.`,
  dismissed: 'لن يُقترح ثانية في هذا الأمر.',
  restored: 'يمكن اقتراحه من جديد.',
  did: 'تم.',
  putAway: (many) => `وُضع جانبًا: ${many}`,
  until: (day) => `حتى ${day}`,
  forGood: 'لن يعود',
  restore: 'السماح به ثانية',
  restoreNamed: (title) => `السماح ثانية: ${isolated(title)}`,
  unknown: 'ممارسة لم تعد موجودة',
  about: {
    series: (name) => `اللقاءات الفردية مع ${name}`,
    request: (name) => `طلب من ${name}`,
    brief: (name) => `مراجعة ${name}`,
    gone: 'أمر لم يعد هنا',
  },
};
