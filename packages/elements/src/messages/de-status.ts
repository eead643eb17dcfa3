import type { enStatus } from './en-status.ts';

/** German texts of `perf-status`. */
export const deStatus: typeof enStatus = {
  loading: 'Der Status wird geladen',
  failed: 'Der Status lässt sich nicht zeigen',
  nothing: 'Kein Ziel',
};
