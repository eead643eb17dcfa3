import type { enGoalCard } from './en-goal-card.ts';

/** German texts of `perf-goal-card`. */
export const deGoalCard: typeof enGoalCard = {
  loading: 'Wird geladen',
  failed: 'Das lässt sich nicht zeigen',
  nothing: { title: 'Noch nichts da', hint: 'Nach dem ersten Ziel ist es hier zu sehen.' },
  ready: 'Da ist es',
};
