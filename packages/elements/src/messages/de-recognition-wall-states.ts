import type { enRecognitionWallStates } from './en-recognition-wall-states.ts';

/** German texts of `perf-recognition-wall` while there is nothing else to show. */
export const deRecognitionWallStates: typeof enRecognitionWallStates = {
  loading: 'Die Wand wird geladen',
  failed: 'Die Wand lässt sich nicht zeigen',
};
