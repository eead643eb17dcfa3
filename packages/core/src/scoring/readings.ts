import { epochOf } from '../calendar.ts';
import { standingCheckIns, standingObservations } from '../goals/lookup.ts';
import { metricOf } from '../goals/metrics.ts';
import { type Records, compareReadings } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal, PaceStatus } from '../schema/goal.ts';
import type { CheckInId, MilestoneId, ObservationId } from '../schema/ids.ts';
import type { Measure } from '../schema/measure.ts';
import type { Observation } from '../schema/metric.ts';
import type { Day } from '../schema/primitives.ts';
import { type MeasureValue, type OverAchievement, measureProgress, scored } from './progress.ts';
import type { UsedDriver } from './rollup.ts';
import type { Progress } from './score.ts';

/** Milestones that a check-in changed. */
export type MilestoneChanges = readonly { readonly id: MilestoneId; readonly done: boolean }[];

/** One value that counts, and where it was read: in one of the two. */
export interface Reading {
  readonly checkInId?: CheckInId;
  /** Of the metric that the goal reads, where no check-in of the goal itself has brought the value. */
  readonly observationId?: ObservationId;
  /** The day it speaks of. */
  readonly asOf: Day;
  readonly value: MeasureValue | MilestoneChanges;
}

/** What has been said about a goal: its check-ins and, where it reads a metric, what was observed of that. */
export interface Said {
  /** All of the goal, oldest first. */
  readonly checkIns: readonly CheckIn[];
  /** All of the metric, oldest first. */
  readonly observations: readonly Observation[];
}

/** What has been said about one goal, as it stands at a moment. Moments are milliseconds since 1970. */
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

/** All that has been said about a goal. */
export function saidOf(records: Pick<Records, 'checkInsOf' | 'observationsOf'>, goal: Goal): Said {
  const metricId = metricOf(goal);
  return {
    checkIns: records.checkInsOf(goal.id),
    observations: metricId === undefined ? [] : records.observationsOf(metricId),
  };
}

/**
 * What the check-ins of a goal, and the observations of the metric that its measure reads, say at a moment.
 *
 * Those made up to it count, unless one of them replaces another. Of values the last one counts, by the
 * day it speaks of, then by when it was made, then by id; of a band scored by share all since the start of
 * the goal; of milestones each change. A manual driver reads the last percent given. A closed goal reads no
 * observation that was made after its close.
 */
export function reportsOf(goal: Read, driver: UsedDriver, said: Said, at: number): Reports {
  const { checkIns } = said;
  const observations = driver === 'measure' ? observedFor(goal, said) : noObservations;
  if (checkIns.length + observations.length === 0) return none;
  let [reportedAt, until] = [-Infinity, Infinity];
  for (const list of [checkIns, observations]) {
    for (const each of list) {
      const made = epochOf(each.at);
      if (made <= at) reportedAt = Math.max(reportedAt, made);
      else until = Math.min(until, made);
    }
  }
  const standing = standingCheckIns(checkIns, at);
  const values =
    observations.length === 0 ? standing : withObserved(standing, said, observations, at);
  return {
    readings: readingsOf(goal, driver, standing, values),
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
    const numbers = values.filter((value) => typeof value === 'number');
    const last = numbers.findLast((value) => !Number.isNaN(value));
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

type Read = Pick<Goal, 'measure' | 'start' | 'state' | 'outcome'>;
/** What may hold a value: a check-in of the goal, or an observation that came from elsewhere. */
type Source = CheckIn | Observation;

const noObservations: readonly Observation[] = [];

/** The observations that a goal may read: of a closed one those made up to its close. */
function observedFor({ state, outcome }: Read, { observations }: Said): readonly Observation[] {
  if (state !== 'closed' || !outcome || observations.length === 0) return observations;
  const closedAt = epochOf(outcome.at);
  return observations.filter(({ at }) => epochOf(at) <= closedAt);
}

/** Check-ins and observations in one order. What a check-in of the goal has brought is told by the check-in alone. */
function withObserved(
  standing: readonly CheckIn[],
  { checkIns }: Said,
  observations: readonly Observation[],
  at: number,
): readonly Source[] {
  const own = new Set<string>(checkIns.map(({ id }) => id));
  const made = [...checkIns, ...observations].filter((each) => epochOf(each.at) <= at);
  const replaced = new Set<string | undefined>(made.map(({ replaces }) => replaces));
  const others = standingObservations(observations, at).filter(({ id }) => !own.has(id));
  const all = [...standing, ...others].filter(({ id }) => !replaced.has(id));
  return all.sort(compareReadings);
}

function readingsOf(
  { measure, start }: Read,
  driver: UsedDriver,
  standing: readonly CheckIn[],
  values: readonly Source[],
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
      return lastOf(values, numberIn);
    case 'range': {
      if (measure.mode !== 'share') return lastOf(values, numberIn);
      return allOf(values, numberIn).filter(({ asOf }) => asOf >= start);
    }
  }
}

function numberIn({ value }: Source): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

type ValueIn<S extends Source> = (source: S) => Reading['value'] | undefined;

function allOf<S extends Source>(sources: readonly S[], valueIn: ValueIn<S>): readonly Reading[] {
  return sources.flatMap((source) => {
    const value = valueIn(source);
    return value === undefined ? [] : [readingFrom(source, value)];
  });
}

function lastOf<S extends Source>(sources: readonly S[], valueIn: ValueIn<S>): readonly Reading[] {
  for (let i = sources.length - 1; i >= 0; i--) {
    const source = sources[i] as S;
    const value = valueIn(source);
    if (value !== undefined) return [readingFrom(source, value)];
  }
  return [];
}

function readingFrom(source: Source, value: Reading['value']): Reading {
  const { asOf } = source;
  return 'metricId' in source
    ? { observationId: source.id, asOf, value }
    : { checkInId: source.id, asOf, value };
}
