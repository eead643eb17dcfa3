import type { enGoalEditor } from './en-goal-editor.ts';

/** German texts of `perf-goal-editor`. */
export const deGoalEditor: typeof enGoalEditor = {
  loading: 'Wird geladen',
  failed: 'Das lässt sich nicht zeigen',
  nothing: { title: 'Noch nichts da', hint: 'Nach dem ersten Ziel ist es hier zu sehen.' },
  ready: 'Da ist es',
};
