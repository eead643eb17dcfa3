import type { enCoachStates } from './en-coach-states.ts';

/** Arabic texts of `perf-coach` while there is nothing else to show. */
export const arCoachStates: typeof enCoachStates = {
  loading: 'جارٍ النظر فيما قد يساعد',
  failed: 'تعذّر عرض الممارسات',
};
