import type { enFeedbackStates } from './en-feedback-states.ts';

/** German texts of `perf-feedback` while there is nothing else to show. */
export const deFeedbackStates: typeof enFeedbackStates = {
  loading: 'Feedback wird geladen',
  failed: 'Das Feedback ließ sich nicht zeigen',
  fetchFailed: 'Das Formular ließ sich nicht laden',
};
