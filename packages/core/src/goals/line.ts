import type { Goal } from '../schema/goal.ts';
import type { CycleId, GoalId } from '../schema/ids.ts';
import { isOver } from './lifecycle.ts';
import type { Records } from './records.ts';

/** The records that a line of goals is read from. */
type Lines = Pick<Records, 'goals' | 'continuedBy'>;

/** Who looks on: whether they may see a goal; every goal where it is left out. */
export interface Looking {
  readonly maySee?: ((goalId: GoalId) => boolean) | undefined;
}

/**
 * The line of a goal: those that it carries on, the goal, and those that carry it on, which may be several.
 *
 * A line ends at a goal that the viewer may not see, as if that continued nothing and nothing continued it.
 *
 * @returns Oldest first: predecessors, the goal, then successors nearest first, by start and id. Empty for a
 *   goal that is not there or may not be seen. Each goal once, even where damaged records hold a circle.
 */
export function historyOf(
  records: Lines,
  goalId: GoalId,
  { maySee = () => true }: Looking = {},
): readonly Goal[] {
  const goalIn = (id: GoalId) => (maySee(id) ? records.goals.get(id) : undefined);
  const own = goalIn(goalId);
  if (!own) return [];
  const seen = new Set([goalId]);
  const before: Goal[] = [];
  for (let next = own.continues; next !== undefined && !seen.has(next);) {
    const goal = goalIn(next);
    if (!goal) break;
    seen.add(next);
    before.push(goal);
    next = goal.continues;
  }
  return [...before.reverse(), own, ...successorsOf(records, goalId, { maySee }, seen)];
}

/**
 * The goal that carries another one on and is not over itself, at any distance: in the same cycle where
 * there is one, then the nearest, by start and id. `undefined` where nothing that the viewer may see does.
 */
export function openSuccessorOf(
  records: Lines,
  goalId: GoalId,
  cycleId: CycleId | undefined,
  looking: Looking = {},
): Goal | undefined {
  const open = successorsOf(records, goalId, looking).filter((goal) => !isOver(goal));
  return open.find((goal) => cycleId !== undefined && goal.cycleId === cycleId) ?? open[0];
}

function successorsOf(
  records: Lines,
  goalId: GoalId,
  { maySee = () => true }: Looking,
  seen: Set<GoalId> = new Set([goalId]),
): readonly Goal[] {
  const after: Goal[] = [];
  let level = [goalId];
  while (level.length > 0) {
    const next = level
      .flatMap((id) => records.continuedBy(id))
      .filter((id) => !seen.has(id) && maySee(id));
    const goals = [...new Set(next)].flatMap((id) => records.goals.get(id) ?? []).sort(byStart);
    for (const { id } of goals) seen.add(id);
    after.push(...goals);
    level = goals.map(({ id }) => id);
  }
  return after;
}

function byStart(a: Goal, b: Goal): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
