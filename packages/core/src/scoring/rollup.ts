import type { Driver, Goal, GoalKind, GoalState } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Settings } from '../schema/settings.ts';
import { LongSum, type SumParts, quotient } from './long-sum.ts';
import type { Progress } from './score.ts';

/** A driver after `auto` was resolved. */
export type UsedDriver = Exclude<Driver, 'auto'>;

/**
 * What decides the progress of a goal. `auto` means its measure if there is one, else its key results
 * if any contributes that is not cancelled, else its other children.
 *
 * @param hasKeyResults - Whether a contributing link comes from a key result that is not cancelled.
 */
export function usedDriver(
  { driver, measure }: Pick<Goal, 'driver' | 'measure'>,
  hasKeyResults: boolean,
): UsedDriver {
  if (driver !== 'auto') return driver;
  if (measure) return 'measure';
  return hasKeyResults ? 'key-results' : 'children';
}

/** Whether a driver takes in contributing children of that kind. */
export function takesIn(driver: UsedDriver, kind: GoalKind): boolean {
  switch (driver) {
    case 'both':
      return true;
    case 'key-results':
      return kind === 'key-result';
    case 'children':
      return kind !== 'key-result';
    case 'measure':
    case 'manual':
      return false;
  }
}

/** What a goal counts with in a parent: its own score, its grade, or 0 for never having reported. */
export type CountingStanding = 'score' | 'grade' | 'no-data-as-zero';

/** How a goal counts in a parent that takes it in, or why it does not. */
export type Standing =
  | CountingStanding
  | 'draft'
  | 'proposed'
  | 'cancelled'
  | 'not-started'
  | 'undefined'
  | 'no-data-yet'
  | 'no-data-excluded';

/** Whether a goal of that standing has a part in the mean. */
export function counts(standing: Standing): standing is CountingStanding {
  return standing === 'score' || standing === 'grade' || standing === 'no-data-as-zero';
}

/** Whether a goal of that standing has no data, and would have a part in the mean if it had. */
export function isWithoutData(standing: Standing): boolean {
  return (
    standing === 'no-data-as-zero' || standing === 'no-data-yet' || standing === 'no-data-excluded'
  );
}

/** What `standingOf` looks at. Moments are milliseconds since 1970. */
export interface Candidate {
  readonly state: GoalState;
  readonly start: number;
  /** When a goal without data begins to count as 0. */
  readonly graceEnd: number;
  readonly kind: Progress['kind'];
  /** Whether it was closed with a grade, or with its progress at the close written down. */
  readonly isFinal: boolean;
}

/** How a goal counts at a moment, whatever its parent. */
export function standingOf(
  { state, start, graceEnd, kind, isFinal }: Candidate,
  at: number,
  noData: Settings['noData'],
): Standing {
  if (state === 'draft' || state === 'proposed' || state === 'cancelled') return state;
  if (state === 'closed' && isFinal) return 'grade';
  if (state !== 'closed' && start > at) return 'not-started';
  if (kind === 'scored') return 'score';
  if (kind === 'undefined') return 'undefined';
  if (noData === 'exclude') return 'no-data-excluded';
  return at < graceEnd ? 'no-data-yet' : 'no-data-as-zero';
}

/** Sums over several children, long enough to replay a mean to its last bit. */
export interface InputSums {
  readonly weight: SumParts;
  readonly progress: SumParts;
  readonly expected: SumParts;
}

/**
 * A mean in the making. What weighs nothing has no part in it: a child of weight 0 is as good as none.
 */
export class PaceMean {
  readonly weights = new LongSum();
  readonly progress = new LongSum();
  readonly expected = new LongSum();
  /** How many have a part. */
  count = 0;
  hasData = false;
  /** Whether there is a child that would have a part if it had data. */
  hasSilent = false;

  /** Takes in a child. Returns whether it has a part. */
  add(standing: Standing, weight: number, progress: number, expected: number): boolean {
    if (weight === 0) return false;
    if (isWithoutData(standing)) this.hasSilent = true;
    if (!counts(standing)) return false;
    if (standing !== 'no-data-as-zero') this.hasData = true;
    this.weights.addWeight(weight);
    this.progress.addWeighted(weight, progress);
    this.expected.addWeighted(weight, expected);
    this.count += 1;
    return true;
  }

  /** Takes in what several children of one standing were summed to. */
  addSums(standing: CountingStanding, sums: InputSums): void {
    if (sums.weight.high === 0) return;
    if (standing === 'no-data-as-zero') this.hasSilent = true;
    else this.hasData = true;
    this.weights.addParts(sums.weight);
    this.progress.addParts(sums.progress);
    this.expected.addParts(sums.expected);
    this.count += 1;
  }

  clear(): void {
    this.weights.clear();
    this.progress.clear();
    this.expected.clear();
    this.count = 0;
    this.hasData = false;
    this.hasSilent = false;
  }
}

/**
 * What a mean comes to: `scored` where anything has data; `no-data` where there are only children that
 * have none yet, whether they count as 0 or not at all; `nothing-to-score` without any of weight.
 */
export function meanKind(mean: PaceMean): 'scored' | 'no-data' | 'nothing-to-score' {
  if (mean.hasData) return 'scored';
  return mean.hasSilent ? 'no-data' : 'nothing-to-score';
}

/** The weighted mean of a kind `scored`, which lies between the least and the greatest input. */
export function meanProgress(mean: PaceMean): number {
  return quotient(mean.progress, mean.weights);
}

/** The weighted mean of what is expected; `null` where nothing weighs anything. */
export function meanExpected(mean: PaceMean): number | null {
  return mean.weights.high === 0 ? null : quotient(mean.expected, mean.weights);
}

/** The children that another child of the same parent carries on: an active or closed one that contributes. */
export function carriedOn(siblings: Iterable<Goal>, parentId: GoalId): ReadonlySet<GoalId> {
  const found = new Set<GoalId>();
  for (const goal of siblings) {
    const { id, continues = id } = goal;
    if (continues !== id && takesPlaceUnder(goal, parentId)) found.add(continues);
  }
  return found;
}

/** Whether a goal takes the place, under a parent, of the one that it continues. */
export function takesPlaceUnder({ state, links }: Goal, parentId: GoalId): boolean {
  return (
    (state === 'active' || state === 'closed') &&
    links.some((link) => link.parentId === parentId && link.role === 'contributes')
  );
}
