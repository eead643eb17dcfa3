import type { enProgress } from './en-progress.ts';

/** Arabic texts of `perf-progress`. */
export const arProgress: typeof enProgress = {
  loading: 'جارٍ تحميل التقدم',
  failed: 'تعذّر عرض التقدم',
  nothing: 'لا هدف',
  expected: (percent) => `المتوقع اليوم ${percent}`,
};
