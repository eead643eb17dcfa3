import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type RowLayout, rowTop, rowWindow, scrollFor } from './row-window.ts';

/** What virtual rows are made of. */
export interface RowsOptions {
  /** The box that scrolls. */
  readonly scroller: () => HTMLElement | null;
  /** The empty element in it that rows are put into; nobody else renders there. */
  readonly list: () => HTMLElement | null;
  /** An element that is as high as a row. */
  readonly ruler: () => HTMLElement | null;
  /** What a row is about: its element goes with it as long as it is rendered. */
  readonly keyAt: (row: number) => string;
  /** Fills the element of a row; called again whenever what it was filled with may have changed. */
  readonly fill: (element: HTMLElement, row: number, key: string) => void;
}

interface Slot {
  readonly element: HTMLElement;
  key: string;
  row: number;
  /** Where it was put, in pixels. */
  top: number;
  /** Its key, row or content changed since it was filled. */
  stale: boolean;
}

const spareRows = 4;

/**
 * Virtual rows of one height: as many elements as the box shows and a few more, reused while it
 * scrolls. Elements stand in the order of their rows, for reading aloud. Rows that are pinned stay,
 * wherever the box is scrolled to, and the element that has the focus is never moved, since moving
 * takes the focus away. One row may have something of any height open below it, in its own element.
 */
export class RowsController implements ReactiveController {
  readonly #options: RowsOptions;
  #count = 0;
  #open = -1;
  #openHeight = 0;
  #rowHeight = 0;
  #pinned: readonly number[] = [];
  #everything = false;
  /** Where the box was scrolled to when rows were last arranged. */
  #top = 0;
  /** How high the list was made, and which. */
  #height = 0;
  #shorter = false;
  #sized: HTMLElement | undefined;
  #slots: Slot[] = [];
  #scroller: HTMLElement | null = null;
  #resizes: ResizeObserver | undefined;
  #opened: Element | undefined;

