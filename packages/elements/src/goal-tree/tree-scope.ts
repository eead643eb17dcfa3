import type { Goal, GoalId, Records } from '@throughline/core';
import { keepAncestors, narrowTree } from './tree-model.ts';
import type { Tree } from './tree-shape.ts';

/** What part of a workspace a tree is about, and how it is first opened. */
export interface TreeScope {
  /** Goals of this cycle and of cycles within it, with those above them; all goals when empty. */
  readonly cycle: string;
  /** This goal and those below it; all goals when empty. */
  readonly root: string;
  /** How many levels show at first. */
  readonly depth: number;
  /** A BCP 47 tag: whose order titles are in. */
  readonly language: string;
}

/**
 * The goals to make a tree of: all of them, or one and all below it by any link, so that what has a further
 * parent elsewhere is whole below this one.
 */
export function goalsInScope(records: Records, root: string): ReadonlyMap<GoalId, Goal> {
  if (!root) return records.goals;
  const found = new Map<GoalId, Goal>();
  const queue = [root as GoalId];
  for (const id of queue) {
    const goal = records.goals.get(id);
    if (!goal || found.has(id)) continue;
    found.set(id, goal);
    for (const child of records.childrenOf(id)) queue.push(child);
  }
  return found;
}

/** What a tree holds of a cycle and of cycles within it, with the goals above; all where none is named. */
export function treeInCycle(tree: Tree, { cycles }: Records, cycle: string): Tree {
  if (!cycle) return tree;
  const within = cyclesWithin(cycles, cycle);
  const keep = Uint8Array.from(tree.goals, ({ cycleId }) =>
    Number(cycleId !== undefined && within.has(cycleId)),
  );
  keepAncestors(tree, keep);
  return narrowTree(tree, keep);
}

/** The ids of a cycle and of all cycles within it. */
export function cyclesWithin(cycles: Records['cycles'], cycle: string): ReadonlySet<string> {
  const within = new Set<string>([cycle]);
  // A cycle may come before the one that it is within.
  for (let size = 0; size < within.size;) {
    size = within.size;
    for (const { id, parentId } of cycles.values()) {
      if (parentId !== undefined && within.has(parentId)) within.add(id);
    }
  }
  return within;
}
