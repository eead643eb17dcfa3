import type { Goal, GoalId } from '@throughline/core';
import { add, at } from './int-arrays.ts';
import { placeKey } from './tree-place.ts';
import type { PlaceKey, Tree } from './tree-shape.ts';

/** What is known of nodes beside the goal of each and the node above it. */
interface Known {
  /** 1 for each node that is a further place of its goal. */
  readonly further?: Uint8Array;
  /** The first node of a goal, where whoever put the goals in order can tell; else it is found out when asked for. */
  readonly firstOf?: (goalId: GoalId) => number | undefined;
}

/**
 * All that follows from goals in pre-order, the node above each, and which nodes are further places.
 * Takes time in proportion to the nodes, however deep they are.
 */
export function measured(
  goals: readonly Goal[],
  parent: Int32Array,
  { further = new Uint8Array(goals.length), firstOf }: Known = {},
): Tree {
  const { length } = parent;
  const size = new Int32Array(length).fill(1);
  const level = new Int32Array(length).fill(1);
  const position = new Int32Array(length);
  const siblings = new Int32Array(length);
  const broods = new Int32Array(length + 1);
  for (let node = 0; node < length; node++) {
    const above = at(parent, node);
    if (above >= 0) level[node] = at(level, above) + 1;
    add(broods, above + 1, 1);
    position[node] = at(broods, above + 1);
  }
  for (let node = length - 1; node >= 0; node--) {
    const above = at(parent, node);
    if (above >= 0) add(size, above, at(size, node));
    siblings[node] = at(broods, above + 1);
  }
  return {
    goals,
    parent,
    size,
    level,
    position,
    siblings,
    further,
    ...placesIn(goals, parent, { further, firstOf }),
  };
}

function placesIn(
  goals: readonly Goal[],
  parent: Int32Array,
  { further, firstOf }: { further: Uint8Array; firstOf: Known['firstOf'] },
) {
  const furtherCount = further.reduce((sum, each) => sum + each, 0);
  let found: Places | undefined;
  // Sorted and filtered trees are made often, and asked for few places.
  const places = () => (found ??= findPlaces(goals, parent, further));
  const placeOf = (place: PlaceKey) => places().nodes.get(place);
  const nodeOf = (place: PlaceKey) =>
    firstOf?.(place as GoalId) ?? (firstOf && furtherCount === 0 ? undefined : placeOf(place));
  const placesOf = (goalId: GoalId): readonly number[] => {
    const first = nodeOf(goalId);
    if (first === undefined) return [];
    return furtherCount === 0 ? [first] : [first, ...(places().others.get(goalId) ?? [])];
  };
  return { nodeOf, placesOf, goalCount: goals.length - furtherCount };
}

interface Places {
  readonly nodes: ReadonlyMap<PlaceKey, number>;
  /** The further places of goals that have some. */
  readonly others: ReadonlyMap<GoalId, readonly number[]>;
}

function findPlaces(goals: readonly Goal[], parent: Int32Array, further: Uint8Array): Places {
  const nodes = new Map<PlaceKey, number>();
  const others = new Map<GoalId, number[]>();
  for (let node = 0; node < goals.length; node++) {
    const { id } = goals[node] as Goal;
    const above = goals[at(parent, node)];
    if (!further[node] || !above) {
      nodes.set(id, node);
      continue;
    }
    nodes.set(placeKey(id, above.id), node);
    others.set(id, [...(others.get(id) ?? []), node]);
  }
  return { nodes, others };
}
