import { compareInstants, dayOf, endOfDay, epochOf, instantOf, startOfDay } from '../calendar.ts';
import { zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { DueLine } from './due-line.ts';
import { dueReason } from './due-reason.ts';
import { lineKey } from './due-subject.ts';
import type { DueOf } from './due-of.ts';
import { requestLines } from './due-requests.ts';
import { type DueOptions, dueSubjects, isOwnView } from './due-subjects.ts';
import { type Slot, slotsOf } from './slots.ts';
import { slotInputOf } from './subject-slots.ts';
import { personWorkingTime } from './work-days.ts';
import type { WorkingTime } from './working-time.ts';

/** Whose eyes a queue is for, and what of it is wanted. */
export interface QueueOptions extends DueOptions {
  /** Also the lines that were put off, each with until when. */
  readonly withSnoozed?: boolean;
}

/**
 * The one list of what is due of somebody: one line for each subject, overdue first, then by due moment.
 *
 * What is done, excused, or not yet open has no line, nor have goals that are not active. What was put off has
 * none until then; what was handed over stands in the queue of whoever does it. It asks for the records of this
 * person only, so it costs the same in a company of any size.
 *
 * @param at - What is known then.
 * @returns Empty for somebody who is not there or has left.
 * @throws PerfError As `slotsOf`.
 *
 * @example
 * const [first] = due(records, 'mia' as PersonId, '2026-05-04T10:00:00Z');
 * first?.command; // { type: 'goal.check-in', input: { goalId: 'g1' } }
 */
export function due(
  records: Records,
  personId: PersonId,
  at: Instant,
  options: QueueOptions = {},
): readonly DueLine[] {
  if (!records.people.get(personId)?.active) return [];
  // What somebody has put off is for themselves to know: to others the line stands as it is.
  const isOwn = isOwnView(personId, options);
  const asleep = isOwn ? snoozedUntil(records, personId, at) : noneAsleep;
  const isShown = shownTo(records, options, isOwn);
  const isWanted = (line: Pick<DueLine, 'activity' | 'subject'>) =>
    options.withSnoozed === true || !asleep.has(lineKey(line));
  const again = dueSubjects(records, personId, at, options)
    .filter((subject) => isShown(subject) && isWanted(subject))
    .flatMap((subject) => lineOf(subject, personId, records, at));
  return [...again, ...requestLines(records, personId, at, options).filter(isWanted)]
    .map((line) => {
      const until = asleep.get(lineKey(line));
      return until === undefined ? line : { ...line, snoozedUntil: until };
    })
    .sort(compareLines);
}

/** Until when lines of somebody wait at a moment, by `lineKey`. The last snooze of a line counts. */
function snoozedUntil(
  { rhythm }: Records,
  personId: PersonId,
  at: Instant,
): ReadonlyMap<string, Instant> {
  const waiting = new Map<string, Instant>();
  for (const snooze of rhythm.snoozesOf(personId)) {
    // One that a clock far ahead made counts once its time has come.
    if (compareInstants(snooze.at, at) > 0) continue;
    const isOver = compareInstants(snooze.until, at) <= 0;
    if (isOver) waiting.delete(lineKey(snooze));
    else waiting.set(lineKey(snooze), snooze.until);
  }
  return waiting;
}

const noneAsleep: ReadonlyMap<string, Instant> = new Map();

function shownTo({ rhythm }: Records, { viewer, sees = () => true }: QueueOptions, isOwn: boolean) {
  return ({ subject, from }: DueOf): boolean => {
    if (viewer === undefined) return true;
    // Who has handed something over is told to the two alone.
    if (from !== undefined && !isOwn) return false;
    if (subject.kind === 'goal') return sees(viewer, subject.goalId);
    if (subject.kind === 'person') return true;
    return rhythm.series.get(subject.seriesId)?.people.includes(viewer) === true;
  };
}

/** The line of a subject for its first slot that is open; none where none is. */
function lineOf(
  subject: DueOf,
  personId: PersonId,
  records: Records,
  at: Instant,
): readonly DueLine[] {
  const { activity, done, command, from } = subject;
  const input = { ...slotInputOf(subject, records), done };
  const working = from === undefined ? input.working : delegateTime(subject, personId, records);
  const { slots } = slotsOf({ ...input, working }, { until: instantOf(epochOf(at) + 1), at });
  const slot = slots
    .map((each) => asMoved(each, subject, at))
    .find(({ state }) => state === 'overdue' || state === 'pending');
  if (!slot || isBeforeItsDay(subject, slot, records, at)) return [];
  return [
    {
      activity,
      subject: subject.subject,
      state: slot.state === 'overdue' ? 'overdue' : 'pending',
      ...{ due: slot.due, slotDue: slot.of.due, since: slot.opens, graceUntil: slot.graceUntil },
      minutes: minutesOf(subject, slot.of, records),
      why: reasonTold(subject, slot.of, records),
      ...(from !== undefined && { from }),
      command: activity === 'one-on-one' ? meetingCommand(command, slot.of) : command,
    },
  ];
}

/** A slot as it stands with what became of its meeting. One that was moved is due when it is to begin. */
export function asMoved(
  slot: Slot,
  { dates }: Pick<DueOf, 'dates'>,
  at: Instant,
): Slot & { readonly of: Slot } {
  const due = epochOf(slot.due);
  if (dates?.skipped.has(due)) return { ...slot, state: 'excused', of: slot };
  const movedTo = dates?.movedTo.get(due);
  const isOpen = ['pending', 'overdue', 'missed'].includes(slot.state);
  if (movedTo === undefined || !isOpen) return { ...slot, of: slot };
  const graceUntil = instantOf(epochOf(movedTo) + epochOf(slot.graceUntil) - due);
  const isDue = compareInstants(at, movedTo) > 0;
  const isOver = compareInstants(at, graceUntil) > 0;
  const state = isOver ? 'missed' : isDue ? 'overdue' : 'pending';
  return { ...slot, due: movedTo, graceUntil, state, of: slot };
}

/** As long as the meeting is to last, or its series; for all else what the settings estimate. */
function minutesOf({ activity, subject, dates }: DueOf, { due }: Slot, records: Records): number {
  const meeting = dates?.minutes.get(epochOf(due));
  if (meeting !== undefined) return meeting;
  const series =
    subject.kind === 'series' ? records.rhythm.series.get(subject.seriesId) : undefined;
  return series?.minutes ?? records.settings.activityMinutes[activity];
}

/** A meeting is not due before its day: until then there is nothing to confirm. */
export function isBeforeItsDay(
  { subject }: Pick<DueOf, 'subject'>,
  { state, due: moment }: Pick<Slot, 'state' | 'due'>,
  { rhythm }: Records,
  at: Instant,
): boolean {
  if (subject.kind !== 'series' || state !== 'pending') return false;
  const zone = rhythm.series.get(subject.seriesId)?.zone ?? 'UTC';
  return dayOf(at, zone) < dayOf(moment, zone);
}

/** Whoever was handed something may not see the rule of the person whose it is: only its kind is told. */
function reasonTold(subject: DueOf, slot: Slot, records: Records): DueLine['why'] {
  const reason = dueReason(subject, slot, records);
  return subject.from === undefined ? reason : { source: reason.source };
}

function meetingCommand({ type, input }: DueLine['command'], slot: Slot): DueLine['command'] {
  return { type, input: { ...input, meeting: { due: slot.due } } };
}

/** What is handed over while its owner is away is due of whoever does it, who is not. */
function delegateTime({ subject }: DueOf, personId: PersonId, records: Records): WorkingTime {
  const goal = subject.kind === 'goal' ? records.goals.get(subject.goalId) : undefined;
  const own = personWorkingTime(records, personId);
  if (!goal) return own;
  const zone = zoneOf(records, goal.ownerId);
  const [first, last] = [startOfDay(goal.start, zone), endOfDay(goal.due, zone)];
  return {
    isWorkedBetween: (after, until) =>
      until <= last && own.isWorkedBetween(Math.max(after, first), until),
  };
}

/** What is overdue was due by now, and what is pending is not, so overdue lines come first. */
function compareLines(a: DueLine, b: DueLine): number {
  const [left, right] = [lineKey(a), lineKey(b)];
  return compareInstants(a.due, b.due) || (left < right ? -1 : Number(left > right));
}
