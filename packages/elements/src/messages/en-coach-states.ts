/** English texts of `perf-coach` while there is nothing else to show. */
export const enCoachStates = {
  loading: 'Looking at what would help',
  failed: 'The practices could not be shown',
};
