import type { enRecognitionWallStates } from './en-recognition-wall-states.ts';

/** Arabic texts of `perf-recognition-wall` while there is nothing else to show. */
export const arRecognitionWallStates: typeof enRecognitionWallStates = {
  loading: 'جارٍ تحميل لوحة الشكر',
  failed: 'تعذّر عرض لوحة الشكر',
};
