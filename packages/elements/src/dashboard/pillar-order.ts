import { type PillarProgress, statuses } from '@throughline/core';

/** Pillars as a leader reads them: what is worst first, then what is furthest behind, then by id. */
export function worstFirst(pillars: readonly PillarProgress[]): readonly PillarProgress[] {
  return [...pillars].sort((a, b) => rank(a) - rank(b) || gap(b) - gap(a));
}

/** Statuses of open goals from the worst one to the best one; closed ones and those that do not count come last. */
const worst = ['off-track', 'at-risk', 'stale', 'no-data', 'not-started', 'on-track'];

function rank({ score: { status } }: PillarProgress): number {
  const at = worst.indexOf(status);
  return at < 0 ? worst.length + statuses.indexOf(status) : at;
}

function gap({ score: { progress, expected } }: PillarProgress): number {
  return progress.kind === 'scored' ? expected - progress.progress : 0;
}
