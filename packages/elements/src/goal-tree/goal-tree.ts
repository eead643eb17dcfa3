import type { CheckIn, Cycle, GoalId, GoalInput, Person, Team, Workspace } from '@throughline/core';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocaleController } from '../controllers/locale-controller.ts';
import { NowController } from '../controllers/now-controller.ts';
import { WorkspaceController, workspaceProperty } from '../controllers/workspace-controller.ts';
import { PerfErrorEvent, PerfGoalSelectEvent, PerfGoalToggleEvent } from '../events.ts';
import { type Messages, english } from './texts.ts';
import explanationStyles from '../parts/explanation.styles.ts';
import parts from '../parts/parts.styles.ts';
import { problem } from '../parts/problem.ts';
import { emptyState, loadingState } from '../parts/states.ts';
import controls from '../styles/controls.styles.ts';
import tokens from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import rowStyles from './goal-row.styles.ts';
import styles from './goal-tree.styles.ts';
import widths from './goal-tree-widths.styles.ts';
import { emptiness } from './emptiness.ts';
import { type PlainState, readPlain } from './plain-source.ts';
import { TreeGrid } from './tree-grid.ts';
import { TreeSearchBox } from './tree-search-box.ts';
import { TreeState } from './tree-state.ts';
import { gridView, keysDialog, toolbarView } from './tree-views.ts';
import { TreeVoice } from './tree-voice.ts';

/** Milliseconds until a line says that the tree still waits. */
const slowMs = 10_000;

/**
 * The goals of a company as a tree with columns: who owns each, how far it is against where it
 * should be today, how it stands, and when it was last reported on. It is worked with the keyboard
 * as much as with the mouse; `?` lists the keys. A check-in and the explanation of a score open
 * below their row.
 *
 * The tree is made of the first link of each goal. Siblings come by kind, from pillar to initiative,
 * then by title.
 *
 * @tag perf-goal-tree
 * @fires perf-goal-select - Somebody chose a goal.
 * @fires perf-goal-toggle - Somebody opened or closed a goal.
 * @fires perf-check-in - Before a check-in is recorded; cancel it to keep the form as it is.
 * @fires perf-checked-in - A check-in is stored.
 * @fires perf-goal-move - Before a goal is moved, or moved back; cancel it to keep everything as it is.
 * @fires perf-goal-moved - The move is stored.
 * @fires perf-goal-edit - Somebody wants to edit a goal, which the host does.
 * @fires perf-goal-fix - Before the fix of a finding is run; cancel it to keep everything as it is.
 * @fires perf-goal-fixed - The fix is stored.
 * @fires perf-error - The goals could not be shown.
 * @csspart toolbar - Search, count and buttons.
 * @csspart grid - The box with the rows, which scrolls.
 * @csspart row - A row.
 * @csspart title - The title of a goal.
 * @csspart detail - What stands open below a row.
 * @cssprop [--perf-tree-max-height=min(80vh, 48rem)] - How high the tree grows before it scrolls.
 */
export class PerfGoalTree extends LitElement {
  /** Version of the library that this class is from. */
  static readonly version: string = version;
  static override readonly styles = [
    tokens,
    controls,
    parts,
    explanationStyles,
    styles,
    rowStyles,
    widths,
  ];

  /** The workspace to show, in place of plain goals and of the workspace around the element. */
  @property(workspaceProperty) workspace?: Workspace;
  /** Goals as plain data, for a page without a workspace. They are shown and scored, not saved. */
  @property({ attribute: false }) goals?: readonly GoalInput[];
  /** Check-ins on the plain goals. */
  @property({ attribute: false }) checkIns?: readonly CheckIn[];
  /** People who own the plain goals; without them the ids stand for the names. */
  @property({ attribute: false }) people?: readonly Person[];
  /** Teams that own the plain goals. */
  @property({ attribute: false }) teams?: readonly Team[];
  /** Cycles that the plain goals are set for. */
  @property({ attribute: false }) cycles?: readonly Cycle[];
  /** Id of a cycle: only its goals, those of cycles within it, and the goals above them. All when empty. */
  @property() cycle = '';
  /** Id of a goal: only that goal and those below it. All when empty. */
  @property() root = '';
  /** How many levels show at first. */
  @property({ type: Number }) expanded = 2;
  /** The chosen goal. */
  @property() selected?: GoalId;
  /** What the tree is called for assistive technology; "Goals" when empty. */
  @property() label = '';

  @state() private slow = false;
  @state() private listsKeys = false;
  @state() private failure: { readonly error: unknown } | undefined;

