/** English texts of `perf-recognition-wall` while there is nothing else to show. */
export const enRecognitionWallStates = {
  loading: 'Loading the wall',
  failed: 'The wall could not be shown',
};
