/** English texts of `perf-time-travel`. */
export const enTimeTravel = {
  label: 'Moment shown',
  loading: 'Loading the history',
  failed: 'The history could not be shown',
  nothing: {
    title: 'No past to look at yet',
    hint: 'The history begins today. From tomorrow on you can come back to any day here.',
  },
  now: 'Now',
  today: (day: string) => `Now, ${day}`,
  endOf: (cycle: string) => `End of ${cycle}`,
  previousWeek: 'Previous week',
  nextWeek: 'Next week',
  fetching: (day: string) => `Going to ${day}`,
  showing: (day: string) => `All figures show ${day}`,
  showingNow: 'All figures show the present',
  notShown: 'That day could not be shown. The one that was shown before stays.',
  begins: (day: string) => `The history begins on ${day}`,
  marks: 'Ends of cycles',
};
