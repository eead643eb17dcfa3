/** English texts of `perf-progress`. */
export const enProgress = {
  loading: 'Loading the progress',
  failed: 'The progress could not be shown',
  nothing: 'No goal',
  expected: (percent: string) => `expected today ${percent}`,
};
