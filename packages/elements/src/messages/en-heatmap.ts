/** English texts of `perf-heatmap`. */
export const enHeatmap = {
  loading: 'Loading',
  failed: 'This could not be shown',
  nothing: { title: 'Nothing here yet', hint: 'Add the first goal, and it shows here.' },
  ready: 'Here it is',
};
