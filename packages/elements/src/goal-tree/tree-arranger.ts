import {
  type GoalId,
  type Scoreboard,
  type Steps,
  type Workspace,
  atOnce,
} from '@throughline/core';
import type { Arranger, Ordered } from './arranger.ts';
import { comparisonSteps } from './sort-values.ts';
import { sortedTreeSteps } from './sorted-tree.ts';
import { filterSteps } from './tree-filtering.ts';
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

/** What came of a tree. */
interface Made<T> {
  readonly of: Tree;
  readonly it: T | undefined;
}

/** Orders and filters a tree as the records and scores were when it was first asked to: each tree once. */
export class TreeArranger implements Arranger {
  readonly #how: Arrangement;
  #ordered: Made<Ordered> | undefined;
  #passed: Made<Uint8Array> | undefined;

  constructor(how: Arrangement) {
    this.#how = how;
  }

  /** Works out in steps what `order` and `pass` then have of a tree at once. */
  *steps(tree: Tree): Steps<void> {
    const ordered = yield* this.#order(tree);
    yield* this.#pass(ordered?.tree ?? tree);
  }

  order(tree: Tree): Ordered | undefined {
    return this.#ordered?.of === tree ? this.#ordered.it : atOnce(this.#order(tree));
  }

  pass(tree: Tree): Uint8Array | undefined {
    return this.#passed?.of === tree ? this.#passed.it : atOnce(this.#pass(tree));
  }

  *#order(tree: Tree): Steps<Ordered | undefined> {
    const { sort, workspace, language, earlier } = this.#how;
    if (!sort || (sort.key === 'trend' && !earlier)) return undefined;
    const board = earlier ?? workspace.scores();
    const source = { workspace, language, earlier: () => board };
    const it = yield* sortedTreeSteps(tree, yield* comparisonSteps(tree, sort, source));
    this.#ordered = { of: tree, it };
    return it;
  }

  *#pass(tree: Tree): Steps<Uint8Array | undefined> {
    const { filter, workspace, found } = this.#how;
    if (!filter) return undefined;
    const known = found ? filter : { ...filter, withFinding: false };
    const it = yield* filterSteps(tree, known, { workspace, found: () => found ?? new Set() });
    this.#passed = { of: tree, it };
    return it;
  }
}
