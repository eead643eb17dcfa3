import { PerfError } from '../errors.ts';
import type { Feedback, FeedbackRequest, FeedbackRound } from '../schema/feedback.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Recognition } from '../schema/recognition.ts';
import type { ReviewBrief } from '../schema/review.ts';
import { assertEvidence } from './evidence-invariants.ts';
import { assertKnown } from './references.ts';
import type { Everything } from './state.ts';

/**
 * Checks what must hold of what helps people grow: whatever a record names is there; a request is answered
 * where feedback answers it, by whom it asked, about whom it asked; a round that was released has at least as
 * many texts as its threshold says, another one none; nobody has two phases on one goal, or answers a
 * recognition twice alike; of a brief the two alone speak, once it is shared.
 *
 * @throws PerfError `not-found` with the first id that names nothing; `invalid-input` with the ids of what
 *   does not fit.
 */
export function assertGrowth(records: Everything): void {
  const { growth } = records;
  const answered = new Set<string>();
  for (const feedback of growth.feedback.values()) {
    assertFeedback(records, feedback);
    if (feedback.requestId !== undefined) answered.add(feedback.requestId);
  }
  for (const request of growth.feedbackRequests.values()) {
    assertRequest(records, request, answered);
  }
  for (const round of growth.feedbackRounds.values()) assertRound(records, round);
  for (const recognition of growth.recognitions.values()) assertRecognition(records, recognition);
  for (const personId of growth.coachStates.keys()) assertKnown(records, 'people', personId);
  for (const goalId of records.goals.keys()) assertPhases(records, goalId);
  for (const brief of growth.reviewBriefs.values()) assertBrief(records, brief);
  for (const { cells } of growth.figureSnapshots.values()) {
    for (const { teamId } of cells) assertKnown(records, 'teams', teamId);
  }
}

function assertFeedback(records: Everything, feedback: Feedback): void {
  const { id, from, about, managerId, goalId, valueId, requestId, changes } = feedback;
  for (const personId of [from, about, managerId]) assertKnown(records, 'people', personId);
  for (const { by } of changes) assertKnown(records, 'people', by);
  assertKnown(records, 'goals', goalId);
  assertKnown(records, 'companyValues', valueId);
  assertKnown(records, 'feedbackRequests', requestId);
  if (managerId === about) refuse(`The feedback ${id} is for a manager other than ${about}`, [id]);
  const request = requestId && records.growth.feedbackRequests.get(requestId);
  if (request && (request.to !== from || request.about !== about)) {
    refuse(`The feedback ${id} answers a request that asked ${from} about ${about}`, [id]);
  }
}

function assertRequest(
  records: Everything,
  { id, from, about, to, goalId, answeredAt }: FeedbackRequest,
  answered: ReadonlySet<string>,
): void {
  for (const personId of [from, about, to]) assertKnown(records, 'people', personId);
  assertKnown(records, 'goals', goalId);
  if ((answeredAt !== undefined) === answered.has(id)) return;
  refuse(`The request ${id} says that it is answered where feedback answers it`, [id]);
}

function assertRound(records: Everything, round: FeedbackRound): void {
  const { id, about, by, asked, settled, threshold } = round;
  for (const personId of [about, by, ...asked]) assertKnown(records, 'people', personId);
  const count = records.growth.anonymousTextsOf(id).length;
  const isReleased = settled?.as === 'released';
  if (isReleased ? count >= threshold : count === 0) return;
  refuse(`The round ${id} has texts once it is released, and then at least ${threshold}`, [id]);
}

function assertRecognition(records: Everything, recognition: Recognition): void {
  const { id, from, to, goalId, valueId, reactions, withdrawnAt, text } = recognition;
  for (const personId of [from, ...to, ...reactions.map(({ by }) => by)]) {
    assertKnown(records, 'people', personId);
  }
  assertKnown(records, 'goals', goalId);
  assertKnown(records, 'companyValues', valueId);
  const alike = new Set(reactions.map(({ by, reaction }) => `${reaction} ${by}`));
  if (alike.size < reactions.length) refuse(`Somebody answers ${id} once with each reaction`, [id]);
  if (withdrawnAt !== undefined && text !== undefined) {
    refuse(`The recognition ${id} has no words once it was taken back`, [id]);
  }
}

function assertPhases(records: Everything, goalId: GoalId): void {
  const phases = records.growth.phasesOn(goalId);
  for (const { personId } of phases) assertKnown(records, 'people', personId);
  if (new Set(phases.map(({ personId }) => personId)).size === phases.length) return;
  refuse(`On the goal ${goalId} everybody has one phase at most`, [goalId]);
}

function assertBrief(records: Everything, brief: ReviewBrief): void {
  const { id, writerId, aboutId, readerId, seen, cited, comments, sharedAt, withdrawnAt } = brief;
  for (const personId of [writerId, aboutId, readerId]) assertKnown(records, 'people', personId);
  assertEvidence(records, [...seen.items, ...cited]);
  if (sharedAt !== undefined && withdrawnAt !== undefined) {
    refuse(`The brief ${id} was shared or given up, not both`, [id]);
  }
  const isOfTheTwo = comments.every(({ by }) => [writerId, aboutId, readerId].includes(by));
  if (comments.length > 0 && (sharedAt === undefined || !isOfTheTwo)) {
    refuse(`The brief ${id} has comments of the two that it is between, once it is shared`, [id]);
  }
}

function refuse(rule: string, ids: readonly string[]): never {
  throw new PerfError('invalid-input', `${rule}; here it is otherwise.`, { ids });
}
