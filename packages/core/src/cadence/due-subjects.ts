import { delegationOf, delegatorsTo } from '../goals/delegation.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import type { DoneElsewhere, DueOf, RecordedElsewhere } from './due-of.ts';
import { doneForPeople } from './done-for-people.ts';
import { goalReviews, reviewedGoals } from './goal-reviews.ts';
import { datesOf, heldMeetings } from './held-meetings.ts';

/** What is known beyond the records, and whose eyes it is for. */
export interface DueOptions {
  /** What is about what they may not see is left out. Absent: whoever holds the records. */
  readonly viewer?: PersonId;
  /** What somebody did for people that is recorded elsewhere, beside what the records tell of it. */
  readonly doneOf?: (activity: RecordedElsewhere, personId: PersonId) => DoneElsewhere | undefined;
  /** Whether somebody may see a goal: what they may not is not handed to them. Absent: everyone sees all. */
  readonly sees?: (personId: PersonId, goalId: GoalId) => boolean;
}

/**
 * All that may be due of somebody at a moment: their active goals and those of teams that they lead, but for
 * those handed to others; those handed to them; their active series; a review of their goals; and what they do
 * for people, without what they were asked. Found by owner: whoever else is in the company costs nothing.
 *
 * @returns In no order that means anything. Throws as `delegationOf`.
 */
export function dueSubjects(
  records: Records,
  personId: PersonId,
  at: Instant,
  options: DueOptions = {},
): readonly DueOf[] {
  const own = activeGoals(records, personId);
  const handedTo = handOver(records, at, options);
  const kept = own.filter((goal) => handedTo(goal) === undefined);
  const handed = delegatorsTo(records, personId, at).flatMap((from) =>
    activeGoals(records, from)
      .filter((goal) => handedTo(goal) === personId)
      .map((goal) => ({ ...checkInOf(goal, records), from })),
  );
  return [
    ...kept.map((goal) => checkInOf(goal, records)),
    ...handed,
    ...oneOnOnes(personId, records),
    ...reviews(personId, own.filter(inView(personId, options)), records),
    ...doneForPeople(personId, records, options.doneOf),
  ];
}

/** Whether a queue is looked at by the person whose it is, or by whoever holds the records. */
export function isOwnView(personId: PersonId, { viewer }: DueOptions): boolean {
  return viewer === undefined || viewer === personId;
}

/** Somebody else is told of the review of those goals only that they may see. */
function inView(personId: PersonId, options: DueOptions) {
  const { viewer, sees = () => true } = options;
  return ({ id }: Goal): boolean =>
    viewer === undefined || isOwnView(personId, options) || sees(viewer, id);
}

/** To whom the check-ins on a goal are handed. Who may not see it is not told of it: then it stays. */
function handOver(records: Records, at: Instant, { sees = () => true }: DueOptions) {
  return (goal: Goal): PersonId | undefined => {
    const to = delegationOf(records, goal, at)?.to;
    return to !== undefined && sees(to, goal.id) ? to : undefined;
  };
}

/** The active goals that somebody owns, or acts for as the lead of a team; pillars are not reported on. */
function activeGoals(records: Records, personId: PersonId): readonly Goal[] {
  const teams = records.rhythm.teamsLedBy(personId);
  const owned = [personId, ...teams].flatMap((ownerId) => records.goalsOf(ownerId));
  const goals = owned.map((goalId) => records.goals.get(goalId));
  return goals.filter((goal): goal is Goal => goal?.state === 'active' && goal.kind !== 'pillar');
}

function checkInOf({ id: goalId }: Goal, records: Records): DueOf {
  return {
    activity: 'check-in',
    subject: { kind: 'goal', goalId },
    done: records.checkInsOf(goalId),
    command: { type: 'goal.check-in', input: { goalId } },
  };
}

function oneOnOnes(personId: PersonId, { rhythm }: Records): readonly DueOf[] {
  return rhythm.seriesOf(personId).flatMap((seriesId) => {
    if (rhythm.series.get(seriesId)?.state !== 'active') return [];
    const meetings = rhythm.meetingsOf(seriesId);
    return {
      activity: 'one-on-one',
      subject: { kind: 'series', seriesId },
      done: heldMeetings(meetings),
      dates: datesOf(meetings),
      command: { type: 'meeting.confirm', input: { seriesId } },
    };
  });
}

function reviews(personId: PersonId, own: readonly Goal[], records: Records): readonly DueOf[] {
  const goals = reviewedGoals(own);
  if (goals.length === 0) return [];
  return [
    {
      activity: 'goal-review',
      subject: { kind: 'person', personId },
      ...goalReviews(personId, goals, records),
    },
  ];
}
