import type { GoalId, GoalLink } from '@throughline/core';
import type { PlaceKey, Tree } from './tree-shape.ts';

/** No id holds it. */
const between = '\u0000';

/** The key of a further place. */
export function placeKey(goalId: GoalId, parentId: GoalId): PlaceKey {
  return `${goalId}${between}${parentId}`;
}

/** The goal that stands at a place. */
export function goalOfPlace(place: PlaceKey): GoalId {
  const end = place.indexOf(between);
  return (end < 0 ? place : place.slice(0, end)) as GoalId;
}

/** The place that a node is; `undefined` for none. */
export function placeOfNode({ goals, parent, further }: Tree, node: number): PlaceKey | undefined {
  const goal = goals[node];
  if (!goal || !further[node]) return goal?.id;
  const above = goals[parent[node] ?? -1];
  return above ? placeKey(goal.id, above.id) : goal.id;
}

/** The place of the row that an element is in; `undefined` outside of rows. */
export function placeOfElement(element: Element | null | undefined): PlaceKey | undefined {
  const data = element?.closest<HTMLElement>('[data-goal]')?.dataset;
  return data?.['place'] ?? data?.['goal'];
}

/** The goal that a row stands below; `undefined` for one at the top, or a place that is not in the tree. */
export function parentAt({ goals, parent, nodeOf }: Tree, place: PlaceKey): GoalId | undefined {
  return goals[parent[nodeOf(place) ?? -1] ?? -1]?.id;
}

/** The link by which a goal stands below another one; the first one where none does. */
export function linkAt(
  links: readonly GoalLink[],
  above: GoalId | undefined,
): GoalLink | undefined {
  return links.find(({ parentId }) => parentId === above) ?? links[0];
}
