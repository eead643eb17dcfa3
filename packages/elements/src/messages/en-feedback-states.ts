/** English texts of `perf-feedback` while there is nothing else to show. */
export const enFeedbackStates = {
  loading: 'Loading the feedback',
  failed: 'The feedback could not be shown',
  fetchFailed: 'The form could not be loaded',
};
