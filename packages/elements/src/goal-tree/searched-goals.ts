import { type Goal, type Steps, atOnce } from '@throughline/core';
import { searchSteps } from './tree-search.ts';
import type { Tree } from './tree-shape.ts';

/** What a search is about. */
export interface Search {
  /** In the order that the goals have by themselves, so that another order needs no other search. */
  readonly tree: Tree;
  readonly query: string;
  readonly ownerName: (goal: Goal) => string;
}

/** Which nodes the last search found, looked for once until goals or names are others. */
export class SearchedGoals {
  #known: { readonly tree: Tree; readonly query: string; readonly matches: Uint8Array } | undefined;

  /** 1 for each node that matches; looked for at once where no steps did so before. */
  of(search: Search): Uint8Array {
    return atOnce(this.steps(search));
  }

  /** As `of`, in steps, after which `of` has it at once. */
  *steps({ tree, query, ownerName }: Search): Steps<Uint8Array> {
    if (this.#known?.tree === tree && this.#known.query === query) return this.#known.matches;
    const matches = yield* searchSteps(tree, query, ownerName);
    this.#known = { tree, query, matches };
    return matches;
  }

  /** Has the next search look again. */
  forget(): void {
    this.#known = undefined;
  }
}
