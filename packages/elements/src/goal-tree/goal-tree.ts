import type { GoalId, Workspace } from '@throughline/core';
import { type PropertyValues, html } from 'lit';
import { state } from 'lit/decorators.js';
import { LocaleController } from '../controllers/locale-controller.ts';
import { NowController } from '../controllers/now-controller.ts';
import { WorkspaceController } from '../controllers/workspace-controller.ts';
import { PerfErrorEvent, PerfGoalSelectEvent } from '../events.ts';
import { PerfGoalToggleEvent } from '../events/tree-events.ts';
import { type Messages, english } from './texts.ts';
import parts from '../parts/parts.styles.ts';
import { slottedProblem } from '../parts/problem.ts';
import { emptyPart, emptyState, loadingState } from '../parts/states.ts';
import controls from '../styles/controls.styles.ts';
import tokens from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import folded from './folded-tools.styles.ts';
import rowStyles from './goal-row.styles.ts';
import styles from './goal-tree.styles.ts';
import widths from './goal-tree-widths.styles.ts';
import { emptiness } from './emptiness.ts';
import { KeysList } from './keys-list.ts';
import { GoalTreeProperties } from './goal-tree-properties.ts';
import { PlainGoals } from './plain-goals.ts';
import { TreeGrid } from './tree-grid.ts';
import { TreeSearchBox } from './tree-search-box.ts';
import { TreeState } from './tree-state.ts';
import { TreeTools } from './tree-tools.ts';
import { gridView, toolbarView } from './tree-views.ts';
import type { ToolsHost } from './tools-context.ts';
import { TreeVoice } from './tree-voice.ts';

/**
 * The goals of a company as a tree with columns: who owns each, how far it is against where it
 * should be today, how it stands, and when it was last reported on. It is worked with the keyboard
 * as much as with the mouse; `?` lists the keys. A check-in and the explanation of a score open
 * below their row.
 *
 * A goal with several parents stands below each of them; what is below it, below the first. Siblings come by
 * kind, from pillar to initiative, then by title, or as `sort` says.
 *
 * @tag perf-goal-tree
 * @fires perf-goal-select - Somebody chose a goal.
 * @fires perf-goal-toggle - Somebody opened or closed a goal.
 * @fires perf-check-in - Before a check-in is recorded; cancel it to keep the form as it is.
 * @fires perf-checked-in - A check-in is stored.
 * @fires perf-check-in-cancel - Somebody left a check-in without saving.
 * @fires perf-command-run - Before a goal that has slipped is raised in a one-on-one; cancel it to keep the form.
 * @fires perf-command-ran - The goal is raised.
 * @fires perf-tree-sorted - Somebody sorted the goals.
 * @fires perf-tree-filtered - Somebody filtered the goals.
 * @fires perf-tree-columns-chosen - Somebody chose the columns.
 * @fires perf-goal-move - Before a goal is moved, or moved back; cancel it to keep everything as it is.
 * @fires perf-goal-moved - The move is stored.
 * @fires perf-goal-edit - Somebody wants to edit a goal, which the host does.
 * @fires perf-goal-fix - Before the fix of a finding is run; cancel it to keep everything as it is.
 * @fires perf-goal-fixed - The fix is stored.
 * @fires perf-error - The goals could not be shown.
 * @slot header - What stands above all that the tree shows.
 * @slot footer - What stands below it.
 * @slot row-actions - What else can be done with the goal that is explained below its row: `explainedGoalId`.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @slot error - Words for what failed, in place of those of the tree; the button that tries again stays.
 * @csspart toolbar - Search, count and buttons.
 * @csspart search - The search field with its button.
 * @csspart filter - The conditions that goals have to meet.
 * @csspart view - Order and columns.
 * @csspart grid - The box with the rows, which scrolls.
 * @csspart row - A row.
 * @csspart title - The title of a goal.
 * @csspart detail - What stands open below a row.
 * @csspart explanation - How the score of a goal comes about.
 * @csspart effect - What a change would do to scores.
 * @csspart keys - The list of the keys.
 * @csspart empty - What to do where there is nothing to show.
 * @csspart loading - That the goals are on their way.
 * @csspart error - What failed and what to do.
 * @csspart notice - What the last move did, with a way back.
 * @csspart rulebooks - What another rulebook would say.
 * @cssprop [--perf-tree-max-height=min(80vh, 48rem)] - How high the tree grows before it scrolls.
 */
