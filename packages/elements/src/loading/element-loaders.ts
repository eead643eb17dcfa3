/** Fetches and defines an element, by its tag. */
export type ElementLoaders = Readonly<Record<string, () => Promise<unknown>>>;

/** Every element of the library. */
export const elementLoaders: ElementLoaders = {
  'perf-workspace': () => import('../perf-workspace.ts'),
  'perf-goal-tree': () => import('../perf-goal-tree.ts'),
  'perf-check-in': () => import('../perf-check-in.ts'),
  'perf-import': () => import('../perf-import.ts'),
  'perf-goal-card': () => import('../perf-goal-card.ts'),
  'perf-dashboard': () => import('../perf-dashboard.ts'),
  'perf-alignment-map': () => import('../perf-alignment-map.ts'),
  'perf-heatmap': () => import('../perf-heatmap.ts'),
  'perf-time-travel': () => import('../perf-time-travel.ts'),
  'perf-progress': () => import('../perf-progress.ts'),
  'perf-close-cycle': () => import('../perf-close-cycle.ts'),
  'perf-goal-editor': () => import('../perf-goal-editor.ts'),
  'perf-status': () => import('../perf-status.ts'),
  'perf-person': () => import('../perf-person.ts'),
};
