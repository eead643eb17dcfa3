import { epochOf } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import { keyResultsOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { CheckInId, GoalId, ObservationId } from '../schema/ids.ts';
import type { Day, Instant } from '../schema/primitives.ts';
import { type Said, ownProgress, reportsOf, saidOf } from './readings.ts';
import { type UsedDriver, usedDriver } from './rollup.ts';

/** How far a goal had come by what was known of one day. */
export interface ProgressPoint {
  /** The day that was read, and when that was written down. */
  readonly asOf: Day;
  readonly at: Instant;
  readonly progress: number;
  /** Before it was held to what may count. */
  readonly raw: number;
  /** What the person gave the target that day. */
  readonly confidence?: number;
  /** Where it was read: in one of the two. */
  readonly checkInId?: CheckInId;
  readonly observationId?: ObservationId;
}

/** What is asked of a series. */
export interface SeriesOptions {
  /** Counts what was said after the moment too, as a live board does. */
  readonly isLive?: boolean;
  /** Only so many points, the latest; all where it is left out. */
  readonly last?: number;
}

/**
 * A goal's own progress, day by day, by its measure or by the percent given, as scored now.
 *
 * A point for each day with a reading that stands, the last one of that day: of a check-in or, where the
 * measure reads a metric, of an observation. Steps of milestones and shares of a band are those up to that
 * day. A correction stands in the place of what it replaces; a note alone is no point. A goal that other goals drive has
 * no progress of its own: see `scoreSeries`.
 *
 * @returns Oldest first; empty where nothing was read or no distance can be measured.
 * @throws PerfError `not-found`.
 *
 * @example
 * progressSeries(records, 'calls' as GoalId, '2026-04-06T00:00:00Z');
 * // [{ asOf: '2026-04-05', at: '2026-04-05T09:00:00Z', progress: 0.45, raw: 0.45, checkInId: 'c' }]
 */
export function progressSeries(
  records: Records,
  goalId: GoalId,
  at: Instant,
  { isLive = false, last = Infinity }: SeriesOptions = {},
): readonly ProgressPoint[] {
  const goal = records.goals.get(goalId);
  if (!goal) throw new PerfError('not-found', `There is no goal ${goalId}.`, { ids: [goalId] });
  const driver = driverOf(records, goal);
  const said = standingOf(records, goal, driver, isLive ? Infinity : epochOf(at));
  const days = [...new Set([...said.checkIns, ...said.observations].map(({ asOf }) => asOf))];
  days.sort();
  const points: ProgressPoint[] = [];
  for (let day = days.pop(); day !== undefined && points.length < last; day = days.pop()) {
    const point = pointOf(records, goal, driver, saidBy(said, day), day);
    if (point) points.push(point);
  }
  return points.reverse();
}

/** What decides a goal's progress, `auto` resolved. */
export function driverOf(records: Pick<Records, 'goals' | 'childrenOf'>, goal: Goal): UsedDriver {
  return usedDriver(goal, keyResultsOf(records, goal.id).length > 0);
}

/** What stands of all that was said up to a moment. */
function standingOf(records: Records, goal: Goal, driver: UsedDriver, knownUntil: number): Said {
  const { checkIns, observations } = saidOf(records, goal);
  const observed = driver === 'measure' ? observations : [];
  // A check-in that was taken back may have brought an observation, which is not another reading.
  const own = new Set<string>(checkIns.map(({ id }) => id));
  const isMade = ({ at }: { readonly at: Instant }) => epochOf(at) <= knownUntil;
  const made = [...checkIns, ...observed].filter(isMade);
  const replaced = new Set<string | undefined>(made.map(({ replaces }) => replaces));
  return {
    checkIns: checkIns.filter((each) => isMade(each) && !replaced.has(each.id)),
    observations: observed.filter(
      (each) => isMade(each) && !replaced.has(each.id) && !own.has(each.id),
    ),
  };
}

function saidBy({ checkIns, observations }: Said, day: Day): Said {
  return {
    checkIns: checkIns.filter(({ asOf }) => asOf <= day),
    observations: observations.filter(({ asOf }) => asOf <= day),
  };
}

/** The progress by all said up to a day; none for a day without a reading. */
function pointOf(
  records: Records,
  goal: Goal,
  driver: UsedDriver,
  said: Said,
  day: Day,
): ProgressPoint | null {
  const { readings } = reportsOf(goal, driver, said, Infinity);
  const last = readings.at(-1);
  if (last?.asOf !== day) return null;
  const values = readings.map(({ value }) => value);
  const { overAchievement } = records.settings;
  const own = ownProgress(goal.measure ?? null, driver, values, overAchievement);
  if (own.kind !== 'scored') return null;
  const { asOf, value: _value, ...where } = last;
  const checkIn = said.checkIns.find(({ id }) => id === last.checkInId);
  const source = checkIn ?? said.observations.find(({ id }) => id === last.observationId);
  if (!source) return null;
  const confidence = checkIn?.confidence;
  const { progress, raw } = own;
  const given = confidence === undefined ? {} : { confidence };
  return { asOf, at: source.at, progress, raw, ...given, ...where };
}
