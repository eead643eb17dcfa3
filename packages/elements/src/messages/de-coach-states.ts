import type { enCoachStates } from './en-coach-states.ts';

/** German texts of `perf-coach` while there is nothing else to show. */
export const deCoachStates: typeof enCoachStates = {
  loading: 'Es wird geschaut, was helfen würde',
  failed: 'Die Praktiken lassen sich nicht zeigen',
};
