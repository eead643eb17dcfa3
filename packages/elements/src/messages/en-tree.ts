/** English texts of `perf-goal-tree`. */
export const enTree = {
  label: 'Goals',
};
