import type { GoalId } from '@throughline/core';
import type { RowsController } from '../controllers/rows-controller.ts';
import type { TreeRows } from './tree-rows.ts';

/**
 * The one place in the grid that Tab reaches: a row, or a stop inside it. It belongs to a goal, not
 * to an element, so it stays where it is while rows are rendered again, scrolled away or filtered.
 */
export class TreeFocus {
  readonly #virtual: RowsController;
  readonly #root: () => ShadowRoot | null;
  #goalId: GoalId | undefined;
  #stop = -1;
  #row = 0;
  #holder: HTMLElement | undefined;

  constructor(virtual: RowsController, root: () => ShadowRoot | null) {
    this.#virtual = virtual;
    this.#root = root;
  }

  /** The goal whose row it is. */
  get goalId(): GoalId | undefined {
    return this.#goalId;
  }

  /** The place inside the row, from 0; -1 for the row itself. */
  get stop(): number {
    return this.#stop;
  }

  /** The goal in whose row, or in what stands open below it, the focus is now. */
  get focusedGoal(): GoalId | undefined {
    const active = this.#root()?.activeElement;
    return active?.closest<HTMLElement>('[data-goal]')?.dataset['goal'] as GoalId | undefined;
  }

  /** Sets the place; it shows once `settle` was called. */
  set(goalId: GoalId | undefined, stop = -1): void {
    this.#goalId = goalId;
    this.#stop = stop;
  }

  /** Moves to what is left where its goal has no row any more. Returns its row, -1 in an empty tree. */
  follow(rows: TreeRows): number {
    let row = rows.nearestRow(rows.nodeOf(this.#goalId));
    if (row < 0) row = Math.min(this.#row, rows.count - 1);
    const goalId = rows.tree.goals[rows.nodeAt(row)]?.id;
    if (goalId !== this.#goalId) this.set(goalId);
    this.#row = Math.max(0, row);
    return row;
  }

  /** Makes the place the one that Tab reaches, and takes the focus there when asked to. */
  settle(take: boolean): void {
    const row = this.rowElement(this.#goalId);
    // Which stops a width shows costs a layout, so a row alone does not ask.
    const stops = row && this.#stop >= 0 ? stopsOf(row) : [];
    this.#stop = Math.min(this.#stop, stops.length - 1);
    const holder = stops[this.#stop] ?? row;
    if (holder !== this.#holder && this.#holder) this.#holder.tabIndex = -1;
    this.#holder = holder;
    if (!holder) return;
    holder.tabIndex = 0;
    if (take && this.#root()?.activeElement !== holder) holder.focus({ preventScroll: true });
  }

  /** How many stops the row of the place has now. */
  get stops(): number {
    const row = this.rowElement(this.#goalId);
    return row ? stopsOf(row).length : 0;
  }

  /** The element of the place. */
  get holder(): HTMLElement | undefined {
    return this.#holder;
  }

  /** The row of a goal, where it is rendered. */
  rowElement(goalId: GoalId | undefined): HTMLElement | undefined {
    if (goalId === undefined) return undefined;
    const row = this.#virtual.elementOf(goalId)?.firstElementChild;
    return row instanceof HTMLElement ? row : undefined;
  }
}

/** What the arrow keys stop at inside a row: those of its stops that this width shows. */
export function stopsOf(row: Element): HTMLElement[] {
  const stops = row.querySelectorAll<HTMLElement>('[data-stop]');
  return [...stops].filter((stop) => stop.checkVisibility());
}
