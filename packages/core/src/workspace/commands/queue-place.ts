import { canSeeGoal } from '../../access/can-see-goal.ts';
import { canSee } from '../../access/can-see.ts';
import { PerfError } from '../../errors.ts';
import { delegationOf } from '../../goals/delegation.ts';
import { actingOwner } from '../../goals/lookup.ts';
import type { Activity, DueSubject } from '../../schema/cadence.ts';
import type { GoalId, PersonId } from '../../schema/ids.ts';
import type { Instant } from '../../schema/primitives.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';

const kindsOf: Readonly<Record<Activity, readonly DueSubject['kind'][]>> = {
  'check-in': ['goal'],
  'one-on-one': ['series'],
  'feedback-given': ['person'],
  // What one is to ask for again and again, or what one was asked.
  'feedback-asked': ['person', 'request'],
  recognition: ['person'],
  'goal-review': ['person'],
};

/**
 * Checks that a line may be one of somebody's queue, whether anything is due on it now or not.
 *
 * @throws PerfError `invalid-input` for a subject that the activity does not have; `not-found` for one that
 *   is not there, not theirs, or out of their sight.
 */
export function assertOwnLine(
  records: Everything,
  line: {
    readonly personId: PersonId;
    readonly activity: Activity;
    readonly subject: DueSubject;
  },
  now: Instant,
): void {
  const { personId, activity, subject } = line;
  if (!kindsOf[activity].includes(subject.kind)) throw wrongKind(activity);
  if (subject.kind === 'person' && subject.personId !== personId) {
    throw notFound('person in this queue', subject.personId);
  }
  if (subject.kind === 'goal' && !mayDo(records, personId, subject.goalId, now)) {
    throw notFound('goal', subject.goalId);
  }
  if (subject.kind === 'request') {
    const { requestId } = subject;
    if (records.growth.feedbackRequests.get(requestId)?.to === personId) return;
    throw notFound('request for feedback', requestId);
  }
  if (subject.kind === 'series') {
    const { seriesId: id } = subject;
    const isOfTwo = records.rhythm.series.get(id)?.people.includes(personId);
    if (!isOfTwo || !canSee(personId, { collection: 'series', id }, records).allowed) {
      throw notFound('series of one-on-ones', id);
    }
  }
}

/** Whether somebody acts for a goal that they see. */
export function actsFor(records: Everything, personId: PersonId, goalId: GoalId): boolean {
  const goal = records.goals.get(goalId);
  if (!goal || actingOwner(records, goal.ownerId) !== personId) return false;
  return canSeeGoal(personId, goalId, records).allowed;
}

function mayDo(records: Everything, personId: PersonId, goalId: GoalId, now: Instant): boolean {
  const goal = records.goals.get(goalId);
  if (!goal || !canSeeGoal(personId, goalId, records).allowed) return false;
  const isDelegate = delegationOf(records, goal, now)?.to === personId;
  return isDelegate || actingOwner(records, goal.ownerId) === personId;
}

function wrongKind(activity: Activity): PerfError {
  const kinds = kindsOf[activity].join(' or ');
  const message = `What is due of ${activity} is about a ${kinds}.`;
  return new PerfError('invalid-input', message, {
    issues: [{ path: ['subject', 'kind'], message: `expected ${kinds}` }],
  });
}