export class PerfGoalTree extends GoalTreeProperties {
  /** Version of the library that this class is from. */
  static readonly version: string = version;
  static override readonly styles = [tokens, controls, parts, styles, folded, rowStyles, widths];

  @state() private failure: { readonly error: unknown } | undefined;

  readonly #locale = new LocaleController(this, english);
  readonly #around = new WorkspaceController(this, (changed) => {
    this.#grid.changes.outdate(changed);
    this.#outdated ||= this.#state.isOutdatedBy(changed);
    this.#tools.outdate(changed);
    return this.#outdated || !this.#grid.redraw(changed);
  });
  readonly #clock = new NowController(this, () => this.#workspace?.now() ?? '');
  readonly #state = new TreeState(() => this.#grid.openPlace);
  readonly #keys: KeysList = new KeysList(this, () => this.performUpdate());
  readonly #voice = new TreeVoice(this);
  readonly #grid: TreeGrid = new TreeGrid(this, {
    words: this.#locale,
    state: this.#state,
    source: () => this.#gridSource(),
    say: this.#voice.say,
    select: (goalId) => this.#select(goalId),
    toggled: (goalId, open) => this.dispatchEvent(new PerfGoalToggleEvent({ goalId, open })),
    showKeys: () => this.#keys.show(),
    late: () => this.#tools.late,
    fetchLate: () => this.#tools.load(),
    search: () => this.#search,
  });
  readonly #tools: TreeTools = new TreeTools({
    host: this as ToolsHost,
    words: this.#locale,
    state: this.#state,
    workspace: () => this.#workspace,
    say: this.#voice.say,
    isPlain: () => this.#isPlain,
    refill: (goalIds) => this.#grid.refill(goalIds),
    found: () => this.#grid.changes.findings.goals(),
    openPlace: () => this.#grid.openPlace,
    go: (place) => this.#grid.goTo(place),
    close: () => this.#grid.closeDetail(),
  });
  readonly #search: TreeSearchBox = new TreeSearchBox(this, {
    state: this.#state,
    field: () => this.renderRoot.querySelector('#search'),
    searched: () => this.#grid.toTop(),
    found: (matches) => this.#voice.say(this.#locale.messages.tree.found(matches)),
    enterRows: () => {
      this.performUpdate();
      this.#grid.arrange(true);
    },
    goalInView: () => this.#grid.focus.goalId,
  });
  readonly #plain = new PlainGoals({
    failed: (error) => this.#fail(error),
    changed: () => this.requestUpdate(),
  });
  #shownFor: Workspace | undefined;
  #language = '';
  #outdated = false;

  /** The goal that is explained below a row, which is what `row-actions` are about; `undefined` where none is. */
  get explainedGoalId(): GoalId | undefined {
    return this.#grid.explained;
  }

  /** Opens every goal. */
  expandAll(): void {
    this.#flush();
    this.#grid.openAll(true);
  }

  /** Closes every goal, so that only those at the top show. */
  collapseAll(): void {
    this.#flush();
    this.#grid.openAll(false);
  }

  /** Opens all above a goal and scrolls to it. Returns whether the goal is in the tree. */
  reveal(goalId: GoalId): boolean {
    this.#flush();
    return this.#grid.reveal(goalId);
  }

  /** Reveals a goal and moves the focus to its row. Returns whether the goal is in the tree. */
  focusGoal(goalId: GoalId): boolean {
    this.#flush();
    return this.#grid.focusGoal(goalId);
  }

  override willUpdate(changed: PropertyValues<this>) {
    const plain = ['goals', 'checkIns', 'people', 'teams', 'cycles'] as const;
    if (plain.some((name) => changed.has(name))) this.#readPlain();
    const workspace = this.#workspace;
    const scope = (['cycle', 'root', 'expanded'] as const).some((name) => changed.has(name));
    const language = this.#locale.format.locale;
    if (!workspace) return;
    const isKnown = workspace === this.#shownFor && language === this.#language;
    if (scope || this.#outdated || !isKnown) return this.#takeIn(workspace, scope);
    const arranger = this.#tools.arranger(workspace);
    if (arranger !== this.#state.arranger) this.#state.arrange(arranger);
  }

  override render() {
    return html`
      <slot name="header"></slot>
      ${this.#body(this.#locale.messages)}
      <slot name="footer"></slot>
      <p class="visually-hidden" role="status">${this.#voice.text}</p>
    `;
  }

  #body(messages: Messages) {
    const { tree, words } = messages;
    if (this.failure) {
      const actions = html`<button type="button" @click=${this.#retry}>${words.retry}</button>`;
      return slottedProblem(messages, { title: tree.failed, ...this.failure, actions });
    }
    if (!this.#workspace || this.#tools.isWaiting)
      return loadingState(tree.loading, tree.stillLoading);
    const { total, rows } = this.#state;
    if (total === 0) return emptyState(emptiness(this.#workspace, this.#plain.kind, messages));
    return html`
      ${this.#toolbar(messages)} ${this.#grid.changes.view()} ${this.#tools.view()}
      ${rows.count === 0 ? this.#nothingFound(messages) : this.#gridView(messages, rows.count)}
      ${this.#keys.view(messages)}
    `;
  }

  #gridView(messages: Messages, rowCount: number) {
    return gridView(messages, {
      label: this.label || messages.tree.label,
      rowCount: rowCount + 1 + Number(this.#grid.openRow >= 0),
      on: this.#grid.on,
      ...this.#tools.head,
    });
  }

  #nothingFound({ tree }: Messages) {
    const unfiltered = this.#search.typed ? undefined : this.#tools.late?.nothingLeft;
    if (unfiltered) return emptyPart(unfiltered.text, unfiltered.clear, 'filter');
    const clear = { label: tree.clearSearch, act: this.#search.onClear };
    return emptyPart(tree.nothingFound, clear, 'search');
  }

  #toolbar(messages: Messages) {
    const { open, isFiltered, toggle, count } = this.#tools;
    return toolbarView(messages, {
      query: this.#search.typed,
      count,
      onSearch: this.#search.onInput,
      onSearchKey: this.#search.onKeydown,
      onClear: this.#search.onClear,
      onOpenAll: () => this.#grid.openAll(true),
      onCloseAll: () => this.#grid.openAll(false),
      onRulebooks: () => void this.#grid.changes.toggleComparison(),
      onKeys: () => this.#keys.show(),
      ...{ open, isFiltered, onPanel: toggle },
    });
  }

  get #workspace(): Workspace | undefined {
    if (this.workspace) return this.workspace;
    return this.#plain.kind === 'none' ? this.#around.shown : this.#plain.workspace;
  }

  get #isPlain(): boolean {
    return !this.workspace && this.#plain.kind === 'ready';
  }

  #gridSource() {
    const [workspace, plain] = [this.#workspace, this.#isPlain];
    const isPast = !plain && this.#around.isPast;
    return workspace && { workspace, now: this.#clock.now, selected: this.selected, plain, isPast };
  }

  #readPlain() {
    this.failure = undefined;
    this.#plain.read(this);
  }

  #takeIn(workspace: Workspace, afresh: boolean) {
    const { cycle, root, expanded } = this;
    const language = this.#locale.format.locale;
    [this.#shownFor, this.#language, this.#outdated] = [workspace, language, false];
    this.failure = undefined;
    try {
      this.#state.prepare(this.#tools.arranger(workspace, true));
      this.#state.takeIn(workspace, { cycle, root, depth: expanded, language }, afresh);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown) {
    this.failure = { error };
    this.dispatchEvent(PerfErrorEvent.of(error));
  }

  #retry() {
    this.failure = undefined;
    this.#shownFor = undefined;
    this.#readPlain();
    this.requestUpdate();
  }

  #flush() {
    if (this.isConnected && this.isUpdatePending) this.performUpdate();
  }

  #select(goalId: GoalId) {
    this.selected = goalId;
    this.dispatchEvent(new PerfGoalSelectEvent({ goalId }));
  }
}
