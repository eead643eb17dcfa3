import { compareInstants } from '../calendar.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Instant } from '../schema/primitives.ts';
import { type GoalScore, progressOf } from '../scoring/score.ts';
import type { Scoreboard } from '../scoring/scoreboard.ts';
import { causesAround } from './around-causes.ts';
import {
  type Cause,
  type CauseKind,
  type Standing,
  cause,
  causeKinds,
  goalOfCause,
} from './causes.ts';
import type { GoalItem } from './figure.ts';
import { causesOfGoal } from './goal-causes.ts';
import { mayHaveMoved } from './own-moves.ts';
import { PassedOn, isSameStanding } from './passed-on.ts';
import type { SeenState } from './seen-state.ts';

/** A goal whose progress or status differs, or that came or went. */
export interface ChangedGoal extends GoalItem {
  /** `null` for one that was not there, or not in view. */
  readonly before: GoalScore | null;
  /** `null` for one that is not there, or not in view. */
  readonly after: GoalScore | null;
  /** The kinds of causes that concern it, in the order of `causeKinds`. */
  readonly causes: readonly CauseKind[];
  /** The goals right below it that handed a change on, by id. One of the two lists is not empty. */
  readonly below: readonly GoalId[];
}

/** What changed by one kind of cause. */
export interface CauseGroup {
  readonly key: CauseKind;
  /** At least one, by goal. */
  readonly causes: readonly Cause[];
}

/** What changed between two moments. */
export interface Difference {
  readonly from: Instant;
  readonly to: Instant;
  /** By id. */
  readonly goals: readonly ChangedGoal[];
  /** In the order of `causeKinds`. */
  readonly groups: readonly CauseGroup[];
}

/**
 * What changed between two states of one company, by cause, without words: `renderCause` puts it into some.
 *
 * What people did is found by comparing the records of the states. Whatever would stand just so if nobody had
 * done anything is put down to time alone: a goal that began, fell behind, went stale, or whose override ended.
 * A change that nothing in view can have caused is told as one out of sight.
 *
 * @param from - The earlier one, such as `await workspace.at(moment)`; `to` the later one.
 * @returns Nothing for equal states.
 * @throws TypeError where `from` is the later one.
 *
 * @example
 * const monday = await workspace.at('2026-05-04T08:00:00Z');
 * difference(monday, await workspace.at(workspace.now())).groups.map(({ key }) => key);
 * // ['closed', 'checked-in', 'time-passed']
 */
export function difference(from: SeenState, to: SeenState): Difference {
  const [earlier, later] = [from.scores(), to.scores()];
  if (compareInstants(earlier.at, later.at) > 0) {
    throw new TypeError(`A difference leads from ${earlier.at} back to ${later.at}; swap the two.`);
  }
  const untouched = from.scoresAt(later.at);
  const around = causesAround(from, to);
  const ownCauses = new Map<GoalId, readonly Cause[]>();
  for (const goalId of goalsOfBoth(from, to)) {
    const causes = causesOfGoal(from, to, goalId);
    if (causes.length > 0) ownCauses.set(goalId, causes);
  }
  const passedOn = new PassedOn({ from, to, untouched, ownCauses });
  const goals: ChangedGoal[] = [];
  const told = [...around, ...[...ownCauses.values()].flat()];
  for (const goalId of goalsOfBoth(from, to)) {
    const change = changeOf(goalId, [earlier, untouched, later]);
    if (isSameStanding(change.before, change.after)) continue;
    const own = ownCauses.get(goalId) ?? [];
    const time = byTimeAlone(change);
    const below = time ? [] : passedOn.below(goalId);
    const others = time ? [time] : [];
    const isOwn = time !== null || mayHaveMoved(own, { ...change, from, to });
    if (!isOwn) others.push(...unexplained(goalId, around, below));
    goals.push(changedGoal(change, [...own, ...others], below));
    told.push(...others.filter((each) => !around.includes(each)));
  }
  return { from: earlier.at, to: later.at, goals: goals.sort(byGoal), groups: grouped(told) };
}

function* goalsOfBoth(from: SeenState, to: SeenState): Generator<GoalId> {
  yield* to.records.goals.keys();
  for (const goalId of from.records.goals.keys()) if (!to.records.goals.has(goalId)) yield goalId;
}

/** How a goal stood, would stand if nobody had done anything, and stands. */
interface Change {
  readonly goalId: GoalId;
  readonly before: GoalScore | undefined;
  readonly alone: GoalScore | undefined;
  readonly after: GoalScore | undefined;
}

function changeOf(goalId: GoalId, boards: readonly [Scoreboard, Scoreboard, Scoreboard]): Change {
  const [before, alone, after] = boards.map((board) => board.scoreOf(goalId));
  return { goalId, before, alone, after };
}

/** Whether a goal stands as it would if nobody had done anything. */
function byTimeAlone({ goalId, before, alone, after }: Change): Cause | null {
  if (!before || !after || !isSameStanding(alone, after)) return null;
  return cause('time-passed', { goalId, before: standingOf(before), after: standingOf(after) });
}

/** What is not about goals may concern any of them. */
function unexplained(
  goalId: GoalId,
  around: readonly Cause[],
  below: readonly GoalId[],
): readonly Cause[] {
  if (around.length > 0 || below.length > 0) return around;
  return [cause('out-of-sight', { goalId })];
}

function changedGoal(
  { goalId, before, after }: Change,
  causes: readonly Cause[],
  below: readonly GoalId[],
): ChangedGoal {
  const kinds = new Set(causes.map(({ key }) => key));
  return {
    goalId,
    ...{ before: before ?? null, after: after ?? null },
    ...{ causes: causeKinds.filter((key) => kinds.has(key)), below },
  };
}

function standingOf(score: GoalScore): Standing {
  return { progress: progressOf(score), status: score.status };
}

function grouped(causes: readonly Cause[]): readonly CauseGroup[] {
  const groups = new Map<CauseKind, Cause[]>(causeKinds.map((key) => [key, []]));
  for (const each of causes) groups.get(each.key)?.push(each);
  return Array.from(groups, ([key, list]) => ({ key, causes: list.sort(byGoalOfCause) })).filter(
    (group) => group.causes.length > 0,
  );
}

function byGoal(a: GoalItem, b: GoalItem): number {
  return a.goalId < b.goalId ? -1 : 1;
}

/** Those of one goal, such as weights under several parents, stay as they are. */
function byGoalOfCause(a: Cause, b: Cause): number {
  const [left, right] = [goalOfCause(a) ?? '', goalOfCause(b) ?? ''];
  return left === right ? 0 : left < right ? -1 : 1;
}
