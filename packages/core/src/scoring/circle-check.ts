import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import type { Scored } from './scored.ts';
import type { Edit } from './edit.ts';

/**
 * Whether goals that came or moved close a circle.
 *
 * Numbers fall along all links that were there, so a circle has a new one along which they rise or that
 * leads to a goal without a number; and from the least goal on the circle, the way up stays above it. Only
 * such ways are followed, which in a company are few.
 *
 * @param found - Goals that link to one that has come now, unless they are edited themselves.
 */
export function closesCircle(
  { goals, ids }: Scored,
  edits: readonly Edit[],
  found: readonly Goal[],
): boolean {
  const edited = new Map(edits.map(({ goalId, goal }) => [goalId, goal]));
  const numberOf = (goalId: GoalId) => {
    const index = ids.find(goalId, goals);
    return index < 0 ? Infinity : index;
  };
  const goalOf = (goalId: GoalId): Goal | undefined =>
    edited.has(goalId) ? edited.get(goalId) : goals[ids.find(goalId, goals)];

  function leadsTo(end: Goal, from: GoalId): boolean {
    const least = numberOf(end.id);
    const seen = new Set([from]);
    for (const goalId of seen) {
      if (goalId === end.id) return true;
      if (numberOf(goalId) < least) continue;
      for (const { parentId } of goalOf(goalId)?.links ?? []) seen.add(parentId);
    }
    return false;
  }

  return [...edits.flatMap(({ goal }) => goal ?? []), ...found].some((goal) =>
    goal.links.some(
      ({ parentId }) => numberOf(parentId) >= numberOf(goal.id) && leadsTo(goal, parentId),
    ),
  );
}
