import { openCyclesWithin } from '../goals/cycle-lookup.ts';
import { isOver } from '../goals/lifecycle.ts';
import { teamOfGoal } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import { teamAndAbove } from '../organisation.ts';
import type { Goal } from '../schema/goal.ts';
import type { CycleId, GoalId, OwnerId, TeamId } from '../schema/ids.ts';
import { buildGraph } from './graph.ts';

/** What the end of a cycle comes to: what waits, what is done, what is still to go on. */
export interface CycleClosing {
  /** Active goals, children before their parents, in the order in which they are best closed. */
  readonly waiting: readonly GoalId[];
  /** Goals that were closed, children before their parents. */
  readonly closed: readonly GoalId[];
  /**
   * Those of the closed ones that were meant to go on, as they were or changed, and that no goal in view carries
   * on; parents before their children, so that what carries on a child finds what carries on its parent.
   */
  readonly goingOn: readonly GoalId[];
  /** Goals that never became active: they end with the cycle, and are neither closed nor carried over. */
  readonly notBegun: readonly GoalId[];
  /** Cycles right within this one that are not closed, by id: they are closed first. */
  readonly openWithin: readonly CycleId[];
}

/** Which goals of a cycle are meant; all of them where nothing is said. */
export interface ClosingPart {
  /** The person or team that owns them. */
  readonly ownerId?: OwnerId | undefined;
  /** The team that they belong to, itself or through a team below it. */
  readonly teamId?: TeamId | undefined;
}

type Read = Pick<Records, 'goals' | 'cycles' | 'people' | 'teams' | 'continuedBy'>;

/**
 * What the end of a cycle comes to, for all its goals or for a part of them. Cancelled goals are in no list.
 * The order looks at links among these goals alone.
 *
 * @param records - As the viewer may see them.
 * @returns Empty lists for a cycle that is not there.
 * @throws PerfError `would-cycle` where links hold a circle.
 *
 * @example
 * cycleClosing(workspace.records, '2026-Q2').waiting.length; // 14
 */
export function cycleClosing(
  records: Read,
  cycleId: CycleId,
  part: ClosingPart = {},
): CycleClosing {
  const goals = [...records.goals.values()].filter(
    (goal) => goal.cycleId === cycleId && isPart(records, goal, part),
  );
  const { ids } = buildGraph(goals);
  const inState = (...states: readonly Goal['state'][]) =>
    ids.filter((id) => states.includes((records.goals.get(id) as Goal).state));
  const closed = inState('closed');
  return {
    waiting: inState('active').reverse(),
    closed: [...closed].reverse(),
    goingOn: closed.filter((id) => isToGoOn(records, id)),
    notBegun: inState('draft', 'proposed'),
    openWithin: openCyclesWithin(records.cycles.values(), cycleId),
  };
}

function isPart(records: Read, goal: Goal, { ownerId, teamId }: ClosingPart): boolean {
  if (ownerId !== undefined && goal.ownerId !== ownerId) return false;
  if (teamId === undefined) return true;
  const own = teamOfGoal(records, goal);
  return own !== undefined && teamAndAbove(records.teams, own).has(teamId);
}

/** A successor that was cancelled, or that is out of sight, carries nothing on. */
function isToGoOn({ goals, continuedBy }: Read, goalId: GoalId): boolean {
  const next = goals.get(goalId)?.outcome?.next;
  if (next !== 'keep' && next !== 'change') return false;
  return !continuedBy(goalId).some((id) => {
    const successor = goals.get(id);
    return successor !== undefined && (successor.state === 'closed' || !isOver(successor));
  });
}
