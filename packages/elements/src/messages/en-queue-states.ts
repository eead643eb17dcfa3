/** English texts of `perf-queue` while there is nothing else to show. */
export const enQueueStates = {
  loading: 'Looking up what is due',
  failed: 'What is due could not be shown',
};
