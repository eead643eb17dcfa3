import type { enCloseCycle } from './en-close-cycle.ts';

/** German texts of `perf-close-cycle`. */
export const deCloseCycle: typeof enCloseCycle = {
  loading: 'Wird geladen',
  failed: 'Das lässt sich nicht zeigen',
  nothing: { title: 'Noch nichts da', hint: 'Nach dem ersten Ziel ist es hier zu sehen.' },
  ready: 'Da ist es',
};
