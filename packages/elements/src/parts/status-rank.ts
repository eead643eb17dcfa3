import { type Status, statuses } from '@throughline/core';

/** Statuses of open goals from the worst one to the best one; closed ones and those that do not count come last. */
const worst = ['off-track', 'at-risk', 'stale', 'no-data', 'not-started', 'on-track'];

/** The place of a status from the worst one to the best one, from 0. */
export function statusRank(status: Status): number {
  const at = worst.indexOf(status);
  return at < 0 ? worst.length + statuses.indexOf(status) : at;
}
