import type { Goal, GoalId } from '@throughline/core';

/**
 * A forest of goals as flat arrays, in the order in which a fully opened tree shows them. A node is
 * its place in that order, so the descendants of node `n` are `n + 1` to `n + size[n] - 1`.
 */
export interface Tree {
  readonly goals: readonly Goal[];
  /** The node above, -1 for a root. */
  readonly parent: Int32Array;
  /** Nodes in the subtree, the node itself included. */
  readonly size: Int32Array;
  /** Depth, 1 for a root. */
  readonly level: Int32Array;
  /** Place among the siblings, from 1. */
  readonly position: Int32Array;
  /** How many siblings there are, the node itself included. */
  readonly siblings: Int32Array;
  /** The node of a goal; `undefined` for one that is not in the tree. */
  nodeOf(goalId: GoalId): number | undefined;
}

const kindOrder = { pillar: 0, objective: 1, 'key-result': 2, initiative: 3 } as const;

/**
 * The tree of primary links: a goal stands below the parent that its first link names, or at the
 * top where that parent is not in `goals`. Siblings come by kind, from pillar to initiative, then
 * by title with numbers in their order, then by id. Goals on a circle, which valid data does not
 * hold, begin at the top with one of them, so that none is missing.
 *
 * @param goals - What the viewer may see. Their order does not change the tree.
 * @param language - A BCP 47 tag: whose order titles are in.
 */
export function treeOf(goals: ReadonlyMap<GoalId, Goal>, language = 'en'): Tree {
  const titles = new Intl.Collator(language, { numeric: true });
  const list: Goal[] = [];
  const indexOf = new Map<GoalId, number>();
  for (const goal of goals.values()) indexOf.set(goal.id, list.push(goal) - 1);
  const parents = new Int32Array(list.length);
  for (let i = 0; i < list.length; i++) {
    const primary = (list[i] as Goal).links[0];
    parents[i] = (primary && indexOf.get(primary.parentId)) ?? -1;
  }
  const children = childrenOf(parents);
  const compare = (a: number, b: number) => compareGoals(list[a], list[b], titles);
  for (let i = -1; i < list.length; i++) {
    const brood = children.of(i);
    if (brood.length < 2) continue;
    // Many come in order, and comparing titles is the most that a tree costs.
    if (!isSorted(brood, compare)) brood.sort(compare);
  }
  return inOrder(list, { parents, indexOf, children });
}

/**
 * A smaller tree of the nodes that `keep` marks, in the same order. A node whose parent is not kept
 * becomes a root.
 *
 * @param keep - 1 for each node to keep; as long as the tree.
 */
export function narrowTree(tree: Tree, keep: Uint8Array): Tree {
  const goals: Goal[] = [];
  const placeOf = new Int32Array(keep.length).fill(-1);
  const parents: number[] = [];
  for (let node = 0; node < keep.length; node++) {
    const goal = tree.goals[node];
    if (!keep[node] || !goal) continue;
    placeOf[node] = goals.length;
    parents.push(placeOf[tree.parent[node] ?? -1] ?? -1);
    goals.push(goal);
  }
  return measured(goals, Int32Array.from(parents), (goalId) => placeOf[tree.nodeOf(goalId) ?? -1]);
}

/** Marks every node above a marked one, in place. */
export function keepAncestors(tree: Tree, keep: Uint8Array): void {
  for (let node = keep.length - 1; node >= 0; node--) {
    const parent = tree.parent[node] ?? -1;
    if (keep[node] && parent >= 0) keep[parent] = 1;
  }
}

/** Whether a changed goal keeps its place in the order and reads the same to a search. */
export function isSamePlace(before: Goal, after: Goal): boolean {
  return (
    before.title === after.title &&
    before.kind === after.kind &&
    before.cycleId === after.cycleId &&
    before.links[0]?.parentId === after.links[0]?.parentId
  );
}

function compareGoals(a: Goal | undefined, b: Goal | undefined, titles: Intl.Collator): number {
  if (!a || !b) return 0;
  const byKind = kindOrder[a.kind] - kindOrder[b.kind];
  return byKind || titles.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
}

function isSorted(brood: Int32Array, compare: (a: number, b: number) => number): boolean {
  for (let i = 1; i < brood.length; i++) {
    if (compare(at(brood, i - 1), at(brood, i)) > 0) return false;
  }
  return true;
}

interface Children {
  /** The children of an index, -1 for the roots; a view that may be sorted in place. */
  of(index: number): Int32Array;
}

/** Children of each index in one array, by counting: no list per parent. */
function childrenOf(parents: Int32Array): Children {
  const { length } = parents;
  // Where the children of each begin, two places on: filling them in moves it to where they end, one place on.
  const ends = new Int32Array(length + 3);
  for (const parent of parents) add(ends, parent + 3, 1);
  for (let i = 1; i < ends.length; i++) add(ends, i, at(ends, i - 1));
  const all = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const place = at(parents, i) + 2;
    all[at(ends, place)] = i;
    add(ends, place, 1);
  }
  return { of: (index) => all.subarray(ends[index + 1], ends[index + 2]) };
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? -1;
}

function add(numbers: Int32Array, index: number, amount: number): void {
  numbers[index] = (numbers[index] ?? 0) + amount;
}

/** How goals of a list hang together, by their place in it. */
interface Family {
  readonly parents: Int32Array;
  readonly indexOf: ReadonlyMap<GoalId, number>;
  readonly children: Children;
}

/** Puts the goals in pre-order, with a stack of its own: chains can be 100,000 deep. */
function inOrder(list: readonly Goal[], { parents, indexOf, children }: Family): Tree {
  const goals: Goal[] = [];
  const nodes: number[] = [];
  const nodeOf = new Int32Array(list.length).fill(-1);
  const from = (start: number, top: boolean) => {
    const stack = [start];
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      const goal = list[index];
      if (!goal || nodeOf[index] !== -1) continue;
      nodeOf[index] = goals.length;
      const atTop = top && index === start;
      nodes.push(atTop ? -1 : (nodeOf[parents[index] ?? -1] ?? -1));
      goals.push(goal);
      const brood = children.of(index);
      for (let i = brood.length - 1; i >= 0; i--) stack.push(brood[i] ?? -1);
    }
  };
  for (const root of children.of(-1)) from(root, true);
  for (let index = 0; goals.length < list.length; index++) from(index, true);
  return measured(goals, Int32Array.from(nodes), (goalId) => nodeOf[indexOf.get(goalId) ?? -1]);
}

/** All that follows from goals in pre-order and the node above each; `find` may give -1 for a goal that is not there. */
function measured(
  goals: readonly Goal[],
  parent: Int32Array,
  find: (goalId: GoalId) => number | undefined,
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
  const nodeOf = (goalId: GoalId) => {
    const node = find(goalId) ?? -1;
    return node < 0 ? undefined : node;
  };
  return { goals, parent, size, level, position, siblings, nodeOf };
}
