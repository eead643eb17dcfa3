/** English texts of `perf-review-brief` while there is nothing else to show. */
export const enReviewStates = {
  loading: 'Loading the reviews',
  failed: 'The reviews could not be shown',
};
