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
  'perf-feedback': () => import('../perf-feedback.ts'),
  'perf-one-on-one': () => import('../perf-one-on-one.ts'),
  'perf-settings': () => import('../perf-settings.ts'),
  'perf-queue': () => import('../perf-queue.ts'),
  'perf-review-brief': () => import('../perf-review-brief.ts'),
  'perf-recognition-wall': () => import('../perf-recognition-wall.ts'),
  'perf-coach': () => import('../perf-coach.ts'),
  'perf-person': () => import('../perf-person.ts'),
};
