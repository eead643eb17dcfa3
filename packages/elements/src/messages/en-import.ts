/** English texts of `perf-import`. */
export const enImport = {
  label: 'Import goals',
};
