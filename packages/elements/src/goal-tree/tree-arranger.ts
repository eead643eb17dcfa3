import type { GoalId, Scoreboard, Workspace } from '@throughline/core';
import type { Arranger, Ordered } from './arranger.ts';
import { comparison } from './sort-values.ts';
import { sortedTree } from './sorted-tree.ts';
import { filterTree } from './tree-filtering.ts';
import type { Tree } from './tree-shape.ts';
import type { Sort, TreeFilter } from './tree-settings.ts';

/** How a tree is to be ordered and filtered, and what that is read from. */
export interface Arrangement {
  readonly workspace: Workspace;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly sort: Sort | undefined;
  readonly filter: TreeFilter | undefined;
  /** Scores of six weeks ago; until they are there, nothing is sorted by trend. */
  readonly earlier: Scoreboard | undefined;
  /** Goals of which something is worth a look; until they are known, all pass for such. */
  readonly found: ReadonlySet<GoalId> | undefined;
}

/** Orders and filters a tree as the records and scores are now. */
export class TreeArranger implements Arranger {
  readonly #how: Arrangement;

  constructor(how: Arrangement) {
    this.#how = how;
  }

  order(tree: Tree): Ordered | undefined {
    const { sort, workspace, language, earlier } = this.#how;
    if (!sort || (sort.key === 'trend' && !earlier)) return undefined;
    const board = earlier ?? workspace.scores();
    return sortedTree(tree, comparison(tree, sort, { workspace, language, earlier: () => board }));
  }

  pass(tree: Tree): Uint8Array | undefined {
    const { filter, workspace, found } = this.#how;
    if (!filter) return undefined;
    const known = found ? filter : { ...filter, withFinding: false };
    return filterTree(tree, known, { workspace, found: () => found ?? new Set() });
  }
}
