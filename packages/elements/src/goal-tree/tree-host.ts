import type { GoalId } from '@throughline/core';
import type { RowsController } from '../controllers/rows-controller.ts';
import type { DetailKind } from './detail-view.ts';
import type { TreeChanges } from './tree-changes.ts';
import type { TreeFocus } from './tree-focus.ts';
import type { TreeRows } from './tree-rows.ts';

/** What keys and clicks can do to a tree. */
export interface TreeHost {
  readonly rows: TreeRows;
  readonly virtual: RowsController;
  readonly focus: TreeFocus;
  readonly isRightToLeft: boolean;
  /** Renders what is in view, with the focus of the grid in its place; `take` moves the page's there. */
  arrange(take: boolean): void;
  toggle(goalId: GoalId, open: boolean): void;
  openSiblings(goalId: GoalId): void;
  select(goalId: GoalId): void;
  /** Opens something below a row, or closes it where it is open already. */
  toggleDetail(goalId: GoalId, kind: DetailKind): void;
  /** Opens something below a row, or moves the focus there where it is open already. */
  openDetail(goalId: GoalId, kind: DetailKind): void;
  /** Reveals a goal and moves the focus to its row. Returns whether it is in the tree. */
  focusGoal(goalId: GoalId): boolean;
  /** What can be changed from the rows. */
  readonly changes: TreeChanges;
  /** Closes what is open below a row, with the focus on that row. Returns whether anything was. */
  closeDetail(): boolean;
  /** Ends a search, with the focus where it is. Returns whether there was one. */
  clearSearch(): boolean;
  showKeys(): void;
  goToSearch(): void;
}
