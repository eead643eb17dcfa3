import type { enPersonStates } from './en-person-states.ts';

/** German texts of `perf-person` while there is nothing else to show. */
export const dePersonStates: typeof enPersonStates = {
  loading: 'Diese Person wird geladen',
  failed: 'Diese Person konnte nicht gezeigt werden',
};
