import type { enReviewStates } from './en-review-states.ts';

/** Arabic texts of `perf-review-brief` while there is nothing else to show. */
export const arReviewStates: typeof enReviewStates = {
  loading: 'جارٍ تحميل المراجعات',
  failed: 'تعذّر عرض المراجعات',
};
