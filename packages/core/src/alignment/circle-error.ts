import { PerfError } from '../errors.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';

/**
 * The refusal of links that hold a circle, with its goals, each followed by the parent it links to.
 *
 * @param goals - All those on a circle or below one, in any order: going up from any of them ends in one.
 */
export function circleError(goals: readonly Pick<Goal, 'id' | 'links'>[]): PerfError {
  const rest = new Map(goals.map((goal) => [goal.id, goal]));
  const path: GoalId[] = [];
  const placeOf = new Map<GoalId, number>();
  let [next] = [...rest.keys()].sort();
  while (next !== undefined && !placeOf.has(next)) {
    placeOf.set(next, path.length);
    path.push(next);
    next = rest.get(next)?.links.find(({ parentId }) => rest.has(parentId))?.parentId;
  }
  const ids = path.slice(next === undefined ? 0 : placeOf.get(next));
  return new PerfError(
    'would-cycle',
    `The links close a circle: ${listed(ids)}. Remove one of them.`,
    { ids },
  );
}

function listed(ids: readonly GoalId[]): string {
  const more = ids.length > 10 ? [`${ids.length - 10} more`] : [];
  return [...ids.slice(0, 10), ...more, ids[0]].join(' → ');
}
