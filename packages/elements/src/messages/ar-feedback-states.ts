import type { enFeedbackStates } from './en-feedback-states.ts';

/** Arabic texts of `perf-feedback` while there is nothing else to show. */
export const arFeedbackStates: typeof enFeedbackStates = {
  loading: 'جارٍ تحميل الملاحظات',
  failed: 'تعذّر عرض الملاحظات',
  fetchFailed: 'تعذّر تحميل النموذج',
};
