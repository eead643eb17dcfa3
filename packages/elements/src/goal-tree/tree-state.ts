import type { Changed, Goal, GoalId, Steps, Workspace } from '@throughline/core';
import { ownerOf } from '../parts/owner.ts';
import type { Arranger } from './arranger.ts';
import { type Found, foundRows } from './found-rows.ts';
import { isSamePlace, treeOf } from './tree-model.ts';
import type { PlaceKey, Tree } from './tree-shape.ts';
import { TreeRows } from './tree-rows.ts';
import { type TreeScope, goalsInScope, treeInCycle } from './tree-scope.ts';
import { type Search, SearchedGoals } from './searched-goals.ts';
import { wordsOf } from './tree-search.ts';

/** The rows of a tree element: the goals in scope, their order, what is open, and what a search and a filter leave of it. */
export class TreeState {
  /** In the order that it has by itself, and in the one that was asked for. */
  #plain: Tree = treeOf(new Map());
  #tree = this.#plain;
  /** The node of the plain tree that each node of the other one is, where they differ. */
  #from: Int32Array | undefined;
  #rows = new TreeRows(this.#tree, () => false);
  #found: Found | undefined;
  #arranger: Arranger | undefined;
  #query = '';
  readonly #searched = new SearchedGoals();
  #workspace: Workspace | undefined;
  /** Levels that show at first, once all were opened or closed by hand. */
  #depth: number | undefined;
  readonly #openPlace: () => PlaceKey | undefined;
  /** Whether a row is there only since something stands open below it. */
  #keepsOpen = false;

  /** @param openPlace - The place below whose row something stands open: no filter takes that row away. */
  constructor(openPlace: () => PlaceKey | undefined = () => undefined) {
    this.#openPlace = openPlace;
  }

  /** The rows to show: those found while a search is on, else all that are open. */
  get rows(): TreeRows {
    return this.#found?.rows ?? this.#rows;
  }

  /** How many goals match the search and the filter; `undefined` while there is neither. */
  get matches(): number | undefined {
    return this.#found?.matches;
  }

  /** How many goals are in scope, each counted once. */
  get total(): number {
    return this.#tree.goalCount;
  }

  /** All goals in scope, whatever was searched or filtered for. */
  get tree(): Tree {
    return this.#tree;
  }

  /** As `tree`, in the order that the goals have by themselves. */
  get plain(): Tree {
    return this.#plain;
  }

  /** Whether a row is there for the place of others only, which were searched or filtered for. */
  isContext(node: number): boolean {
    return this.#found?.isContext(node) ?? false;
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
    this.#searched.forget();
    const goals = goalsInScope(workspace.records, scope.root);
    this.#plain = treeInCycle(treeOf(goals, scope.language), workspace.records, scope.cycle);
    const ordered = this.#arranger?.order(this.#plain);
    this.#tree = ordered?.tree ?? this.#plain;
    this.#from = ordered?.from;
    const { level } = this.#tree;
    this.#rows = new TreeRows(this.#tree, (node) => {
      const known = before?.nodeOf(this.#tree.goals[node]?.id) ?? -1;
      return known >= 0 && before?.hasChildren(known)
        ? before.isOpen(known)
        : (level[node] ?? 1) < depth;
    });
    this.#find(false);
  }

  /** How goals are ordered and filtered now. */
  get arranger(): Arranger | undefined {
    return this.#arranger;
  }

  /** As `arrange`, for goals that are read anew at once: nothing is ordered before. */
  prepare(arranger: Arranger | undefined): void {
    this.#arranger = arranger;
  }

  /**
   * Orders and filters the goals as somebody asks for. What is open stays so.
   *
   * @param arranger - `undefined` for the order that the goals have by themselves, and no filter.
   */
  arrange(arranger: Arranger | undefined): void {
    this.#arranger = arranger;
    const ordered = arranger?.order(this.#plain);
    if (ordered || this.#from) {
      const before = openNodes(this.#rows, this.#from);
      this.#tree = ordered?.tree ?? this.#plain;
      this.#from = ordered?.from;
      this.#rows = new TreeRows(this.#tree, (node) => before[ordered?.from[node] ?? node] === 1);
    }
    this.#find(true);
  }

  /** Whether a change makes the tree another one: goals came, went, moved or were renamed. */
  isOutdatedBy(changed: Changed): boolean {
    // Goals are found by the names of their owners too.
    if (['goals', 'people', 'teams'].some((name) => changed.records.has(name as 'goals'))) {
      this.#searched.forget();
    }
    const goals = this.#workspace?.records.goals;
    for (const id of changed.records.get('goals') ?? []) {
      const node = this.#rows.nodeOf(id);
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

  /** Looks in steps for what `search` then shows at once. */
  *searchSteps(query: string): Steps<void> {
    const search = this.#searchFor(query);
    if (search) yield* this.#searched.steps(search);
  }

  /** Narrows the rows to a search; blank text ends it. */
  search(query: string): void {
    this.#query = query;
    this.#find(false);
  }

  /** @param goesOn - Whether it is what was looked for before, so that what was closed since stays closed. */
  #find(goesOn: boolean): void {
    const workspace = this.#workspace;
    const passes: Uint8Array[] = [];
    const search = this.#searchFor(this.#query);
    if (search) {
      const matches = this.#searched.of(search);
      const from = this.#from;
      passes.push(from ? Uint8Array.from(from, (node) => matches[node] ?? 0) : matches);
    }
    const passed = workspace && this.#arranger?.pass(this.#tree);
    if (passed) passes.push(passed);
    const before = goesOn ? this.#found?.rows : undefined;
    const kept = passed ? this.#rows.nodeOf(this.#openPlace()) : -1;
    this.#keepsOpen = kept >= 0 && passed?.[kept] === 0;
    this.#found = passes.length > 0 ? foundRows(this.#tree, passes, { before, kept }) : undefined;
  }

  #searchFor(query: string): Search | undefined {
    const workspace = this.#workspace;
    if (!workspace || wordsOf(query).length === 0) return undefined;
    return { tree: this.#plain, query, ownerName: (goal) => ownerOf(workspace, goal).name };
  }

  /** Lets a row go that a filter left for what stood open below it, once that is another or none. */
  letGo(): void {
    if (this.#keepsOpen) this.#find(true);
  }

  /** Ends a search, with a goal that was found in it in view. */
  endSearch(goalId: GoalId | undefined): void {
    this.search('');
    const { rows } = this;
    rows.reveal(rows.nodeOf(goalId));
  }
}

/** 1 for each node of the plain tree that is open in the rows of another order. */
function openNodes(rows: TreeRows, from: Int32Array | undefined): Uint8Array {
  const open = new Uint8Array(rows.tree.goals.length);
  for (let node = 0; node < open.length; node++) {
    if (rows.isOpen(node)) open[from?.[node] ?? node] = 1;
  }
  return open;
}
