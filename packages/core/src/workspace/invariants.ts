import { PerfError } from '../errors.ts';
import { circleAmong } from '../organisation.ts';
import type { Goal } from '../schema/goal.ts';
import type { CheckInId, CommentId } from '../schema/ids.ts';
import type { Metric } from '../schema/metric.ts';
import { assertPlace } from './commands/comment-place.ts';
import { assertGrowth } from './growth-invariants.ts';
import {
  assertGoalNames,
  assertKnown,
  assertOwner,
  assertSettings,
  assertZone,
  notFound,
} from './references.ts';
import { assertRhythm } from './rhythm-invariants.ts';
import type { Everything } from './state.ts';

/**
 * Checks what must hold across the records of a whole workspace: every id that a record names is there;
 * managers, teams, cycles and goals make no circles; a check-in replaces one of its own goal,
 * once; a comment stands where it says. Of one-on-ones see `assertRhythm`, of feedback and the like `assertGrowth`.
 *
 * @throws PerfError `not-found`, `would-cycle` or `invalid-input`, with the ids at fault.
 */
export function assertWhole(records: Everything): void {
  assertSettings(records, records.settings, 'settings');
  for (const person of records.people.values()) {
    assertKnown(records, 'people', person.managerId);
    assertKnown(records, 'teams', person.teamId);
    assertZone(person.timeZone, ['people', person.id, 'timeZone']);
    if (records.has('teams', person.id)) throw ambiguous(person.id);
  }
  for (const team of records.teams.values()) {
    assertKnown(records, 'teams', team.parentId);
    assertKnown(records, 'people', team.leadId);
  }
  for (const cycle of records.cycles.values()) assertKnown(records, 'cycles', cycle.parentId);
  for (const metric of records.metrics.values()) assertMetric(records, metric);
  for (const goal of records.goals.values()) {
    assertGoalNames(records, goal);
    for (const { parentId } of goal.links) assertKnown(records, 'goals', parentId);
    assertKnown(records, 'goals', goal.continues);
    assertCheckIns(records, goal);
    assertComments(records, goal);
  }
  assertRhythm(records);
  assertGrowth(records);
  assertNoCircles(records);
}

function assertMetric(records: Everything, { id, ownerId }: Metric): void {
  assertOwner(records, ownerId);
  const ofMetric = records.observationsOf(id);
  const ids = new Set(ofMetric.map((observation) => observation.id));
  for (const { by, goalId, replaces } of ofMetric) {
    assertKnown(records, 'people', by);
    assertKnown(records, 'goals', goalId);
    if (replaces !== undefined && !ids.has(replaces)) {
      throw notFound(`observation of the metric ${id} with the id`, replaces);
    }
  }
}

function assertCheckIns(records: Everything, goal: Goal): void {
  const ofGoal = records.checkInsOf(goal.id);
  const ids = new Set(ofGoal.map((checkIn) => checkIn.id));
  const replaced = new Set<CheckInId>();
  for (const { by, replaces } of ofGoal) {
    assertKnown(records, 'people', by);
    if (replaces === undefined) continue;
    if (!ids.has(replaces)) throw notFound(`check-in on the goal ${goal.id} with the id`, replaces);
    if (replaced.has(replaces)) throw replacedTwice(replaces);
    replaced.add(replaces);
  }
}

function assertComments(records: Everything, { id }: Goal): void {
  const ofGoal = records.commentsOf(id);
  const answered = new Map<CommentId, CommentId | undefined>();
  for (const comment of ofGoal) {
    assertKnown(records, 'people', comment.by);
    assertPlace(records, comment);
    answered.set(comment.id, comment.replyTo);
  }
  refuseCircle(circleAmong(answered.keys(), (commentId) => one(answered.get(commentId))));
}

const one = <Id>(id: Id | undefined) => (id === undefined ? [] : [id]);

function assertNoCircles({ people, teams, cycles, goals, rhythm }: Everything): void {
  const circle =
    circleAmong<string>(people.keys(), (id) => one(people.get(id as never)?.managerId)) ??
    circleAmong<string>(teams.keys(), (id) => one(teams.get(id as never)?.parentId)) ??
    circleAmong<string>(cycles.keys(), (id) => one(cycles.get(id as never)?.parentId)) ??
    circleAmong<string>(rhythm.series.keys(), (id) =>
      one(rhythm.series.get(id as never)?.continues),
    ) ??
    circleAmong<string>(goals.keys(), (id) =>
      (goals.get(id as never)?.links ?? []).map((link) => link.parentId),
    );
  refuseCircle(circle);
}

function refuseCircle(circle: readonly string[] | undefined): void {
  if (!circle) return;
  throw new PerfError('would-cycle', `There is a circle: ${[...circle, circle[0]].join(' > ')}.`, {
    ids: circle,
  });
}

function replacedTwice(id: CheckInId): PerfError {
  return new PerfError('invalid-input', `The check-in ${id} is replaced twice; once is right.`, {
    ids: [id],
  });
}

function ambiguous(id: string): PerfError {
  return new PerfError(
    'invalid-input',
    `A person and a team both have the id ${id}: a goal of theirs would not say who owns it.`,
    { ids: [id] },
  );
}
