import type { Goal, GoalLink, PaceStatus } from '../schema/goal.ts';
import type { GoalScore, Progress, Status } from '../scoring/score.ts';
import { exactMean } from './exact-mean.ts';

/** A score and what a parent needs of it. */
export interface Slow {
  readonly score: GoalScore;
  /** Counts with data, counts as 0 for want of it, is left out for want of it, or is left out. */
  readonly part: 'data' | 'zero' | 'silent' | 'out';
  readonly worth: number;
  readonly band: PaceStatus | 'no-data';
}

/** A goal that links to another, with that link. */
export interface Child {
  readonly goal: Goal;
  readonly link: GoalLink;
}

/** A child with its score. */
export interface Weighed extends Child {
  readonly slow: Slow;
}

const bands = ['off-track', 'at-risk', 'on-track'] as const;
const fromWorst: Status[] = [
  'off-track',
  'missed',
  'at-risk',
  'partly',
  'no-data',
  'stale',
  'on-track',
];

/** The place of a status from the worst on. */
export function rankOf(status: Status): number {
  const rank = fromWorst.indexOf(status);
  return rank < 0 ? fromWorst.length : rank;
}

/** What drives a goal. */
export function driverOf(goal: Goal, children: readonly Child[]): string {
  if (goal.driver !== 'auto') return goal.driver;
  if (goal.measure) return 'measure';
  const isKey = ({ goal: { kind, state }, link: { role } }: Child) =>
    kind === 'key-result' && state !== 'cancelled' && role === 'contributes';
  return children.some(isKey) ? 'key-results' : 'children';
}

/** Progress by children. */
export function rolledUp(inputs: readonly Weighed[]): Progress {
  const counting = inputs.filter(({ slow }) => slow.part === 'data' || slow.part === 'zero');
  if (counting.some(({ slow }) => slow.part === 'data')) {
    const progress = exactMean(
      counting.map(({ link, slow }) => ({ weight: link.weight, value: slow.worth })),
    );
    return { kind: 'scored', progress, raw: progress };
  }
  const isSilent = inputs.some(({ slow }) => slow.part === 'zero' || slow.part === 'silent');
  return isSilent ? { kind: 'no-data' } : { kind: 'undefined', reason: 'nothing-to-score' };
}

/** Whether a parent of these is stale. */
export function isUnreported(counting: readonly Weighed[]): boolean {
  const open = counting.filter(({ goal }) => goal.state !== 'closed');
  const found = open.map(({ slow }) => slow.score.status);
  return (
    found.includes('stale') && found.every((status) => status === 'stale' || status === 'no-data')
  );
}

/** The worst band. */
export function worstBand(counting: readonly Weighed[]): PaceStatus | 'no-data' {
  return bands.find((band) => counting.some(({ slow }) => slow.band === band)) ?? 'no-data';
}

/** The weighted mean of bands, half to the worse. */
export function meanBand(counting: readonly Weighed[]): PaceStatus | 'no-data' {
  const banded = counting.filter(({ slow }) => slow.band !== 'no-data');
  if (banded.length === 0) return 'no-data';
  const mean = exactMean(
    banded.map(({ link, slow }) => ({
      weight: link.weight,
      value: bands.indexOf(slow.band as PaceStatus),
    })),
  );
  return bands[Math.ceil(mean - 0.5 - 1e-9)]!;
}

/** The band of a grade. */
export function closedBand(grade: number): PaceStatus {
  if (grade >= 0.65 - 1e-9) return 'on-track';
  return grade >= 0.35 - 1e-9 ? 'at-risk' : 'off-track';
}
