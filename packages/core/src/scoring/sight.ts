import type { GoalId } from '../schema/ids.ts';
import type { Cone } from './cone.ts';

/** What a viewer sees of the ways from the goals of a cone to its root, by number. */
export interface Sight {
  /** Whether a path of goals in view leads from the goal to the root, both included. */
  isSeen(goal: number): boolean;
  /**
   * The goal in view that holds the root where it is, whatever the goal does: on each path the highest, of
   * several the first by id; `null` where some path is free, or none is in view.
   */
  blockedBy(goal: number): GoalId | null;
}

/** The sight of a cone. */
export function sightOf({ graph, root, isHeld }: Cone, maySee: (goalId: GoalId) => boolean): Sight {
  const { ids, parents } = graph;
  const isSeen = new Uint8Array(ids.length);
  /** Whether a goal moves the root when it moves. */
  const isFree = new Uint8Array(ids.length);
  const blocker = new Int32Array(ids.length).fill(-1);
  const isBefore = (a: number, b: number) => b < 0 || (ids[a] as GoalId) < (ids[b] as GoalId);

  isSeen[root] = 1;
  isFree[root] = Number(isHeld[root] === 0);
  if (isFree[root] === 0) blocker[root] = root;
  // Parents come before their children.
  for (let goal = 0; goal < ids.length; goal++) {
    if (goal === root) continue;
    const above = parents.items.subarray(parents.start[goal], parents.start[goal + 1]);
    const isShown = maySee(ids[goal] as GoalId);
    let isReached = 0;
    let first = -1;
    for (const parent of above) {
      if (isFree[parent] === 1) isReached = 1;
      if (isSeen[parent] === 0 || !isShown) continue;
      isSeen[goal] = 1;
      const by = blocker[parent] as number;
      if (by >= 0 && isBefore(by, first)) first = by;
    }
    const isHeldHere = isReached === 1 && isHeld[goal] === 1;
    isFree[goal] = isHeldHere ? 0 : isReached;
    if (isSeen[goal] === 1 && isFree[goal] === 0) blocker[goal] = isHeldHere ? goal : first;
  }
  return {
    isSeen: (goal) => isSeen[goal] === 1,
    blockedBy: (goal) => ids[blocker[goal] as number] ?? null,
  };
}
