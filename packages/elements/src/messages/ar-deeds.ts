import type { enDeeds } from './en-deeds.ts';

/** Arabic texts about what was just done or saved, and taking it back. */
export const arDeeds: typeof enDeeds = {
  undo: 'تراجع',
  undone: 'تم التراجع.',
  notUndone: 'تعذّر التراجع عنه',
  notDone: 'لم ينجح ذلك',
  saving: 'جارٍ الحفظ',
  fileSaved: 'سُلّم الملف إلى متصفحكم.',
};
