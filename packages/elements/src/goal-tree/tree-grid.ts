import type { Changed, GoalId, Instant, Workspace } from '@throughline/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { RowsController } from '../controllers/rows-controller.ts';
import type { DetailKind } from './detail-view.ts';
import { RowRenderer } from './row-renderer.ts';
import { rowView } from './row-view.ts';
import { TreeChanges } from './tree-changes.ts';
import { TreeDetail } from './tree-detail.ts';
import { TreeFocus } from './tree-focus.ts';
import type { TreeHost } from './tree-host.ts';
import { TreeInteraction } from './tree-interaction.ts';
import { goalAt } from './tree-navigation.ts';
import { touchedRows } from './touched-rows.ts';
import type { english } from './texts.ts';
import type { TreeState } from './tree-state.ts';

/** What rows are read from. */
export interface GridSource {
  readonly workspace: Workspace;
  readonly now: Instant;
  readonly selected: GoalId | undefined;
  /** Whether the goals are plain data, which nothing can be saved to. */
  readonly plain: boolean;
  /** Whether it is a moment of the past. */
  readonly isPast: boolean;
}

/** What the grid needs of the element around it. */
export interface GridOptions {
  readonly words: LocaleController<keyof typeof english>;
  readonly state: TreeState;
  readonly source: () => GridSource | undefined;
  /** Reads a text out, politely. */
  readonly say: (text: string) => void;
  readonly select: (goalId: GoalId) => void;
  readonly toggled: (goalId: GoalId, open: boolean) => void;
  readonly showKeys: () => void;
  readonly search: () => { readonly typed: string; focus(): void; clear(): void };
}

/** The rows of a tree: what is in view, where the focus is, and what stands open below a row. */
export class TreeGrid implements ReactiveController, TreeHost {
  readonly virtual: RowsController;
  readonly focus: TreeFocus;
  readonly on: TreeInteraction;
  readonly changes: TreeChanges;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: GridOptions;
  readonly #renderer = new RowRenderer();
  readonly #detail: TreeDetail;
  /** The goal whose row had the focus before an update. */
  #focused: GoalId | undefined;
  /** Goals whose rows are filled again in a moment, alone. */
  readonly #touched = new Set<GoalId>();

