import type { enHeatmap } from './en-heatmap.ts';

/** German texts of `perf-heatmap`. */
export const deHeatmap: typeof enHeatmap = {
  loading: 'Wird geladen',
  failed: 'Das lässt sich nicht zeigen',
  nothing: { title: 'Noch nichts da', hint: 'Nach dem ersten Ziel ist es hier zu sehen.' },
  ready: 'Da ist es',
};
