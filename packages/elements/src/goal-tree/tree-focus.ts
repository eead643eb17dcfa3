import type { GoalId } from '@throughline/core';
import type { RowsController } from '../controllers/rows-controller.ts';
import { placeAt } from './tree-navigation.ts';
import { goalOfPlace, placeOfElement } from './tree-place.ts';
import type { PlaceKey } from './tree-shape.ts';
import type { TreeRows } from './tree-rows.ts';

/**
 * The one place in the grid that Tab reaches: a row, or a stop inside it. It belongs to a place of a
 * goal, not to an element, so it stays where it is while rows are rendered again, scrolled away or filtered.
 */
export class TreeFocus {
  readonly #virtual: RowsController;
  readonly #root: () => ShadowRoot | null;
  #place: PlaceKey | undefined;
  #stop = -1;
  #row = 0;
  #holder: HTMLElement | undefined;

  constructor(virtual: RowsController, root: () => ShadowRoot | null) {
    this.#virtual = virtual;
    this.#root = root;
  }

  /** The goal whose row it is. */
  get goalId(): GoalId | undefined {
    return this.#place === undefined ? undefined : goalOfPlace(this.#place);
  }

  /** Where that goal stands. */
  get place(): PlaceKey | undefined {
    return this.#place;
  }

  /** The place inside the row, from 0; -1 for the row itself. */
  get stop(): number {
    return this.#stop;
  }

  /** The place in whose row, or in what stands open below it, the focus is now. */
  get focusedPlace(): PlaceKey | undefined {
    return placeOfElement(this.#root()?.activeElement);
  }

  /** Sets the place; it shows once `settle` was called. */
  set(place: PlaceKey | undefined, stop = -1): void {
    this.#place = place;
    this.#stop = stop;
  }

  /** Moves to what is left where its goal has no row any more. Returns its row, -1 in an empty tree. */
  follow(rows: TreeRows): number {
    let row = rows.nearestRow(rows.nodeOf(this.#place));
    if (row < 0) row = Math.min(this.#row, rows.count - 1);
    const place = placeAt(rows, row);
    if (place !== this.#place) this.set(place);
    this.#row = Math.max(0, row);
    return row;
  }

  /** Makes the place the one that Tab reaches, and takes the focus there when asked to. */
  settle(take: boolean): void {
    const row = this.rowElement(this.#place);
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
    const row = this.rowElement(this.#place);
    return row ? stopsOf(row).length : 0;
  }

  /** The element of the place. */
  get holder(): HTMLElement | undefined {
    return this.#holder;
  }

  /** The row of a place, where it is rendered. */
  rowElement(place: PlaceKey | undefined): HTMLElement | undefined {
    if (place === undefined) return undefined;
    const row = this.#virtual.elementOf(place)?.firstElementChild;
    return row instanceof HTMLElement ? row : undefined;
  }
}

/** What the arrow keys stop at inside a row: those of its stops that this width shows. */
export function stopsOf(row: Element): HTMLElement[] {
  const stops = row.querySelectorAll<HTMLElement>('[data-stop]');
  return [...stops].filter((stop) => stop.checkVisibility());
}
