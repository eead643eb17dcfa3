import type { enDashboard } from './en-dashboard.ts';

/** German texts of `perf-dashboard`. */
export const deDashboard: typeof enDashboard = {
  loading: 'Wird geladen',
  failed: 'Das lässt sich nicht zeigen',
  nothing: { title: 'Noch nichts da', hint: 'Nach dem ersten Ziel ist es hier zu sehen.' },
  ready: 'Da ist es',
};
