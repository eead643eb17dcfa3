import type { enStatus } from './en-status.ts';

/** Arabic texts of `perf-status`. */
export const arStatus: typeof enStatus = {
  loading: 'جارٍ تحميل الحالة',
  failed: 'تعذّر عرض الحالة',
  nothing: 'لا هدف',
};