  constructor(host: ReactiveControllerHost & HTMLElement, options: GridOptions) {
    this.#host = host;
    this.#options = options;
    const find = (selector: string) =>
      host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
    this.virtual = new RowsController(host, {
      scroller: () => find('.scroller'),
      list: () => find('.list'),
      ruler: () => find('.ruler'),
      keyAt: (row) => goalAt(this.rows, row) ?? '',
      fill: (element, row) => this.#fill(element, row),
      resized: () => this.focus.settle(false),
    });
    this.focus = new TreeFocus(this.virtual, () => host.shadowRoot);
    const { words, source, say, state } = options;
    this.changes = new TreeChanges({
      ...{ host, grid: this, words, source, say, tree: () => state.tree },
      mayNotCheckIn: (goalId) => this.#mayNotCheckIn(goalId),
    });
    this.#detail = new TreeDetail({
      late: this.changes.late,
      words: options.words,
      workspace: () => options.source()?.workspace,
      say: options.say,
      mayNotCheckIn: (goalId) => this.#mayNotCheckIn(goalId),
      go: (goalId) => this.#explainOther(goalId),
      changed: () => this.arrange(false),
      close: () => this.closeDetail(),
      saving: (earlier) => void (this.#renderer.earlier = earlier),
    });
    this.on = new TreeInteraction(this);
    host.addController(this);
  }

  get rows() {
    return this.#options.state.rows;
  }

  get isRightToLeft(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }

  /** The row with something open below it, -1 for none. */
  get openRow(): number {
    return this.rows.rowOf(this.rows.nodeOf(this.#detail.goalId));
  }

  hostUpdate(): void {
    this.#focused = this.focus.focusedGoal;
  }

  hostUpdated(): void {
    this.arrange(false);
    this.#focused = undefined;
  }

  arrange(take: boolean): void {
    if (!this.#host.shadowRoot?.querySelector('.list')) return;
    const before = this.#focused ?? this.focus.focusedGoal;
    const row = this.focus.follow(this.rows);
    const open = this.openRow;
    this.virtual.show({ count: this.rows.count, open, pinned: [row, open] });
    this.virtual.refill();
    // An element that had the focus may be gone, or be about another goal now.
    const isLost = before !== undefined && before !== this.focus.focusedGoal;
    this.focus.settle(take || isLost);
    if (take || isLost) this.virtual.scrollTo(row);
    if (take) this.#bringIntoView(goalAt(this.rows, row));
  }

  /**
   * Fills only those rows again that a change concerns, once what told of it is done. Returns false where any row
   * may read differently, and does nothing then.
   */
  redraw(changed: Changed): boolean {
    const workspace = this.#options.source()?.workspace;
    const touched = workspace && touchedRows(changed, workspace.records);
    if (!touched) return false;
    const isWaiting = this.#touched.size > 0;
    for (const goalId of touched) this.#touched.add(goalId);
    if (!isWaiting && this.#touched.size > 0) queueMicrotask(this.#redrawTouched);
    return true;
  }

  readonly #redrawTouched = (): void => {
    const { goalId } = this.#detail;
    // What stands open below a row may tell of any goal.
    if (goalId !== undefined) this.#touched.add(goalId);
    this.virtual.refill(this.#touched);
    this.#touched.clear();
  };

  toggle(goalId: GoalId, open: boolean): void {
    if (!this.rows.setOpen(this.rows.nodeOf(goalId), open)) return;
    this.#afterMove();
    this.#options.toggled(goalId, open);
  }

  openSiblings(goalId: GoalId): void {
    this.rows.openSiblings(this.rows.nodeOf(goalId));
    this.#afterMove();
  }

  /** Opens or closes every goal. */
  openAll(open: boolean): void {
    this.#options.state.setAllOpen(open);
    this.#afterMove();
  }

  /** Opens all above a goal and scrolls to it. Returns whether it is in the tree. */
  reveal(goalId: GoalId): boolean {
    if (this.rows.nodeOf(goalId) < 0) this.#options.search().clear();
    const row = this.rows.reveal(this.rows.nodeOf(goalId));
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
  focusGoal(goalId: GoalId): boolean {
    if (!this.reveal(goalId)) return false;
    this.focus.set(goalId);
    this.arrange(true);
    return true;
  }

  select(goalId: GoalId): void {
    this.#options.select(goalId);
  }

  toggleDetail(goalId: GoalId, kind: DetailKind): void {
    if (this.#detail.isOpen(goalId, kind)) {
      this.closeDetail();
      return;
    }
    const reason = kind === 'check-in' ? this.#mayNotCheckIn(goalId) : '';
    if (reason) this.#options.say(reason);
    this.openDetail(goalId, kind);
  }

  closeDetail(): boolean {
    const { goalId } = this.#detail;
    if (goalId === undefined) return false;
    this.focus.set(goalId);
    this.focus.settle(true);
    this.#detail.close();
    this.arrange(true);
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
    this.#detail.open(goalId, kind, about);
    this.focus.set(goalId);
    this.arrange(true);
    this.#host.requestUpdate();
    this.virtual.scrollTo(this.openRow);
    const taken = this.#detail.takeFocus(this.virtual.elementOf(goalId)?.children[1]);
    // A form has its height once it has rendered itself.
    void taken.then(() => {
      this.virtual.scrollTo(this.openRow);
      this.#bringIntoView(goalId);
    });
  }

  /** Scrolls the page itself, where a row and what stands open below it lie outside of the window. */
  #bringIntoView(goalId: GoalId | undefined): void {
    if (goalId) this.virtual.elementOf(goalId)?.scrollIntoView({ block: 'nearest' });
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

  #mayNotCheckIn(goalId: GoalId): string {
    return this.#view(this.rows.rowOf(this.rows.nodeOf(goalId)))?.mayNotCheckIn ?? '';
  }

  #view(row: number) {
    const source = this.#options.source();
    const { messages, format } = this.#options.words;
    const { rows, openRow } = this;
    return (
      source && rowView({ ...source, rows, openRow, messages, format, marks: this.changes }, row)
    );
  }

  #fill(element: HTMLElement, row: number): void {
    const view = this.#view(row);
    if (!view) return;
    const { messages } = this.#options.words;
    this.#renderer.draw(element, view, messages, this.#detail.view(view.goalId));
  }
}
