import { endOfDay, epochOf, startOfDay } from '../calendar.ts';
import { actingOwner, workingCalendarOf, zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Zone } from '../schema/primitives.ts';
import type { Done } from './assign.ts';
import { rhythmSpans } from './rhythm-spans.ts';
import type { RhythmSubject } from './rule-subject.ts';
import { type SlotInput, type SlotRange, type Slots, slotsOf } from './slots.ts';
import { type Worker, type WorkingTime, workingTimeOf, workingTimeOfAll } from './working-time.ts';

/**
 * The slots of an activity on a goal, for a person, or of a series, over all rules that held and hold.
 *
 * Those of a goal begin with its first day; what falls due after its last day, or after it was closed, is
 * excused. Those of a person begin with the day on which they joined. A goal that a team owns is its lead's
 * work, in the zone of the workspace.
 *
 * @param done - What was done of it: check-ins of the goal, feedback that the person gave, meetings held.
 * @returns No slots where nothing is ever due. Throws as `slotsOf`.
 *
 * @example
 * const recognition = { activity: 'recognition', subject: { kind: 'person', personId } } as const;
 * subjectSlots(recognition, given, records, { until: at, at }).slots;
 */
export function subjectSlots(
  subject: RhythmSubject,
  done: readonly Done[],
  records: Records,
  range: SlotRange,
): Slots {
  return slotsOf({ ...slotInputOf(subject, records), done }, range);
}

/** The slots of a goal that its check-ins fill, by `subjectSlots`. */
export function checkInSlots(goalId: GoalId, records: Records, range: SlotRange): Slots {
  const subject = { activity: 'check-in', subject: { kind: 'goal', goalId } } as const;
  return subjectSlots(subject, records.checkInsOf(goalId), records, range);
}

/** What `slotsOf` takes for a subject, but for what was done. */
export function slotInputOf(subject: RhythmSubject, records: Records): Omit<SlotInput, 'done'> {
  return {
    rhythms: rhythmSpans(subject, records),
    calendar: workingCalendarOf(records),
    ...boundsOf(subject, records),
  };
}

function boundsOf(
  { subject }: RhythmSubject,
  records: Records,
): Pick<SlotInput, 'starts' | 'working'> {
  switch (subject.kind) {
    case 'goal': {
      const goal = records.goals.get(subject.goalId);
      if (!goal) return { working: never };
      const zone = zoneOf(records, goal.ownerId);
      const starts = startOfDay(goal.start, zone);
      return {
        starts,
        working: goalWorkingTime(goal, records, { during: activeTime(goal, zone) }),
      };
    }
    case 'person': {
      const person = records.people.get(subject.personId);
      const zone = zoneOf(records, subject.personId);
      const working = workingTimeOf(workerOf(subject.personId, zone, records));
      return person?.joined === undefined
        ? { working }
        : { working, starts: startOfDay(person.joined, zone) };
    }
    case 'series': {
      const series = records.rhythm.series.get(subject.seriesId);
      if (!series) return { working: never };
      const until = series.endedAt === undefined ? Infinity : epochOf(series.endedAt);
      const starts = epochOf(series.startedAt);
      const workers = series.people.map((id) => workerOf(id, zoneOf(records, id), records));
      const during = { from: -Infinity, until };
      return {
        starts,
        working: workingTimeOfAll(workers.map((each) => workingTimeOf({ ...each, during }))),
      };
    }
  }
}

const never: WorkingTime = { isWorkedBetween: () => false };

/**
 * The working time of whoever acts for a goal, in the zone of its owner.
 *
 * @param options.evenGone - As if whoever it is had never left.
 */
export function goalWorkingTime(
  goal: Goal,
  records: Records,
  { during, evenGone = false }: { during?: Worker['during']; evenGone?: boolean } = {},
): WorkingTime {
  const actingId = actingOwner(records, goal.ownerId);
  const zone = zoneOf(records, goal.ownerId);
  const calendar = workingCalendarOf(records);
  if (actingId === null) return workingTimeOf({ zone, calendar, during });
  const worker = workerOf(actingId, zone, records);
  if (!evenGone || !worker.person) return workingTimeOf({ ...worker, during });
  const { left, active, ...person } = worker.person;
  return workingTimeOf({ ...worker, during, person: { ...person, active: true } });
}

function workerOf(personId: PersonId, zone: Zone, records: Records): Worker {
  return {
    zone,
    calendar: workingCalendarOf(records),
    person: records.people.get(personId),
    leaves: records.rhythm.leavesOf(personId),
  };
}

/** From the first day to the end of the last one, or to when it was closed; `null` for a goal that is not worked on. */
function activeTime(goal: Goal, zone: Zone): NonNullable<Worker['during']> | null {
  if (goal.state !== 'active' && goal.state !== 'closed') return null;
  const closed = goal.state === 'closed' && goal.outcome ? epochOf(goal.outcome.at) : Infinity;
  const from = startOfDay(goal.start, zone);
  return { from, until: Math.min(endOfDay(goal.due, zone), closed) };
}
