import type { enAlignmentMap } from './en-alignment-map.ts';

/** German texts of `perf-alignment-map`. */
export const deAlignmentMap: typeof enAlignmentMap = {
  loading: 'Wird geladen',
  failed: 'Das lässt sich nicht zeigen',
  nothing: { title: 'Noch nichts da', hint: 'Nach dem ersten Ziel ist es hier zu sehen.' },
  ready: 'Da ist es',
};
