import type { Changed, GoalId } from '@throughline/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RowsController } from '../controllers/rows-controller.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import type { DetailKind } from './detail-view.ts';
import { EmptyFocus } from './empty-focus.ts';
import type { GridOptions } from './grid-options.ts';
import { RowDrawer } from './row-drawer.ts';
import { RowRefills } from './row-refills.ts';
import { TreeChanges } from './tree-changes.ts';
import { TreeDetail } from './tree-detail.ts';
import { TreeFocus } from './tree-focus.ts';
import type { TreeHost } from './tree-host.ts';
import { TreeInteraction } from './tree-interaction.ts';
import { TreeHead } from './tree-head.ts';
import { placeAt } from './tree-navigation.ts';
import { goalOfPlace } from './tree-place.ts';
import type { PlaceKey } from './tree-shape.ts';
import { touchedRows } from './touched-rows.ts';

/** The rows of a tree: what is in view, where the focus is, and what stands open below a row. */
export class TreeGrid implements ReactiveController, TreeHost {
  readonly virtual: RowsController;
  readonly focus: TreeFocus;
  readonly on: TreeInteraction;
  readonly head: TreeHead;
  readonly changes: TreeChanges;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: GridOptions;
  readonly #drawer: RowDrawer;
  readonly #detail: TreeDetail;
  /** The place below whose row something stands open. */
  #openPlace: PlaceKey | undefined;
  /** The place at which a goal was selected, where somebody did so here. */
  #selectedPlace: PlaceKey | undefined;
  /** The place whose row had the focus before an update. */
  #focused: PlaceKey | undefined;
  readonly #refills = new RowRefills((goalIds) => this.#fillAgain(goalIds));

