import type { Records } from '../goals/records.ts';
import type { GoalId } from '../schema/ids.ts';

/**
 * The circle that a new link would close.
 *
 * @param goalId - The goal that would get the link.
 * @param parentId - The goal it would link to.
 * @returns The goals on the shortest such circle, beginning with `goalId` and `parentId`, each followed
 *   by the parent it links to, the last one by `goalId`; `[goalId]` for a link to itself. `null` where
 *   the link closes none. Links of either role count. Throws nothing.
 */
export function circleThrough(
  records: Pick<Records, 'goals'>,
  goalId: GoalId,
  parentId: GoalId,
): GoalId[] | null {
  if (goalId === parentId) return [goalId];
  const cameFrom = new Map<GoalId, GoalId>([[parentId, goalId]]);
  // A Map is walked in the order of insertion, what is added on the way included: breadth first.
  for (const reached of cameFrom.keys()) {
    for (const link of records.goals.get(reached)?.links ?? []) {
      if (link.parentId === goalId) return pathTo(reached, cameFrom, goalId);
      if (!cameFrom.has(link.parentId)) cameFrom.set(link.parentId, reached);
    }
  }
  return null;
}

function pathTo(last: GoalId, cameFrom: ReadonlyMap<GoalId, GoalId>, first: GoalId): GoalId[] {
  const path: GoalId[] = [];
  for (let step = last; step !== first; step = cameFrom.get(step) ?? first) path.push(step);
  return [first, ...path.reverse()];
}
