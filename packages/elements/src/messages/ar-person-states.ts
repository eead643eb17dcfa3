import type { enPersonStates } from './en-person-states.ts';

/** Arabic texts of `perf-person` while there is nothing else to show. */
export const arPersonStates: typeof enPersonStates = {
  loading: 'جارٍ تحميل هذا الشخص',
  failed: 'تعذّر عرض هذا الشخص',
};
