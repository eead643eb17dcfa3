/** English texts of `perf-alignment-map`. */
export const enAlignmentMap = {
  loading: 'Loading',
  failed: 'This could not be shown',
  nothing: { title: 'Nothing here yet', hint: 'Add the first goal, and it shows here.' },
  ready: 'Here it is',
};
