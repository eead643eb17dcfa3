/** English texts of `perf-status`. */
export const enStatus = {
  loading: 'Loading the status',
  failed: 'The status could not be shown',
  nothing: 'No goal',
};
