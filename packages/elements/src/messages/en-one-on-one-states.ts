/** English texts of `perf-one-on-one` while there is nothing else to show. */
export const enOneOnOneStates = {
  loading: 'Loading one-on-ones',
  failed: 'The one-on-one could not be shown',
  gone: {
    title: 'No such one-on-one',
    hint: 'It is not here, or it is between two other people. Choose one of yours.',
  },
  all: 'All one-on-ones',
};
