import type { Goal, GoalId } from '@throughline/core';
import { type Children, childrenOf } from './children-of.ts';
import { at } from './int-arrays.ts';
import { measured } from './measured-tree.ts';
import type { Tree } from './tree-shape.ts';

const kindOrder = { pillar: 0, objective: 1, 'key-result': 2, initiative: 3 } as const;

/**
 * The tree of all links: a goal stands below each parent that is in `goals`, with what lies below it
 * below the first of them, or at the top where none is. Siblings come by kind, from pillar to initiative,
 * then by title with numbers in their order, then by id. Goals on a circle, which valid data does not
 * hold, begin at the top with one of them, so that none is missing.
 *
 * @param goals - What the viewer may see. Their order does not change the tree.
 * @param language - A BCP 47 tag: whose order titles are in.
 */
export function treeOf(goals: ReadonlyMap<GoalId, Goal>, language = 'en'): Tree {
  const titles = new Intl.Collator(language, { numeric: true });
  const list = [...goals.values()];
  const indexOf = new Map<GoalId, number>();
  for (let i = 0; i < list.length; i++) indexOf.set((list[i] as Goal).id, i);
  const count = list.length;
  const parents = parentsOf(list, indexOf);
  const children = childrenOf(parents);
  const compare = (a: number, b: number) => compareGoals(list[a], list[b], titles);
  for (let i = -1; i < list.length; i++) {
    // Most goals have none below them, and a view of an array costs more than the numbers.
    if (children.start(i + 1) - children.start(i) < 2) continue;
    const brood = children.of(i);
    // Many come in order, and comparing titles is the most that a tree costs.
    if (!isSorted(brood, compare)) brood.sort(compare);
  }
  return inOrder({ list, count, parents, indexOf }, children);
}

/** The index above each goal, -1 for none; further places are put behind the goals of `list`, each with its own. */
function parentsOf(list: Goal[], indexOf: ReadonlyMap<GoalId, number>): Int32Array {
  const above: number[] = [];
  const { length } = list;
  const further: number[] = [];
  for (let i = 0; i < length; i++) {
    const goal = list[i] as Goal;
    let first = -1;
    const seen = goal.links.length > 1 ? new Set<number>() : undefined;
    for (const { parentId } of goal.links) {
      const parent = indexOf.get(parentId) ?? -1;
      if (parent < 0 || seen?.has(parent)) continue;
      seen?.add(parent);
      if (first < 0) first = parent;
      else if (further.push(parent)) list.push(goal);
    }
    above.push(first);
  }
  return Int32Array.from([...above, ...further]);
}

/**
 * A smaller tree of the nodes that `keep` marks, in the same order. A node whose parent is not kept
 * becomes a root.
 *
 * @param keep - 1 for each node to keep; as long as the tree.
 * @param staysNear - Whether the larger tree is kept as well, so that places can be looked up in it.
 */
export function narrowTree(tree: Tree, keep: Uint8Array, staysNear = false): Tree {
  const goals: Goal[] = [];
  const placeOf = new Int32Array(keep.length).fill(-1);
  const parents: number[] = [];
  const further: number[] = [];
  for (let node = 0; node < keep.length; node++) {
    const goal = tree.goals[node];
    if (!keep[node] || !goal) continue;
    placeOf[node] = goals.length;
    parents.push(placeOf[tree.parent[node] ?? -1] ?? -1);
    further.push(tree.further[node] ?? 0);
    goals.push(goal);
  }
  return measured(goals, Int32Array.from(parents), {
    further: Uint8Array.from(further),
    ...(staysNear && { origin: { tree, placeOf } }),
  });
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
    before.links.length === after.links.length &&
    before.links.every(({ parentId }, i) => parentId === after.links[i]?.parentId)
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

/** `count` goals and behind them their further places, with the index above each. */
interface Unordered {
  readonly list: readonly Goal[];
  readonly count: number;
  readonly parents: Int32Array;
  readonly indexOf: ReadonlyMap<GoalId, number>;
}

/** Puts the goals in pre-order, with a stack of its own: chains can be 100,000 deep. */
function inOrder({ list, count, parents, indexOf }: Unordered, children: Children): Tree {
  const goals: Goal[] = [];
  const nodes: number[] = [];
  const further: number[] = [];
  const nodeOf = new Int32Array(list.length).fill(-1);
  const from = (start: number, top: boolean) => {
    const stack = [start];
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      const goal = list[index];
      if (!goal || nodeOf[index] !== -1) continue;
      nodeOf[index] = goals.length;
      const atTop = top && index === start;
      nodes.push(atTop ? -1 : (nodeOf[parents[index] ?? -1] ?? -1));
      further.push(index < count ? 0 : 1);
      goals.push(goal);
      const first = children.start(index);
      for (let i = children.start(index + 1) - 1; i >= first; i--) stack.push(at(children.all, i));
    }
  };
  for (const root of children.of(-1)) from(root, true);
  for (let index = 0; goals.length < list.length; index++) from(index, true);
  const firstOf = (id: GoalId) => nodeOf[indexOf.get(id) ?? -1];
  return measured(goals, Int32Array.from(nodes), { further: Uint8Array.from(further), firstOf });
}
