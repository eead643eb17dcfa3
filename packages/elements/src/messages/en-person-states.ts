/** English texts of `perf-person` while there is nothing else to show. */
export const enPersonStates = {
  loading: 'Loading this person',
  failed: 'This person could not be shown',
};
