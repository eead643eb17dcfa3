/** English texts of `perf-check-in`. */
export const enCheckIn = {
  label: (title: string) => `Check in on ${title}`,
};
