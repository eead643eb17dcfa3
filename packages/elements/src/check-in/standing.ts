import {
  type CheckIn,
  type Goal,
  type MilestoneId,
  type Observation,
  type Records,
  compareReadings,
  metricOf,
  standingCheckIns,
  standingObservations,
} from '@throughline/core';

/** How a goal stands by its check-ins, and by the metric that it reads. */
export interface Standing {
  /** The last that counts and gave a reading. */
  readonly last:
    (Partial<Pick<CheckIn, 'value' | 'zone' | 'progress'>> & Pick<CheckIn, 'asOf'>) | undefined;
  /** Which milestones are done; empty for other measures. */
  readonly done: ReadonlyMap<MilestoneId, boolean>;
}

/** How a goal stands now, as far as the viewer of the records may know. */
export function standingOf(goal: Goal, records: Records): Standing {
  const { measure } = goal;
  const standing = standingCheckIns(records.checkInsOf(goal.id), Infinity);
  const done = new Map<MilestoneId, boolean>();
  if (measure?.kind === 'milestones') {
    for (const item of measure.items) done.set(item.id, item.done);
    for (const { milestones } of standing) {
      for (const item of milestones ?? []) done.set(item.id, item.done);
    }
  }
  const observed = observationsFor(goal, records);
  const replaced = new Set<string | undefined>(observed.map(({ replaces }) => replaces));
  const own = standing.filter((checkIn) => hasReading(checkIn) && !replaced.has(checkIn.id));
  const all = [...own, ...standingObservations(observed, Infinity)].sort(compareReadings);
  return { last: all.at(-1), done };
}

function observationsFor(goal: Goal, records: Records): readonly Observation[] {
  const metricId = goal.driver === 'manual' ? undefined : metricOf(goal);
  return metricId === undefined ? [] : records.observationsOf(metricId);
}

function hasReading({ value, zone, progress }: CheckIn): boolean {
  return value !== undefined || zone !== undefined || progress !== undefined;
}
