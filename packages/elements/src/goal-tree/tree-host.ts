import type { GoalId } from '@throughline/core';
import type { RowsController } from '../controllers/rows-controller.ts';
import type { DetailKind } from './detail-view.ts';
import type { Way } from './move-targets.ts';
import type { TreeFocus } from './tree-focus.ts';
import type { TreeHead } from './tree-head.ts';
import type { PlaceKey } from './tree-shape.ts';
import type { TreeRows } from './tree-rows.ts';

/** What keys and pointers can change from a row. */
export interface RowChanges {
  /** Thinks of the next parent that an arrow leads to, below the row. */
  moveTowards(goalId: GoalId, way: Way): Promise<void>;
  /** Takes the last move back. Returns whether there was one. */
  undo(): boolean;
  readonly tools: {
    /** Whether a row is being dragged. */
    readonly isDragging: boolean;
    openMenu(goalId: GoalId): Promise<void>;
    /** Follows a pointer that was pressed on a row: it may come to drag it. */
    press(press: PointerEvent, place: PlaceKey): Promise<void>;
  };
}

/** What keys and clicks can do to a tree. */
export interface TreeHost {
  readonly rows: TreeRows;
  readonly virtual: RowsController;
  readonly focus: TreeFocus;
  readonly head: TreeHead;
  readonly isRightToLeft: boolean;
  /** Renders what is in view, with the focus of the grid in its place; `take` moves the page's there. */
  arrange(take: boolean): void;
  /** Fills the rows of goals again, wherever they stand, or all of them. */
  refill(goalIds?: ReadonlySet<GoalId>): void;
  toggle(goalId: GoalId, open: boolean): void;
  openSiblings(place: PlaceKey): void;
  select(goalId: GoalId): void;
  /** Opens something below a row, or closes it where it is open already. */
  toggleDetail(goalId: GoalId, kind: DetailKind): void;
  /** Opens something below a row, or moves the focus there where it is open already. */
  openDetail(goalId: GoalId, kind: DetailKind): void;
  /** Reveals a goal and moves the focus to its row. Returns whether it is in the tree. */
  focusGoal(goalId: GoalId): boolean;
  /** What can be changed from the rows. */
  readonly changes: RowChanges;
  /** The place below whose row something stands open; `undefined` for nothing. */
  readonly openPlace: PlaceKey | undefined;
  /** Closes what is open below a row, with the focus on that row. Returns whether anything was. */
  closeDetail(): boolean;
  /** Ends a search, with the focus where it is. Returns whether there was one. */
  clearSearch(): boolean;
  showKeys(): void;
  goToSearch(): void;
}
