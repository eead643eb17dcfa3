import { dayOf } from '../../calendar.ts';
import { PerfError } from '../../errors.ts';
import { assertNotOver } from '../../goals/lifecycle.ts';
import { zoneOf } from '../../goals/lookup.ts';
import { metricOf, observationFrom } from '../../goals/metrics.ts';
import type { CheckIn } from '../../schema/check-in.ts';
import type { Goal } from '../../schema/goal.ts';
import type { CheckInId } from '../../schema/ids.ts';
import type { Day, Instant } from '../../schema/primitives.ts';
import type { Write } from '../command.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { assertNew } from './known.ts';
import { assertReadingFits } from '../../goals/reading-fits.ts';

/** The day that it is for the owner of a goal. */
export function todayOf(records: Everything, goal: Goal, now: Instant): Day {
  return dayOf(now, zoneOf(records, goal.ownerId));
}

/**
 * What a new check-in writes: itself, and its value as an observation where the measure has a metric.
 *
 * @param goal - As it is once everything is written.
 * @throws PerfError `wrong-state` for a goal that is over or a closed cycle; `invalid-input` for a reading
 *   that does not fit or a day to come; `not-found` or `conflict` for what it replaces; `already-exists`.
 */
export function checkInWrites(records: Everything, goal: Goal, checkIn: CheckIn): readonly Write[] {
  assertTakesCheckIns(records, goal);
  assertReadingFits(goal, checkIn);
  const today = todayOf(records, goal, checkIn.at);
  if (checkIn.asOf > today) throw inTheFuture(today);
  if (checkIn.replaces !== undefined) assertReplaceable(records, goal, checkIn.replaces);
  assertNew(records, 'checkIns', checkIn.id);
  return [{ collection: 'checkIns', record: checkIn }, ...observed(records, goal, checkIn)];
}

function assertTakesCheckIns(records: Everything, goal: Goal): void {
  assertNotOver(goal, 'take check-ins');
  const cycle = goal.cycleId === undefined ? undefined : records.cycles.get(goal.cycleId);
  if (cycle?.state !== 'closed') return;
  throw new PerfError(
    'wrong-state',
    `The cycle ${cycle.id} of the goal ${goal.id} is closed and takes no check-ins.`,
    { ids: [goal.id, cycle.id] },
  );
}

function inTheFuture(today: string): PerfError {
  return new PerfError(
    'invalid-input',
    `A check-in speaks of a day that has come: at the latest ${today}, which is today for the owner.`,
    { issues: [{ path: ['asOf'], message: `expected ${today} or earlier` }] },
  );
}

function assertReplaceable(records: Everything, goal: Goal, replaces: CheckInId): void {
  const ofGoal = records.checkInsOf(goal.id);
  if (!ofGoal.some((checkIn) => checkIn.id === replaces)) {
    throw notFound(`check-in on the goal ${goal.id} with the id`, replaces);
  }
  const newer = ofGoal.find((checkIn) => checkIn.replaces === replaces);
  if (newer) throw replacedAlready(replaces, newer.id);
}

/** The refusal of a second correction of one check-in. */
export function replacedAlready(replaces: CheckInId, by: CheckInId): PerfError {
  return new PerfError(
    'conflict',
    `The check-in ${replaces} has been replaced by ${by} already; correct that one.`,
    { ids: [replaces, by], issues: [{ path: ['replaces'], message: 'it was replaced' }] },
  );
}

function observed(records: Everything, goal: Goal, checkIn: CheckIn): readonly Write[] {
  const metricId = metricOf(goal);
  const known = metricId === undefined ? [] : records.observationsOf(metricId);
  const record = observationFrom(goal, checkIn, known);
  if (!record) return [];
  assertNew(records, 'observations', record.id);
  return [{ collection: 'observations', record }];
}
