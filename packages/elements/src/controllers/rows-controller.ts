import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RowSlots } from './row-slots.ts';
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
  /** Called after rows were rendered because the box or what is in it has another size. */
  readonly resized: () => void;
}

/**
 * Rows to have ready above and below: for a box that is scrolled on from where it is, and for one that has jumped. After
 * a jump every row is another one, and each that is not in view would be filled for nothing if the next jump comes.
 */
const spareRows = { near: 4, jumped: 1 } as const;

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
  /** The rows that were in view when rows were last arranged: the first, and the one after the last. */
  #seen: readonly [first: number, end: number] = [0, Infinity];
  #spare: number = spareRows.near;
  /** How high the list was made, and which. */
  #height = 0;
  #sized: HTMLElement | undefined;
  readonly #slots = new RowSlots();
  #scroller: HTMLElement | null = null;
  #resizes: ResizeObserver | undefined;
  #frame = 0;
  #opened: Element | undefined;
  #paper: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost, options: RowsOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const view = globalThis.window;
    view.addEventListener('beforeprint', this.#beforePrint);
    view.addEventListener('afterprint', this.#afterPrint);
    // Not every way to paper tells the page before it begins.
    this.#paper = view.matchMedia('print');
    this.#paper.addEventListener('change', this.#onPaper);
  }

  hostUpdated(): void {
    const scroller = this.#options.scroller();
    if (scroller !== this.#scroller) this.#follow(scroller);
  }

  hostDisconnected(): void {
    const view = globalThis.window;
    view.removeEventListener('beforeprint', this.#beforePrint);
    view.removeEventListener('afterprint', this.#afterPrint);
    this.#paper?.removeEventListener('change', this.#onPaper);
    this.#follow(null);
  }

  /** What the rendered rows are about, in their order. */
  get keys(): readonly string[] {
    return this.#slots.all.map(({ key }) => key);
  }

  /** Rows that fit into the box, at least 1. */
  get pageSize(): number {
    return Math.max(1, Math.floor(this.#visible() / (this.#rowHeight || 1)) - 1);
  }

  /**
   * Says what there is to show, and shows it.
   *
   * @param change - `count` rows; `open`: the row with something open below it, -1 for none;
   *   `pinned`: rows to keep rendered.
   */
  show(change: { count: number; open: number; pinned: readonly number[] }): void {
    const opens = new Set([this.#open, change.open]);
    if (opens.size > 1) for (const slot of this.#slots.all) slot.stale ||= opens.has(slot.row);
    this.#count = change.count;
    this.#open = change.open;
    this.#pinned = change.pinned;
    this.arrange();
  }

  /** Fills the rendered rows again, or only those about certain keys. */
  refill(keys?: ReadonlySet<string>): void {
    for (const slot of this.#slots.all) slot.stale ||= keys?.has(slot.key) ?? true;
    this.#fillStale();
    this.#followOpened();
  }

  /** The element of a row; `undefined` where it is not rendered. */
  elementOf(key: string): HTMLElement | undefined {
    return this.#slots.of(key)?.element;
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
    // A list of another height may make the box higher, or move in it.
    this.#resize(list, rowTop(layout, this.#count));
    const wanted = this.#wanted(layout);
    this.#slots.assign(wanted, this.#options.keyAt);
    this.#slots.place(list, layout);
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
    if (height === this.#height && list === this.#sized) return;
    this.#height = height;
    this.#sized = list;
    list.style.setProperty('block-size', `${height}px`);
  }

  #wanted(layout: RowLayout): number[] {
    const visible = this.#visible();
    // Rows that are still in their old places may keep a box scrolled beyond the end of its list.
    const furthest = Math.max(0, this.#height - visible);
    const view = { top: Math.min(this.#scroller?.scrollTop ?? 0, furthest), visible };
    this.#see(rowWindow(layout, { ...view, spare: 0 }));
    const [first, end] = this.#everything
      ? [0, this.#count]
      : rowWindow(layout, { ...view, spare: this.#spare });
    const rows: number[] = [];
    for (let row = first; row < end; row++) rows.push(row);
    const apart = [...new Set(this.#pinned)].filter((row) => row >= 0 && row < this.#count);
    for (const row of apart) if (row < first || row >= end) rows.push(row);
    return rows.sort((a, b) => a - b);
  }

  #see(seen: readonly [first: number, end: number]): void {
    const [first, end] = this.#seen;
    this.#seen = seen;
    if (first === seen[0] && end === seen[1]) return;
    this.#spare = seen[0] < end && first < seen[1] ? spareRows.near : spareRows.jumped;
  }

  #fillStale(): void {
    for (const slot of this.#slots.all) {
      if (!slot.stale) continue;
      slot.stale = false;
      this.#options.fill(slot.element, slot.row, slot.key);
    }
  }

  #follow(scroller: HTMLElement | null): void {
    this.#scroller?.removeEventListener('scroll', this.arrange);
    this.#resizes?.disconnect();
    cancelAnimationFrame(this.#frame);
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
    const opened = this.#slots.at(this.#open)?.element.children[1];
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
    if (this.#mayGrow()) this.#afterResize();
    else this.#frame = requestAnimationFrame(this.#afterResize);
  };

  readonly #afterResize = (): void => {
    this.arrange();
    this.#options.resized();
  };

  /**
   * Whether the list may take its new height at once. Where the box would change its size with it, the
   * observer would report an error to the page, so that waits for the next frame.
   */
  #mayGrow(): boolean {
    const height = rowTop(this.#layout(), this.#count);
    const isFull = this.#height > this.#visible();
    return height === this.#height || (height > this.#height && isFull);
  }

  readonly #beforePrint = (): void => {
    this.#everything = true;
    this.arrange();
  };

  readonly #onPaper = ({ matches }: MediaQueryListEvent): void => {
    this.#everything = matches;
    this.arrange();
  };

  readonly #afterPrint = (): void => {
    this.#everything = false;
    this.arrange();
  };
}
