import type { Goal, GoalId } from '@throughline/core';
import { add, at } from './int-arrays.ts';
import { placeKey } from './tree-place.ts';
import type { PlaceKey, Tree } from './tree-shape.ts';

/** The tree whose nodes another one has, in another order or some of them only. */
export interface Origin {
  readonly tree: Tree;
  /** The node of the other tree that each node of `tree` has become, -1 for none. */
  readonly placeOf: Int32Array;
}

/** What is known of nodes beside the goal of each and the node above it. */
interface Known {
  /** 1 for each node that is a further place of its goal. */
  readonly further?: Uint8Array;
  /** The first node of a goal, where whoever put the goals in order can tell; else it is found out when asked for. */
  readonly firstOf?: (goalId: GoalId) => number | undefined;
  /** Where places are looked up that a tree knows which was there before; none is looked for again. */
  readonly origin?: Origin;
}

/**
 * All that follows from goals in pre-order, the node above each, and which nodes are further places.
 * Takes time in proportion to the nodes, however deep they are.
 */
export function measured(
  goals: readonly Goal[],
  parent: Int32Array,
  { further = new Uint8Array(goals.length), firstOf, origin }: Known = {},
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
    goalCount: goals.length - sumOf(further),
    ...(origin ? placesFrom(origin) : placesIn(goals, parent, { further, firstOf })),
  };
}

const sumOf = (flags: Uint8Array) => flags.reduce((sum, each) => sum + each, 0);

function placesFrom({ tree, placeOf }: Origin) {
  const nodeOf = (place: PlaceKey) => {
    const node = at(placeOf, tree.nodeOf(place) ?? -1);
    return node < 0 ? undefined : node;
  };
  const placesOf = (goalId: GoalId): readonly number[] => {
    const [first = -1, ...others] = tree.placesOf(goalId).map((node) => at(placeOf, node));
    if (first < 0) return [];
    return [first, ...others.filter((node) => node >= 0).sort((a, b) => a - b)];
  };
  return { nodeOf, placesOf };
}

function placesIn(
  goals: readonly Goal[],
  parent: Int32Array,
  { further, firstOf }: { further: Uint8Array; firstOf: Known['firstOf'] },
) {
  const furtherCount = sumOf(further);
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
  return { nodeOf, placesOf };
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
