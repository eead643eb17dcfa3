import type { enReviewStates } from './en-review-states.ts';

/** German texts of `perf-review-brief` while there is nothing else to show. */
export const deReviewStates: typeof enReviewStates = {
  loading: 'Die Rückblicke werden geladen',
  failed: 'Die Rückblicke lassen sich nicht zeigen',
};
