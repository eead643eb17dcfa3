/** English texts of the chart of progress against expectation. */
export const enCourse = {
  title: 'Progress over time',
  columns: ['Day', 'Progress', 'Expected'] as readonly string[],
  stands: (progress: string, day: string, expected: string) =>
    `${progress} on ${day}, where ${expected} was expected.`,
  nothingYet: (due: string) => `No check-in yet. It is due on ${due}.`,
  ends: (low: string, high: string, day: string) =>
    `As it goes, it is likely to end between ${low} and ${high} on ${day}.`,
  endsAt: (value: string, day: string) => `As it goes, it is likely to end at ${value} on ${day}.`,
  between: (low: string, high: string) => `likely ${low} to ${high}`,
  now: 'Today',
  pace: 'Expected',
  band: (level: string) => `Likely end, in ${level} of cases`,
};
