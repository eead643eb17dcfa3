import type { enGoalActs } from './en-goal-acts.ts';
import { isolated } from './isolated.ts';

/** Arabic texts of what somebody may do on `perf-goal-card`. */
export const arGoalActs: typeof enGoalActs = {
  opening: 'لحظة من فضلك',
  goOn: 'تابع الكتابة',
  goOnWith: (name) => `تابع الكتابة: ${name}`,
  kept: 'تبقى كلماتك هنا حتى ترسلها.',
  missing: 'اكتب بضع كلمات أولًا.',
  send: 'أرسل',
  save: 'احفظ',
  comment: 'علّق',
  commentOnGoal: 'علّق على هذا الهدف',
  commentOn: (day) => `علّق على متابعة ${day}`,
  sent: 'أُرسل تعليقك.',
  answer: 'أجب',
  answerTo: (name) => `أجب ${isolated(name)}`,
  answers: (name, words) => `جوابًا لـ ${isolated(name)}: «${isolated(words)}»`,
  edit: 'عدّل',
  editOwn: 'عدّل تعليقك',
  changed: (age) => `عُدّل ${age}`,
  changedNow: 'عُدّل تعليقك.',
  changedElsewhere: 'عدّلته في مكان آخر في هذه الأثناء. نصّه الآن:',
  keepMine: 'تابع بنصّي',
  keepThis: 'اتركه هكذا',
  takeBack: 'اسحب',
  takeBackOwn: 'اسحب تعليقك',
  takeBackAsk: 'أتريد سحب هذا التعليق؟',
  takeBackHint: 'تزول كلماته نهائيًا، ويبقى ما أُجيب به عنه.',
  keep: 'أبقِه',
  takenBack: 'سُحب تعليقك.',
};