  constructor(host: ReactiveControllerHost & HTMLElement, options: GridOptions) {
    this.#host = host;
    this.#options = options;
    const find = (selector: string) =>
      host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
    this.virtual = new RowsController(host, {
      scroller: () => find('.scroller'),
      list: () => find('.list'),
      ruler: () => find('.ruler'),
      keyAt: (row) => placeAt(this.rows, row) ?? '',
      fill: (element, row) => this.#drawer.draw(element, row),
      resized: () => this.focus.settle(false),
    });
    this.focus = new TreeFocus(this.virtual, () => host.shadowRoot);
    const { words, source, say, state } = options;
    this.changes = new TreeChanges({
      ...{ host, grid: this, words, source, say, tree: () => state.tree },
      mayNotCheckIn: (goalId) => this.#drawer.mayNotCheckIn(goalId),
    });
    this.#detail = new TreeDetail({
      late: this.changes.late,
      words: options.words,
      workspace: () => options.source()?.workspace,
      say: options.say,
      mayNotCheckIn: (goalId) => this.#drawer.mayNotCheckIn(goalId),
      lateView: (goalId, kind) => options.late()?.detail(goalId, kind),
      go: (goalId) => this.#explainOther(goalId),
      changed: () => this.arrange(false),
      style: (sheet) => adoptStyles(host.shadowRoot, sheet),
      close: () => this.closeDetail(),
      saving: (earlier) => this.#drawer.moveFrom(earlier),
    });
    this.#drawer = new RowDrawer({
      ...options,
      openRow: () => this.openRow,
      selectedPlace: () => this.#selectedPlace,
      marks: this.changes,
      detail: (goalId) => this.#detail.view(goalId),
    });
    this.on = new TreeInteraction(this);
    this.head = new TreeHead({
      root: () => host.shadowRoot,
      isRightToLeft: () => this.isRightToLeft,
      enterRows: () => this.arrange(true),
    });
    host.addController(new EmptyFocus(host, say));
    host.addController(this);
  }

  get rows() {
    return this.#options.state.rows;
  }

  get isRightToLeft(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }

  /** The place below whose row something stands open; `undefined` for nothing. */
  get openPlace(): PlaceKey | undefined {
    return this.#detail.goalId === undefined ? undefined : this.#openPlace;
  }

  /** The goal whose score stands explained. */
  get explained(): GoalId | undefined {
    return this.#detail.explained;
  }

  /** The row with something open below it, -1 for none. */
  get openRow(): number {
    const { goalId } = this.#detail;
    if (goalId === undefined) return -1;
    const place = this.rows.nodeOf(this.#openPlace);
    return this.rows.rowOf(place < 0 ? this.rows.nodeOf(goalId) : place);
  }

  hostUpdate(): void {
    this.#focused = this.focus.focusedPlace;
  }

  hostUpdated(): void {
    this.arrange(false);
    this.#focused = undefined;
  }

  arrange(take: boolean): void {
    if (!this.#host.shadowRoot?.querySelector('.list')) return;
    const before = this.#focused ?? this.focus.focusedPlace;
    const row = this.focus.follow(this.rows);
    const open = this.openRow;
    this.virtual.show({ count: this.rows.count, open, pinned: [row, open] });
    this.virtual.refill();
    // An element that had the focus may be gone, or be about another goal now.
    const isLost = before !== undefined && before !== this.focus.focusedPlace;
    this.focus.settle(take || isLost);
    if (take || isLost) this.virtual.scrollTo(row);
    if (take) this.#bringIntoView(placeAt(this.rows, row));
    this.#options.late()?.look(this.virtual.keys);
  }

  /**
   * Fills only those rows again that a change concerns, once what told of it is done. Returns false where any row
   * may read differently, and does nothing then.
   */
  redraw(changed: Changed): boolean {
    const workspace = this.#options.source()?.workspace;
    const touched = workspace && touchedRows(changed, workspace.records);
    if (touched) this.#refills.ask(touched);
    return touched !== undefined;
  }

  #fillAgain(goalIds: Set<GoalId>): void {
    const { goalId } = this.#detail;
    // What stands open below a row may tell of any goal.
    if (goalId !== undefined) goalIds.add(goalId);
    this.refill(goalIds);
    this.#options.late()?.look(this.virtual.keys);
  }

  /** Fills the rows of goals again, wherever they stand, or all of them. */
  refill(goalIds?: ReadonlySet<GoalId>): void {
    if (!goalIds) return this.virtual.refill();
    const isOne = (place: PlaceKey) => goalIds.has(goalOfPlace(place));
    this.virtual.refill(new Set(this.virtual.keys.filter(isOne)));
  }

  toggle(goalId: GoalId, open: boolean): void {
    if (!this.rows.setOpen(this.rows.nodeOf(goalId), open)) return;
    this.#drawer.turning(goalId, () => this.#afterMove());
    this.#options.toggled(goalId, open);
  }

  openSiblings(place: PlaceKey): void {
    this.rows.openSiblings(this.rows.nodeOf(place));
    this.#afterMove();
  }

  /** Opens or closes every goal. */
  openAll(open: boolean): void {
    this.#options.state.setAllOpen(open);
    this.#afterMove();
  }

  /** Opens all above a goal, or a place of it, and scrolls to it. Returns whether it is in the tree. */
  reveal(place: PlaceKey): boolean {
    if (this.rows.nodeOf(place) < 0) this.#options.search().clear();
    const row = this.rows.reveal(this.rows.nodeOf(place));
    if (row < 0) return false;
    this.arrange(false);
    this.virtual.scrollTo(row);
    this.#host.requestUpdate();
    return true;
  }

  /** Scrolls to the first row. */
  toTop(): void {
    this.#host.shadowRoot?.querySelector('.scroller')?.scrollTo({ top: 0 });
  }

  /** As `reveal`, with the focus on its row. */
  focusGoal(place: PlaceKey): boolean {
    if (!this.reveal(place)) return false;
    this.focus.set(place);
    this.arrange(true);
    return true;
  }

  /** Closes what stands open, and moves the focus to a place. */
  goTo(place: PlaceKey): void {
    this.closeDetail();
    this.focusGoal(place);
  }

  select(goalId: GoalId): void {
    this.#selectedPlace = this.focus.place;
    this.#options.select(goalId);
  }

  toggleDetail(goalId: GoalId, kind: DetailKind): void {
    const isHere = this.#openPlace === (this.focus.goalId === goalId ? this.focus.place : goalId);
    if (isHere && this.#detail.isOpen(goalId, kind)) {
      this.closeDetail();
      return;
    }
    const { late, fetchLate } = this.#options;
    if (kind === 'places' && !late()) {
      void fetchLate().then(() => late() && this.toggleDetail(goalId, kind));
      return;
    }
    const reason = kind === 'check-in' ? this.#drawer.mayNotCheckIn(goalId) : '';
    if (reason) this.#options.say(reason);
    this.openDetail(goalId, kind);
  }

  closeDetail(): boolean {
    const { goalId } = this.#detail;
    if (goalId === undefined) return false;
    this.focus.set(this.#openPlace ?? goalId);
    this.focus.settle(true);
    this.#detail.close();
    this.#options.state.letGo();
    // Where no row is left, the focus goes to what comes instead of the rows.
    if (this.rows.count > 0) this.arrange(true);
    this.#host.requestUpdate();
    return true;
  }

  clearSearch(): boolean {
    const search = this.#options.search();
    if (!search.typed) return false;
    search.clear();
    return true;
  }

  showKeys(): void {
    this.#options.showKeys();
  }

  goToSearch(): void {
    this.#options.search().focus();
  }

  /** @param about - The goal that is explained, where it has no row of its own. */
  openDetail(goalId: GoalId, kind: DetailKind, about = goalId): void {
    const { place } = this.focus;
    const here = place !== undefined && goalOfPlace(place) === goalId ? place : goalId;
    if (here !== this.#openPlace) this.#detail.close();
    this.#detail.open(goalId, kind, about);
    this.#openPlace = here;
    this.focus.set(this.#openPlace);
    this.#options.state.letGo();
    this.arrange(true);
    this.#host.requestUpdate();
    this.virtual.scrollTo(this.openRow);
    const opened = this.#openPlace;
    const taken = this.#detail.takeFocus(this.virtual.elementOf(opened)?.children[1]);
    // A form has its height once it has rendered itself.
    void taken.then(() => {
      this.virtual.scrollTo(this.openRow);
      this.#bringIntoView(opened);
    });
  }

  /** Scrolls the page itself, where a row and what stands open below it lie outside of the window. */
  #bringIntoView(place: PlaceKey | undefined): void {
    if (place) this.virtual.elementOf(place)?.scrollIntoView({ block: 'nearest' });
  }

  /** Explains another goal below its own row, or here where the tree does not show it. */
  #explainOther(about: GoalId): void {
    const here = this.#detail.goalId;
    if (this.reveal(about)) this.openDetail(about, 'explain');
    else if (here !== undefined) this.openDetail(here, 'explain', about);
  }

  #afterMove(): void {
    this.arrange(false);
    this.#host.requestUpdate();
  }
}
