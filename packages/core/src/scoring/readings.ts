import { epochOf } from '../calendar.ts';
import { standingCheckIns } from '../goals/lookup.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal, PaceStatus } from '../schema/goal.ts';
import type { MilestoneId } from '../schema/ids.ts';
import type { Measure } from '../schema/measure.ts';
import { type MeasureValue, type OverAchievement, measureProgress, scored } from './progress.ts';
import type { UsedDriver } from './rollup.ts';
import type { Progress } from './score.ts';

/** Milestones that a check-in changed. */
export type MilestoneChanges = readonly { readonly id: MilestoneId; readonly done: boolean }[];

/** One value that counts, and the check-in it is from. */
export interface Reading {
  readonly checkIn: CheckIn;
  readonly value: MeasureValue | MilestoneChanges;
}

/** What the check-ins of one goal say at a moment. Moments are milliseconds since 1970. */
export interface Reports {
  /** The values that decide the goal's own progress, oldest first. */
  readonly readings: readonly Reading[];
  /** When somebody last checked in; `-Infinity` for never. */
  readonly reportedAt: number;
  /** The status last reported. */
  readonly said: PaceStatus | null;
  /** The same holds from this moment up to, not including, the other. */
  readonly from: number;
  readonly until: number;
}

const none: Reports = {
  readings: [],
  reportedAt: -Infinity,
  said: null,
  from: -Infinity,
  until: Infinity,
};

/**
 * What the check-ins of a goal say at a moment.
 *
 * Those made up to it count, unless one of them replaces another. Of values the last one counts, by the
 * day it speaks of, then by when it was made, then by id; of a band scored by share all since the start of
 * the goal; of milestones each change. A manual driver reads the last percent given.
 *
 * @param checkIns - All of the goal, oldest first, as `records.checkInsOf` gives them.
 */
export function reportsOf(
  goal: Pick<Goal, 'measure' | 'start'>,
  driver: UsedDriver,
  checkIns: readonly CheckIn[],
  at: number,
): Reports {
  if (checkIns.length === 0) return none;
  let [reportedAt, until] = [-Infinity, Infinity];
  for (const checkIn of checkIns) {
    const made = epochOf(checkIn.at);
    if (made <= at) reportedAt = Math.max(reportedAt, made);
    else until = Math.min(until, made);
  }
  const standing = standingCheckIns(checkIns, at);
  return {
    readings: readingsOf(goal, driver, standing),
    reportedAt,
    said: standing.findLast(({ status }) => status !== undefined)?.status ?? null,
    from: reportedAt,
    until,
  };
}

/**
 * Progress by a goal's own measure or, for a manual driver, by what was last given.
 *
 * @param values - As the readings have them, oldest first.
 */
export function ownProgress(
  measure: Measure | null,
  driver: UsedDriver,
  values: readonly Reading['value'][],
  overAchievement: OverAchievement,
): Progress {
  if (driver === 'manual' || !measure) {
    const last = values.findLast((value) => typeof value === 'number');
    return last === undefined ? { kind: 'no-data' } : scored(last, overAchievement);
  }
  const single = values.filter((value) => typeof value !== 'object');
  if (measure.kind !== 'milestones') return measureProgress(measure, single, overAchievement);
  const done = new Map(measure.items.map((item) => [item.id, item.done]));
  for (const changes of values.filter((value) => typeof value === 'object')) {
    for (const change of changes) done.set(change.id, change.done);
  }
  const items = measure.items.map((item) => ({ ...item, done: done.get(item.id) ?? false }));
  return measureProgress({ ...measure, items }, [], overAchievement);
}

function readingsOf(
  { measure, start }: Pick<Goal, 'measure' | 'start'>,
  driver: UsedDriver,
  standing: readonly CheckIn[],
): readonly Reading[] {
  if (driver === 'manual') return lastOf(standing, ({ progress }) => progress);
  if (driver !== 'measure' || !measure) return [];
  switch (measure.kind) {
    case 'milestones':
      return allOf(standing, ({ milestones }) => milestones);
    case 'zones':
      return lastOf(standing, ({ zone }) => zone);
    case 'binary':
      return lastOf(standing, ({ value }) => (typeof value === 'boolean' ? value : undefined));
    case 'number':
    case 'baseline':
      return lastOf(standing, numberIn);
    case 'range': {
      if (measure.mode !== 'share') return lastOf(standing, numberIn);
      return allOf(standing, numberIn).filter(({ checkIn }) => checkIn.asOf >= start);
    }
  }
}

function numberIn({ value }: CheckIn): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

type ValueIn = (checkIn: CheckIn) => Reading['value'] | undefined;

function allOf(standing: readonly CheckIn[], valueIn: ValueIn): readonly Reading[] {
  return standing.flatMap((checkIn) => {
    const value = valueIn(checkIn);
    return value === undefined ? [] : [{ checkIn, value }];
  });
}

function lastOf(standing: readonly CheckIn[], valueIn: ValueIn): readonly Reading[] {
  for (let i = standing.length - 1; i >= 0; i--) {
    const checkIn = standing[i] as CheckIn;
    const value = valueIn(checkIn);
    if (value !== undefined) return [{ checkIn, value }];
  }
  return [];
}
