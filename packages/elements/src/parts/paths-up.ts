import type { Goal, GoalId, Records } from '@throughline/core';

/** So many steps of a path are shown: the first, and the last ones before the goal. */
const shown = 4;

/** A way up from a goal, topmost first. */
export interface PathUp {
  readonly goalIds: readonly GoalId[];
  /** How many goals between the first and the others are left out. */
  readonly skipped: number;
  /** Whether the goal moves the score of what it hangs on, or only supports it. */
  readonly contributes: boolean;
}

/**
 * The ways up from a goal, one for each of its links to a goal in sight, by the first link of each goal above.
 * The first one is that of the tree.
 */
export function pathsUp(goal: Goal, { goals }: Pick<Records, 'goals'>): readonly PathUp[] {
  return goal.links
    .filter(({ parentId }) => goals.has(parentId))
    .map(({ parentId, role }) => ({
      ...shortened(pathFrom(parentId, goals)),
      contributes: role === 'contributes',
    }));
}

function pathFrom(from: GoalId, goals: Records['goals']): readonly GoalId[] {
  const path = new Set<GoalId>();
  for (let id: GoalId | undefined = from; id !== undefined && !path.has(id);) {
    path.add(id);
    id = goals.get(id)?.links.find(({ parentId }) => goals.has(parentId))?.parentId;
  }
  return [...path].reverse();
}

function shortened(path: readonly GoalId[]): Pick<PathUp, 'goalIds' | 'skipped'> {
  if (path.length <= shown) return { goalIds: path, skipped: 0 };
  return {
    goalIds: [...path.slice(0, 1), ...path.slice(1 - shown)],
    skipped: path.length - shown,
  };
}
