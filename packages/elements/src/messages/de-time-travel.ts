import type { enTimeTravel } from './en-time-travel.ts';

/** German texts of `perf-time-travel`. */
export const deTimeTravel: typeof enTimeTravel = {
  loading: 'Wird geladen',
  failed: 'Das lässt sich nicht zeigen',
  nothing: { title: 'Noch nichts da', hint: 'Nach dem ersten Ziel ist es hier zu sehen.' },
  ready: 'Da ist es',
};
