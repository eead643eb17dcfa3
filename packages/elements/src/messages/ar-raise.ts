import type { enRaise } from './en-raise.ts';
import { isolated } from './isolated.ts';

/** Arabic texts of the form that raises a goal that has slipped in a one-on-one. */
export const arRaise: typeof enRaise = {
  question: (name, day) => `هل تطرحه في لقائك الفردي مع ${isolated(name)} في ${day}؟`,
  text: 'ما الموضوع',
  hint: (name) => `تقرؤه أنت و${isolated(name)}.`,
  do: 'إضافة النقطة',
  notNow: 'ليس الآن',
  did: (name) => `أُضيفت نقطة النقاش إلى لقائك الفردي مع ${isolated(name)}.`,
  over: 'لم يعد هنا ما يُطرح.',
};
