import { type RowLayout, rowTop } from './row-window.ts';

/** An element and the row that it shows now. */
export interface Slot {
  readonly element: HTMLElement;
  key: string;
  row: number;
  /** Where it was put, in pixels. */
  top: number;
  /** Its key, row or content changed since it was filled. */
  stale: boolean;
}

/** The elements of virtual rows. A row keeps its element as long as it is rendered. */
export class RowSlots {
  #slots: Slot[] = [];

  /** In the order of their rows. */
  get all(): readonly Slot[] {
    return this.#slots;
  }

  of(key: string): Slot | undefined {
    return this.#slots.find((slot) => slot.key === key);
  }

  at(row: number): Slot | undefined {
    return this.#slots.find((slot) => slot.row === row);
  }

  /** Gives each row an element: the one it has, else one that is free, else a new one. */
  assign(rows: readonly number[], keyAt: (row: number) => string): void {
    const free = new Map(this.#slots.map((slot) => [slot.key, slot]));
    const kept = rows.map((row) => {
      const key = keyAt(row);
      const slot = free.get(key);
      free.delete(key);
      return { row, key, slot };
    });
    // From the first on, so that elements that are reused in turn are in order already.
    const unused = [...free.values()].reverse();
    this.#slots = kept.map(({ row, key, slot }) => {
      const given = slot ?? unused.pop() ?? newSlot();
      if (!slot || given.row !== row) given.stale = true;
      given.key = key;
      given.row = row;
      return given;
    });
    for (const { element } of unused) element.remove();
  }

  /** Puts the elements in order and in place, around the one that has the focus: it is never moved. */
  place(list: HTMLElement, layout: RowLayout): void {
    const root = list.getRootNode() as Document | ShadowRoot;
    const focused = this.#slots.findIndex(({ element }) => element.contains(root.activeElement));
    const anchor = this.#slots[focused]?.element;
    putInOrder(list, this.#slots.slice(focused + 1), anchor ? anchor.nextSibling : list.firstChild);
    if (anchor) putInOrder(list, this.#slots.slice(0, focused), list.firstChild);
    for (const slot of this.#slots) {
      const top = rowTop(layout, slot.row);
      if (slot.top === top) continue;
      slot.top = top;
      slot.element.style.setProperty('transform', `translateY(${top}px)`);
    }
  }
}

function newSlot(): Slot {
  return { element: document.createElement('div'), key: '', row: -1, top: -1, stale: true };
}

function putInOrder(list: HTMLElement, slots: readonly Slot[], from: ChildNode | null): void {
  let next = from;
  for (const { element } of slots) {
    if (element === next) next = next.nextSibling;
    else list.insertBefore(element, next);
  }
}
