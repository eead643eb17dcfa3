import type { Changed, CycleId, Goal, GoalId, Workspace } from '@throughline/core';
import { ownerOf } from '../parts/owner.ts';
import { type Tree, isSamePlace, keepAncestors, narrowTree, treeOf } from './tree-model.ts';
import { TreeRows } from './tree-rows.ts';
import { searchTree, wordsOf } from './tree-search.ts';

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

/** The rows of a tree element: the goals in scope, what is open, and what a search leaves of it. */
export class TreeState {
  #tree: Tree = treeOf(new Map());
  #rows = new TreeRows(this.#tree, () => false);
  #found: { readonly rows: TreeRows; readonly matches: number } | undefined;
  #query = '';
  #workspace: Workspace | undefined;
  /** Levels that show at first, once all were opened or closed by hand. */
  #depth: number | undefined;

  /** The rows to show: those found while a search is on, else all that are open. */
  get rows(): TreeRows {
    return this.#found?.rows ?? this.#rows;
  }

  /** How many goals match the search; `undefined` while there is none. */
  get matches(): number | undefined {
    return this.#found?.matches;
  }

  /** The goals in scope, whatever a search leaves of them. */
  get tree(): Tree {
    return this.#tree;
  }

  /** How many goals are in scope. */
  get total(): number {
    return this.#tree.goals.length;
  }

  get query(): string {
    return this.#query;
  }

  /**
   * Reads the goals anew.
   *
   * @param afresh - Opens the levels of the scope again, whatever was open before.
   */
  takeIn(workspace: Workspace, scope: TreeScope, afresh: boolean): void {
    const before = afresh ? undefined : this.#rows;
    const depth = this.#depth ?? scope.depth;
    this.#workspace = workspace;
    this.#tree = scoped(treeOf(workspace.records.goals, scope.language), workspace, scope);
    const { goals, level } = this.#tree;
    this.#rows = new TreeRows(this.#tree, (node) => {
      const known = before?.nodeOf(goals[node]?.id) ?? -1;
      return known >= 0 && before?.hasChildren(known)
        ? before.isOpen(known)
        : (level[node] ?? 1) < depth;
    });
    this.search(this.#query);
  }

  /** Whether a change makes the tree another one: goals came, went, moved or were renamed. */
  isOutdatedBy(changed: Changed): boolean {
    const goals = this.#workspace?.records.goals;
    for (const id of changed.records.get('goals') ?? []) {
      const node = this.#rows.nodeOf(id as GoalId);
      const before: Goal | undefined = this.#tree.goals[node];
      const after = goals?.get(id as GoalId);
      if (before && after ? !isSamePlace(before, after) : before !== after) return true;
    }
    return changed.records.has('cycles');
  }

  /** Opens or closes every goal, also of a workspace that is still to come. */
  setAllOpen(open: boolean): void {
    this.#depth = open ? Infinity : 1;
    this.rows.setAllOpen(open);
  }

  /** Narrows the rows to a search; blank text ends it. */
  search(query: string): void {
    this.#query = query;
    const workspace = this.#workspace;
    if (!workspace || wordsOf(query).length === 0) {
      this.#found = undefined;
      return;
    }
    const ownerName = (goal: Goal) => ownerOf(workspace, goal).name;
    const { tree, matches } = searchTree(this.#tree, query, ownerName);
    this.#found = { rows: new TreeRows(tree, () => true), matches };
  }

  /** Ends a search, with a goal that was found in it in view. */
  endSearch(goalId: GoalId | undefined): void {
    this.search('');
    this.#rows.reveal(this.#rows.nodeOf(goalId));
  }
}

function scoped(tree: Tree, { records }: Workspace, { cycle, root }: TreeScope): Tree {
  let narrowed = tree;
  if (root) {
    const node = tree.nodeOf(root as GoalId);
    const end = node === undefined ? 0 : node + (tree.size[node] ?? 0);
    narrowed = narrowTree(tree, new Uint8Array(tree.goals.length).fill(1, node ?? 0, end));
  }
  if (!cycle) return narrowed;
  const within = new Map<CycleId, boolean>();
  const isWithin = (id: CycleId | undefined, steps = 0): boolean => {
    if (id === undefined || steps > records.cycles.size) return false;
    let answer = within.get(id);
    if (answer === undefined) {
      answer = id === cycle || isWithin(records.cycles.get(id)?.parentId, steps + 1);
      within.set(id, answer);
    }
    return answer;
  };
  const keep = Uint8Array.from(narrowed.goals, (goal) => Number(isWithin(goal.cycleId)));
  keepAncestors(narrowed, keep);
  return narrowTree(narrowed, keep);
}
