import type { enCourse } from './en-course.ts';

/** Arabic texts of the chart of progress against expectation. */
export const arCourse: typeof enCourse = {
  title: 'التقدم عبر الزمن',
  columns: ['اليوم', 'التقدم', 'المتوقع'],
  stands: (progress, day, expected) => `${progress} بتاريخ ${day}، والمتوقع ${expected}.`,
  nothingYet: (due) => `لم تُسجَّل متابعة بعد. موعد الاستحقاق ${due}.`,
  ends: (low, high, day) => `على هذه الوتيرة يُرجَّح أن ينتهي بين ${low} و${high} بتاريخ ${day}.`,
  endsAt: (value, day) => `على هذه الوتيرة يُرجَّح أن ينتهي عند ${value} بتاريخ ${day}.`,
  between: (low, high) => `المرجّح من ${low} إلى ${high}`,
  now: 'اليوم',
  pace: 'المتوقع',
  band: (level) => `النهاية المرجّحة، في ${level} من الحالات`,
};