  readonly #locale = new LocaleController(this, english);
  readonly #around = new WorkspaceController(this, (changed) => {
    this.#grid.changes.outdate(changed);
    this.#outdated ||= this.#state.isOutdatedBy(changed);
    return this.#outdated || !this.#grid.redraw(changed);
  });
  readonly #clock = new NowController(this, () => this.#workspace?.now() ?? '');
  readonly #state = new TreeState();
  readonly #voice = new TreeVoice(this);
  readonly #grid: TreeGrid = new TreeGrid(this, {
    words: this.#locale,
    state: this.#state,
    source: () => this.#gridSource(),
    say: this.#voice.say,
    select: (goalId) => this.#select(goalId),
    toggled: (goalId, open) => this.dispatchEvent(new PerfGoalToggleEvent({ goalId, open })),
    showKeys: () => this.#showKeys(),
    search: () => this.#search,
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
  #plain: PlainState = { kind: 'none' };
  #shownFor: Workspace | undefined;
  #language = '';
  #outdated = false;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

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

  override connectedCallback() {
    super.connectedCallback();
    this.#slowTimer = setTimeout(() => (this.slow = true), slowMs);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#slowTimer);
    this.slow = false;
  }

  override willUpdate(changed: PropertyValues<this>) {
    const plain = ['goals', 'checkIns', 'people', 'teams', 'cycles'] as const;
    if (plain.some((name) => changed.has(name))) this.#readPlain();
    const workspace = this.#workspace;
    const scope = (['cycle', 'root', 'expanded'] as const).some((name) => changed.has(name));
    const language = this.#locale.format.locale;
    const other = workspace !== this.#shownFor;
    if (!workspace || !(other || scope || this.#outdated || language !== this.#language)) return;
    this.#takeIn(workspace, scope);
  }

  override render() {
    const { messages } = this.#locale;
    return html`
      ${this.#body(messages)}
      <p class="visually-hidden" role="status">${this.#voice.text}</p>
    `;
  }

  #body(messages: Messages) {
    const { tree, words } = messages;
    if (this.failure) {
      const again = html`<button type="button" @click=${() => this.#retry()}>
        ${words.retry}
      </button>`;
      return problem(messages, { title: tree.failed, ...this.failure, actions: again });
    }
    if (!this.#workspace)
      return loadingState(tree.loading, this.slow ? tree.stillLoading : undefined);
    const { total, rows, matches } = this.#state;
    if (total === 0) {
      return emptyState(tree[emptiness(this.#workspace, this.#plain.kind)]);
    }
    const clear = { label: tree.clearSearch, act: () => this.#clearSearch() };
    return html`
      ${this.#toolbar(messages)} ${this.#grid.changes.view()}
      ${
        matches === 0
          ? emptyState(tree.nothingFound, clear, 'search')
          : gridView(messages, {
              label: this.label || tree.label,
              rowCount: rows.count + 1 + Number(this.#grid.openRow >= 0),
              on: this.#grid.on,
            })
      }
      ${this.listsKeys ? keysDialog(messages, () => (this.listsKeys = false)) : nothing}
    `;
  }

  #toolbar(messages: Messages) {
    const { tree } = messages;
    const { matches, total } = this.#state;
    return toolbarView(messages, {
      query: this.#search.typed,
      count: matches === undefined ? tree.total(total) : tree.found(matches),
      onSearch: this.#search.onInput,
      onSearchKey: this.#search.onKeydown,
      onClear: () => this.#clearSearch(),
      onOpenAll: () => this.#grid.openAll(true),
      onCloseAll: () => this.#grid.openAll(false),
      onRulebooks: () => void this.#grid.changes.toggleComparison(),
      onKeys: () => this.#showKeys(),
    });
  }

  get #workspace(): Workspace | undefined {
    if (this.workspace) return this.workspace;
    if (this.#plain.kind === 'none') return this.#around.shown;
    return this.#plain.kind === 'ready' ? this.#plain.workspace : undefined;
  }

  #gridSource() {
    const workspace = this.#workspace;
    const { selected } = this;
    const plain = !this.workspace && this.#plain.kind === 'ready';
    const isPast = !plain && this.#around.isPast;
    return workspace && { workspace, now: this.#clock.now, selected, plain, isPast };
  }

  #readPlain(error?: unknown) {
    this.#plain = error
      ? { kind: 'failed', error }
      : readPlain(this, (failed) => {
          this.#readPlain(failed);
          this.requestUpdate();
        });
    if (this.#plain.kind === 'failed') this.#fail(this.#plain.error);
    else this.failure = undefined;
  }

  #takeIn(workspace: Workspace, afresh: boolean) {
    const { cycle, root, expanded } = this;
    const language = this.#locale.format.locale;
    this.#shownFor = workspace;
    this.#language = language;
    this.#outdated = false;
    this.failure = undefined;
    try {
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

  #clearSearch() {
    this.#search.clear();
    this.#search.focus();
  }

  #showKeys() {
    this.listsKeys = true;
    this.performUpdate();
    this.renderRoot.querySelector('dialog')?.showModal();
  }
}