  constructor(host: ReactiveControllerHost, options: RowsOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const view = globalThis.window;
    view.addEventListener('beforeprint', this.#beforePrint);
    view.addEventListener('afterprint', this.#afterPrint);
  }

  hostUpdated(): void {
    const scroller = this.#options.scroller();
    if (scroller !== this.#scroller) this.#follow(scroller);
  }

  hostDisconnected(): void {
    const view = globalThis.window;
    view.removeEventListener('beforeprint', this.#beforePrint);
    view.removeEventListener('afterprint', this.#afterPrint);
    this.#follow(null);
  }

  /** Pixels; 0 before the first layout. */
  get rowHeight(): number {
    return this.#rowHeight;
  }

  /** Rows that fit into the box, at least 1. */
  get pageSize(): number {
    return Math.max(1, Math.floor(this.#visible() / (this.#rowHeight || 1)) - 1);
  }

  /** The rows that are rendered, in order. */
  get rendered(): readonly { readonly key: string; readonly row: number }[] {
    return this.#slots;
  }

  /**
   * Says what there is to show, and shows it.
   *
   * @param change - `count` rows; `open`: the row with something open below it, -1 for none;
   *   `pinned`: rows to keep rendered.
   */
  show(change: { count: number; open: number; pinned: readonly number[] }): void {
    const opens = new Set([this.#open, change.open]);
    if (opens.size > 1) for (const slot of this.#slots) slot.stale ||= opens.has(slot.row);
    this.#count = change.count;
    this.#open = change.open;
    this.#pinned = change.pinned;
    this.arrange();
    // A list that became shorter may have moved in the box.
    if (this.#shorter && this.#scroller?.scrollTop !== this.#top) this.arrange();
  }

  /** Fills rendered rows again: those of the keys, or all. */
  refill(stale: (key: string) => boolean = () => true): void {
    for (const slot of this.#slots) if (stale(slot.key)) slot.stale = true;
    this.#fillStale();
    this.#followOpened();
  }

  /** The element of a row; `undefined` where it is not rendered. */
  elementOf(key: string): HTMLElement | undefined {
    return this.#slots.find((slot) => slot.key === key)?.element;
  }

  /** Scrolls as little as it takes for a row to be in view. */
  scrollTo(row: number): void {
    const scroller = this.#scroller;
    if (!scroller || row < 0 || this.#everything) return;
    this.#measureOpened();
    const visible = this.#visible();
    const top = scrollFor(this.#layout(), row, { top: scroller.scrollTop, visible });
    if (top === scroller.scrollTop) return;
    scroller.scrollTop = top;
    this.arrange();
  }

  /** Renders the rows that are in view now. */
  readonly arrange = (): void => {
    const list = this.#options.list();
    if (!list) return;
    if (this.#rowHeight === 0) this.#measureRow();
    if (this.#rowHeight === 0) return;
    const layout = this.#layout();
    const wanted = this.#wanted(layout);
    this.#resize(list, rowTop(layout, this.#count));
    this.#assign(wanted);
    this.#place(list, layout);
    this.#fillStale();
    this.#followOpened();
  };

  #layout(): RowLayout {
    return {
      count: this.#count,
      rowHeight: this.#rowHeight,
      after: this.#open,
      height: this.#open < 0 ? 0 : this.#openHeight,
    };
  }

  #visible(): number {
    return this.#scroller?.clientHeight ?? 0;
  }

  #measureRow(): void {
    this.#rowHeight = this.#options.ruler()?.offsetHeight || this.#rowHeight;
  }

  /** Sizes and shifts are set directly: a custom property would have all that is below styled anew. */
  #resize(list: HTMLElement, height: number): void {
    this.#shorter = height < this.#height;
    if (height === this.#height && list === this.#sized) return;
    this.#height = height;
    this.#sized = list;
    list.style.setProperty('block-size', `${height}px`);
  }

  #wanted(layout: RowLayout): number[] {
    const top = this.#scroller?.scrollTop ?? 0;
    this.#top = top;
    const [first, end] = this.#everything
      ? [0, this.#count]
      : rowWindow(layout, { top, visible: this.#visible(), spare: spareRows });
    const rows: number[] = [];
    for (let row = first; row < end; row++) rows.push(row);
    const apart = [...new Set(this.#pinned)].filter((row) => row >= 0 && row < this.#count);
    for (const row of apart) if (row < first || row >= end) rows.push(row);
    return rows.sort((a, b) => a - b);
  }

  /** Gives each wanted row an element: the one it has, else one that is free, else a new one. */
  #assign(rows: readonly number[]): void {
    const byKey = new Map(this.#slots.map((slot) => [slot.key, slot]));
    const next: (Slot | undefined)[] = [];
    const keys = rows.map((row) => this.#options.keyAt(row));
    for (const key of keys) {
      next.push(byKey.get(key));
      byKey.delete(key);
    }
    const free = [...byKey.values()].reverse();
    this.#slots = rows.map((row, i) => {
      const key = keys[i] ?? '';
      let slot = next[i];
      if (!slot) {
        slot = free.pop() ?? { element: newElement(), key, row, top: -1, stale: true };
        slot.stale = true;
        slot.key = key;
      }
      if (slot.row !== row) slot.stale = true;
      slot.row = row;
      return slot;
    });
    for (const { element } of free) element.remove();
  }

  /** Puts the elements in order, around the one that has the focus. */
  #place(list: HTMLElement, layout: RowLayout): void {
    const root = list.getRootNode() as Document | ShadowRoot;
    const focused = this.#slots.findIndex(({ element }) => element.contains(root.activeElement));
    const anchor = this.#slots[focused]?.element;
    inOrder(list, this.#slots.slice(focused + 1), anchor ? anchor.nextSibling : list.firstChild);
    if (anchor) inOrder(list, this.#slots.slice(0, focused), list.firstChild);
    for (const slot of this.#slots) {
      const top = rowTop(layout, slot.row);
      if (slot.top === top) continue;
      slot.top = top;
      slot.element.style.setProperty('transform', `translateY(${top}px)`);
    }
  }

  #fillStale(): void {
    for (const slot of this.#slots) {
      if (!slot.stale) continue;
      slot.stale = false;
      this.#options.fill(slot.element, slot.row, slot.key);
    }
  }

  #follow(scroller: HTMLElement | null): void {
    this.#scroller?.removeEventListener('scroll', this.arrange);
    this.#resizes?.disconnect();
    this.#opened = undefined;
    this.#scroller = scroller;
    if (!scroller) return;
    scroller.addEventListener('scroll', this.arrange, { passive: true });
    this.#resizes = new ResizeObserver(this.#resized);
    this.#resizes.observe(scroller);
    const ruler = this.#options.ruler();
    if (ruler) this.#resizes.observe(ruler);
    this.#followOpened();
  }

  /** Watches the height of what stands open below a row: the second child of its element. */
  #followOpened(): void {
    const slot = this.#slots.find(({ row }) => row === this.#open);
    const opened = slot?.element.children[1];
    if (opened === this.#opened) return;
    if (this.#opened) this.#resizes?.unobserve(this.#opened);
    this.#opened = opened;
    this.#measureOpened();
    if (opened) this.#resizes?.observe(opened);
    if (this.#openHeight > 0) this.arrange();
  }

  #measureOpened(): void {
    this.#openHeight = this.#opened instanceof HTMLElement ? this.#opened.offsetHeight : 0;
  }

  readonly #resized = (): void => {
    this.#measureRow();
    this.#measureOpened();
    this.arrange();
  };

  readonly #beforePrint = (): void => {
    this.#everything = true;
    this.arrange();
  };

  readonly #afterPrint = (): void => {
    this.#everything = false;
    this.arrange();
  };
}

function newElement(): HTMLElement {
  return document.createElement('div');
}

function inOrder(list: HTMLElement, slots: readonly Slot[], from: ChildNode | null): void {
  let next = from;
  for (const { element } of slots) {
    if (element === next) next = next.nextSibling;
    else list.insertBefore(element, next);
  }
}
