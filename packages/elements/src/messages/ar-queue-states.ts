import type { enQueueStates } from './en-queue-states.ts';

/** Arabic texts of `perf-queue` while there is nothing else to show. */
export const arQueueStates: typeof enQueueStates = {
  loading: 'جارٍ البحث عمّا حان موعده',
  failed: 'تعذّر عرض ما حان موعده',
};
