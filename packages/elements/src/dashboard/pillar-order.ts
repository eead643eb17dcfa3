import type { PillarProgress } from '@throughline/core';
import { statusRank } from '../parts/status-rank.ts';

/** Pillars as a leader reads them: what is worst first, then what is furthest behind, then by id. */
export function worstFirst(pillars: readonly PillarProgress[]): readonly PillarProgress[] {
  return [...pillars].sort((a, b) => rank(a) - rank(b) || gap(b) - gap(a));
}

function rank({ score }: PillarProgress): number {
  return statusRank(score.status);
}

function gap({ score: { progress, expected } }: PillarProgress): number {
  return progress.kind === 'scored' ? expected - progress.progress : 0;
}
