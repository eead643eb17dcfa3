import { PerfError } from '../errors.ts';
import { recordsWith } from '../goals/overlay.ts';
import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Rulebook, Settings } from '../schema/settings.ts';
import { explain } from './explain.ts';
import type { StatusReason } from './explanation.ts';
import { rulebookOf, shippedRulebooks } from './rulebooks.ts';
import type { Status } from './score.ts';
import { type Scoreboard, createScoreboard } from './scoreboard.ts';

/** How a goal stands under one rulebook. */
export interface RulebookReading {
  readonly rulebook: Rulebook;
  /** Whether it is the one that the settings name. */
  readonly isInForce: boolean;
  readonly status: Status;
  /** The step of the total order that applied and, for pace, the figure and its limits. */
  readonly because: StatusReason;
}

/**
 * A goal under each of several rulebooks, as it would stand if the settings named that one: by the whole
 * total order, so that a closed, stale or overridden goal reads the same under all, and with the statuses
 * of the goals below it read by the same rulebook.
 *
 * Scores the goal and all below it once for each rulebook. Progress and what is expected are the same
 * under all.
 *
 * @param board - Says for which moment, and whether it is the present.
 * @param rulebooks - The shipped and the workspace's own where they are left out, see `rulebooksOf`.
 * @returns One reading for each rulebook, in their order. No id of another goal is in it.
 * @throws PerfError `not-found` for a goal that is not there.
 *
 * @example
 * // Half way through, at 0.4 of what should be 0.5:
 * compareGoalRulebooks(records, board, 'k').map(({ rulebook, status }) => `${rulebook.id} ${status}`);
 * // ['ratio-90-70 at-risk', …, 'gap-16.5-33 on-track', …, 'attainment-75-50 off-track', 'reported no-data']
 */
export function compareGoalRulebooks(
  records: Records,
  board: Pick<Scoreboard, 'at' | 'isLive'>,
  goalId: GoalId,
  rulebooks: readonly Rulebook[] = rulebooksOf(records.settings),
): readonly RulebookReading[] {
  if (!records.goals.has(goalId)) {
    throw new PerfError('not-found', `There is no goal ${goalId} to compare.`, { ids: [goalId] });
  }
  const below = { ...recordsWith(records, {}), goals: goalAndBelow(records, goalId) };
  const inForce = rulebookOf(records.settings);
  return rulebooks.map((rulebook) => {
    const settings = { ...records.settings, rulebook: rulebook.id, rulebooks: [rulebook] };
    const trial = { ...below, settings };
    const read = createScoreboard(trial, board.at, { isLive: board.isLive });
    const { score, statusBecause: because } = explain(trial, read, goalId);
    return { rulebook, isInForce: rulebook.id === inForce.id, status: score.status, because };
  });
}

/** The rulebooks that a workspace can choose from: those shipped, an own one in the place of its id, own ones. */
export function rulebooksOf({ rulebooks }: Pick<Settings, 'rulebooks'>): readonly Rulebook[] {
  const byId = new Map(shippedRulebooks.map((rulebook) => [rulebook.id, rulebook]));
  for (const rulebook of rulebooks) byId.set(rulebook.id, rulebook);
  return [...byId.values()];
}

function goalAndBelow(records: Records, goalId: GoalId): ReadonlyMap<GoalId, Goal> {
  const found = new Map<GoalId, Goal>();
  const waiting = [goalId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const goal = records.goals.get(id);
    if (!goal || found.has(id)) continue;
    found.set(id, goal);
    for (const childId of records.childrenOf(id)) waiting.push(childId);
  }
  return found;
}
