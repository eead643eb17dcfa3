import type { Changed, GoalId, Status, Workspace } from '@throughline/core';
import { type ReactiveController, type TemplateResult, html, nothing } from 'lit';
import { PerfErrorEvent } from '../events.ts';
import { problem } from '../parts/problem.ts';
import type { ChangesOptions } from './changes-options.ts';
import type { Words } from './detail-view.ts';
import type { FindingsRegion } from './findings-region.ts';
import { fetchComparison, fetchFindings, fetchMoveForm, fetchNotice } from './late-tree-parts.ts';
import type { LateRegion } from './late-region.ts';
import { LateView } from './late-view.ts';
import type { MoveForm } from './move-form.ts';
import type { MoveNotice, Moved } from './move-notice.ts';
import type { Way } from './move-targets.ts';
import { RowTools } from './row-tools.ts';
import type { RulebookComparison } from './rulebook-comparison.ts';
import { TreeFindings } from './tree-findings.ts';
import { goalOfPlace } from './tree-place.ts';
import type { RowChanges } from './tree-host.ts';

/** What can be changed from the rows of a tree: moves, findings, and what another rulebook would say. */
export class TreeChanges implements ReactiveController, RowChanges {
  readonly findings: TreeFindings;
  readonly tools: RowTools;
  readonly late: {
    readonly move: LateView<MoveForm>;
    readonly findings: LateView<FindingsRegion>;
  };
  readonly #options: ChangesOptions;
  #notice: MoveNotice | undefined;
  #comparison: RulebookComparison | undefined;
  #isComparing = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(options: ChangesOptions) {
    this.#options = options;
    this.findings = new TreeFindings({
      workspace: () => options.source()?.workspace,
      changed: (goalIds) => options.grid.refill(goalIds),
    });
    this.tools = new RowTools(options, {
      findings: this.findings,
      failed: this.#fail,
      propose: (goalId, parentId) => void this.proposeMove(goalId, parentId),
    });
    const late = {
      waiting: ({ tree }: Words['messages']) => tree.opening,
      failed: ({ tree }: Words['messages']) => tree.notOpened,
      changed: () => options.grid.arrange(false),
      ready: (part: LateRegion) => part.ready(),
    };
    this.late = {
      move: new LateView<MoveForm>({ ...late, fetch: () => this.#fetchMove() }),
      findings: new LateView<FindingsRegion>({ ...late, fetch: () => this.#fetchFindings() }),
    };
    options.host.addController(this);
  }

  hostUpdated(): void {
    if (this.#options.host.isConnected) this.findings.lookLater();
  }

  hostDisconnected(): void {
    this.findings.stop();
    this.tools.stop();
  }

  /** Takes what was worked out as too old. */
  outdate({ records }: Changed): void {
    this.late.move.part?.outdate();
    this.late.findings.part?.outdate();
    this.#comparison?.outdate();
    // What it says stands above the rows, which alone are drawn again after a check-in.
    if (this.#isComparing) this.#options.host.requestUpdate();
    if (records.size > 0) this.findings.outdate();
  }

  /** How a goal would stand by the rulebook that is compared with; `undefined` where nothing would differ. */
  otherStatusOf(goalId: GoalId, workspace: Workspace): Status | undefined {
    return this.#isComparing ? this.#comparison?.statusOf(goalId, workspace) : undefined;
  }

  /** Thinks of the next parent that an arrow leads to, below the row. */
  async moveTowards(goalId: GoalId, way: Way): Promise<void> {
    const workspace = this.#workspace;
    if (!workspace) return;
    await this.late.move.load(workspace);
    this.#leaveOtherPlace(goalId);
    const goal = workspace.records.goals.get(goalId);
    const form = this.late.move.part;
    if (goal && form && !form.step(goal, way, workspace)) return;
    if (goal) this.#options.grid.openDetail(goalId, 'move');
  }

  /** Thinks of a move to a parent, below the row, as a drop does. */
  async proposeMove(goalId: GoalId, parentId: GoalId): Promise<void> {
    const workspace = this.#workspace;
    if (!workspace) return;
    await this.late.move.load(workspace);
    this.#leaveOtherPlace(goalId);
    const goal = workspace.records.goals.get(goalId);
    if (goal) this.late.move.part?.choose(goal, parentId, workspace);
    this.#options.grid.openDetail(goalId, 'move');
  }

  /** What was begun at another place of a goal is left: its move would be one away from there. */
  #leaveOtherPlace(goalId: GoalId): void {
    const { grid } = this.#options;
    const [open, place] = [grid.openPlace, grid.focus.place];
    if (open === undefined || open === place || goalOfPlace(open) !== goalId) return;
    grid.closeDetail();
    grid.focus.set(place);
  }

  /** Takes the last move back. Returns whether there was one. */
  undo(): boolean {
    return this.#notice?.undo() ?? false;
  }

  /** Opens the comparison of rulebooks, or closes it. */
  async toggleComparison(): Promise<void> {
    this.#isComparing = !this.#isComparing;
    if (this.#isComparing && !this.#comparison) await this.#loadComparison();
    this.#options.host.requestUpdate();
    await this.#options.host.updateComplete;
    const target = this.#isComparing ? '#rulebook' : '.tool.rulebooks';
    this.#root?.querySelector<HTMLElement>(target)?.focus();
    const workspace = this.#workspace;
    if (this.#isComparing && workspace) this.#comparison?.tell(workspace);
  }

  /** What stands above the rows: what happened to the last move, and the comparison while it is open. */
  view(): TemplateResult | typeof nothing {
    const workspace = this.#workspace;
    if (!workspace) return nothing;
    const { messages } = this.#options.words;
    const title = messages.tree.notOpened;
    return html`${this.#failure ? problem(messages, { title, ...this.#failure }) : nothing}
    ${this.#notice?.view() ?? nothing}
    ${this.#isComparing && this.#comparison ? this.#comparison.view(workspace) : nothing}`;
  }

  get #workspace(): Workspace | undefined {
    return this.#options.source()?.workspace;
  }

  get #root(): ShadowRoot | null {
    return this.#options.host.shadowRoot;
  }

  readonly #fail = (error: unknown): void => {
    this.#failure = error === undefined ? undefined : { error };
    if (this.#failure) this.#options.host.dispatchEvent(PerfErrorEvent.of(error));
    this.#options.host.requestUpdate();
  };

  readonly #update = (): void => {
    this.#options.grid.arrange(false);
    this.#options.host.requestUpdate();
  };

  #fetchMove(): Promise<MoveForm> {
    const { words, say, tree, source, grid } = this.#options;
    return fetchMoveForm(this.#root, {
      ...{ words, say, tree, update: this.#update, source },
      dispatch: (event) => this.#options.host.dispatchEvent(event),
      close: () => void grid.closeDetail(),
      placeOf: (goalId) => this.tools.placeOf(goalId),
      moved: (moved) => void this.#moved(moved),
    });
  }

  #fetchFindings(): Promise<FindingsRegion> {
    const { words, say, host, source } = this.#options;
    const advice = {
      dispatch: (event: Event) => host.dispatchEvent(event),
      update: () => {
        this.#update();
        return host.updateComplete;
      },
      workspace: () => this.#workspace,
      say,
      refocus: () => this.#refocusRegion(),
      findingsOf: (goalId: GoalId) => this.findings.of(goalId),
    };
    return fetchFindings(this.#root, advice, { words, isPast: () => source()?.isPast ?? false });
  }

  #refocusRegion(): void {
    this.#root?.querySelector<HTMLElement>('.detail .region')?.focus();
  }

  /** The row is where it belongs once the tree has been drawn anew. */
  async #moved(moved: Moved): Promise<void> {
    const { host, words, say, source, grid } = this.#options;
    await host.updateComplete;
    grid.focusGoal(moved.goalId);
    const Notice = await fetchNotice().catch(this.#fail);
    if (!Notice) return;
    this.#notice ??= new Notice({
      ...{ words, say, update: () => host.requestUpdate() },
      workspace: () => source()?.workspace,
      dispatch: (event) => host.dispatchEvent(event),
      focusGoal: (goalId) => void this.#focusLater(goalId),
    });
    this.#notice.show(moved);
  }

  async #focusLater(goalId: GoalId): Promise<void> {
    await this.#options.host.updateComplete;
    this.#options.grid.focusGoal(goalId);
  }

  async #loadComparison(): Promise<void> {
    const { words, say, tree, host, grid } = this.#options;
    try {
      await this.#workspace?.ready();
      this.#comparison = await fetchComparison(this.#root, {
        ...{ words, say, tree, update: () => host.requestUpdate() },
        close: () => void this.toggleComparison(),
        focusGoal: (goalId) => void grid.focusGoal(goalId),
      });
      this.#fail(undefined);
    } catch (error) {
      this.#isComparing = false;
      this.#fail(error);
    }
  }
}
