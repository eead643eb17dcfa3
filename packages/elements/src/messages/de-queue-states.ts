import type { enQueueStates } from './en-queue-states.ts';

/** German texts of `perf-queue` while there is nothing else to show. */
export const deQueueStates: typeof enQueueStates = {
  loading: 'Es wird nachgesehen, was ansteht',
  failed: 'Was ansteht, lässt sich nicht zeigen',
};
