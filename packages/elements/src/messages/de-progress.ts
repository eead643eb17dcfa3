import type { enProgress } from './en-progress.ts';

/** German texts of `perf-progress`. */
export const deProgress: typeof enProgress = {
  loading: 'Der Fortschritt wird geladen',
  failed: 'Der Fortschritt lässt sich nicht zeigen',
  nothing: 'Kein Ziel',
  expected: (percent) => `heute erwartet ${percent}`,
};
