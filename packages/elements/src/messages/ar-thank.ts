import type { enThank } from './en-thank.ts';
import { isolated } from './isolated.ts';

/** Arabic texts of the form that thanks somebody. */
export const arThank: typeof enThank = {
  to: 'من تشكرون؟',
  toMore: 'ومن أيضًا؟',
  find: 'ابحثوا عن شخص',
  nobody: 'لا أحد بهذا الاسم',
  remove: (name) => `حذف ${isolated(name)}`,
  choose: 'اختاروا شخصًا واحدًا على الأقل.',
  text: 'على ماذا؟',
  textHint: 'اذكروا ما فعلوه وما الذي غيّره.',
  textReaders:
    'يمكن للجميع هنا قراءته، إلا إذا اختار أحد ممن تشكرونهم ألا يظهر على اللوحة: عندها تقرؤونه أنتم ومن تشكرونهم فقط.',
  write: 'اكتبوا كلمات قليلة.',
  more: 'القيمة والهدف',
  value: 'أي قيمة ظهرت فيه؟',
  noValue: 'بلا قيمة',
  goal: 'لأي هدف؟',
  noGoal: 'بلا هدف',
  lost: 'لم يعد موجودًا',
  goalLost: 'انتهى هذا الهدف أو لم يعد موجودًا. اختاروا هدفًا آخر أو لا شيء.',
  valueLost: 'لم تعد هذه القيمة مستخدمة. اختاروا قيمة أخرى أو لا شيء.',
  send: 'إرسال الشكر',
  did: (names) => `أُرسل شكركم إلى ${isolated(names)}.`,
};
