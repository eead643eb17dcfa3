import type { Changed, Cycle, Day, WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { LatePiece } from '../controllers/late-piece.ts';
import { lateState } from '../parts/late-state.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import linkStyles from '../styles/link.styles.ts';
import styles from './close-cycle.styles.ts';
import { closedView } from './closed-view.ts';
import type { ClosingScene } from './closing-scene.ts';
import { ClosingSession, type SessionElement } from './closing-session.ts';
import { groupsView } from './groups-view.ts';
import { type Steps, loadSteps } from './later.ts';
import { MayRun } from './may-run.ts';
import { Closings, cycleAsked, laterCycles, nextToEnd, todayOf } from './scene-of.ts';
import { Proposals } from './proposals.ts';
import { summaryView } from './summary-view.ts';
import { type Messages, type StepMessages, english } from './texts.ts';

/** While a run of more steps goes on, it alone is shown. */
const fewSteps = 50;

/**
 * The end of a cycle: which goals wait to be closed, how each ended, what was learnt and what comes of it; then what goes
 * on is carried over, and the cycle itself is closed. One goal after the other, or all at once as proposed.
 *
 * @tag perf-close-cycle
 * @fires perf-goal-close - Before a goal is closed; cancel it to leave it open.
 * @fires perf-goal-closed - A goal is closed.
 * @fires perf-goal-carry-over - Before a goal is carried over; cancel it to leave it waiting.
 * @fires perf-goal-carried-over - A goal is carried over.
 * @fires perf-cycle-close - Before the cycle is closed; cancel it to leave it open.
 * @fires perf-cycle-closed - The cycle is closed.
 * @fires perf-undo - Before the last run is taken back; cancel it to keep what it did.
 * @fires perf-undone - What the last run did is taken back.
 * @fires perf-goal-select - Somebody chose a goal.
 * @fires perf-error - It could not be shown, or something was refused.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart summary - How far the closing is.
 * @csspart group - The goals of a team that wait.
 * @csspart form - How one goal ended.
 * @csspart bulk - What closing all as proposed would do.
 * @csspart carry - What is to be carried over.
 * @csspart cycle - The close of the cycle itself.
 * @csspart closed - The goals that are closed.
 * @csspart notice - How far a run is, or how the last one ended.
 * @csspart person - Whose goal it is.
 * @csspart explanation - How a score comes about.
 * @csspart status - A status, as an icon with its word.
 * @csspart progress - How many goals are closed, as a bar.
 */
export class PerfCloseCycle extends ReadingElement<keyof typeof english> implements SessionElement {
  static override readonly styles: CSSResultGroup = [elementStyles, linkStyles, styles];

  /** The cycle; where it is empty, the one that ended last or ends soonest. */
  @property({ attribute: 'cycle-id' }) cycleId = '';
  /** A person or team whose goals alone are shown; empty for those of everybody. */
  @property({ attribute: 'owner-id' }) ownerId = '';
  /** A team whose goals alone are shown, with those of the teams below it; empty for all teams. */
  @property() scope = '';

  /** What is shown now; `undefined` while there is nothing to close. */
  scene: ClosingScene | undefined;
  readonly #session = new ClosingSession(this);
  readonly #closings = new Closings();
  readonly #proposals = new Proposals();
  readonly #mayClose = new MayRun(this, (goalId) => ({ type: 'goal.close', input: { goalId } }));
  readonly #mayCarry = new MayRun(this, (goalId) => ({
    type: 'goal.carry-over',
    input: { goalId },
  }));
  readonly #piece = new LatePiece(this, (root) => loadSteps(root, this.around.workspace));

  constructor() {
    super(english);
  }

  /** Whether all that goals are closed with has been fetched. */
  get isFetched(): boolean {
    return this.#steps !== undefined;
  }

  tell(): void {
    const { ended } = this.#session.work;
    if (!ended || !this.scene || !this.#steps) return;
    const scene = this.#withSteps(this.scene, this.#steps);
    if (scene) this.say(this.#steps.endedText(ended, scene));
  }

  focusOn(...places: readonly string[]): void {
    void this.updateComplete.then(() => {
      for (const place of [...places, '.frame']) {
        const found = this.renderRoot.querySelector<HTMLElement>(place);
        if (found) return found.focus();
      }
    });
  }

  get #steps(): Steps | undefined {
    return this.#piece.here;
  }

  protected override stateWords({ closeCycle }: Messages) {
    return { loading: closeCycle.loading, failed: closeCycle.failed };
  }

  protected override wants(_changed: Changed): boolean {
    this.#closings.renew();
    this.#proposals.renew();
    // A run tells by itself how far it is.
    return this.#session.work.running === null;
  }

  protected override outdate(): void {
    this.#proposals.renew();
  }

  protected override update(changed: PropertyValues<this>): void {
    const held = this.shadowRoot?.activeElement ?? null;
    super.update(changed);
    // What had the focus may be gone with a change, or be at rest while something runs.
    if (held && !this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('.frame')?.focus();
    }
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const { closeCycle } = messages;
    const { running, closedCycle } = this.#session.work;
    if (running && running.total > fewSteps && this.scene && this.#steps) {
      return this.#longRun(this.scene, this.#steps);
    }
    this.scene = undefined;
    // One that was just closed stays in view, so that it is seen to be.
    const cycle = cycleAsked(reading, this.cycleId || (closedCycle?.id ?? ''));
    if (!cycle) return emptyState(this.cycleId ? closeCycle.unknown : closeCycle.noCycle);
    const scene = this.#sceneOf(reading, cycle, messages);
    this.scene = scene;
    const today = todayOf(reading);
    const isIdle = scene.closing.waiting.length === 0 && scene.closing.goingOn.length === 0;
    const isQuiet = isIdle && !this.#mayCloseCycle(scene);
    if (!isQuiet || this.#session.work.ended) this.#piece.get();
    return html`<div
      class="frame"
      role="group"
      tabindex="-1"
      aria-label=${closeCycle.label(cycle.name)}
    >
      ${isQuiet ? this.#nothingWaits(scene, today) : summaryView(scene, today)}
      ${this.#stepsView(scene)} ${closedView(scene)}
    </div>`;
  }

  /** Drawing thousands of goals again and again would keep the page from doing anything else. */
  #longRun(scene: ClosingScene, steps: Steps) {
    const { messages, cycle } = scene;
    const full = this.#withSteps(scene, steps);
    return html`<div
      class="frame"
      role="group"
      tabindex="-1"
      aria-label=${messages.closeCycle.label(cycle.name)}
    >
      <h3 class="title" tabindex="-1"><bdi>${messages.closeCycle.title(cycle.name)}</bdi></h3>
      ${full ? steps.noticeView(full) : nothing}
    </div>`;
  }

  #sceneOf(reading: WorkspaceReading, cycle: Cycle, messages: Messages): ClosingScene {
    const closing = this.#closings.of(reading, cycle, this);
    const workspace = this.around.isPast ? undefined : this.around.workspace;
    const isBusy = this.#session.work.running !== null;
    const mayClose = this.#mayClose.among(closing.waiting, workspace, isBusy);
    const mayCarry = this.#mayCarry.among(closing.goingOn, workspace, isBusy);
    const later = laterCycles(reading, cycle);
    const into = later.find(({ id }) => id === this.#session.intoId) ?? later[0];
    return {
      ...{ reading, workspace, cycle, closing, mine: mayClose.mine, later, into, messages },
      proposals: this.#proposals,
      isPart: this.ownerId !== '' || this.scope !== '',
      toCarry: closing.goingOn.filter((id) => mayCarry.mine.has(id)),
      isWhole: mayClose.isWhole && mayCarry.isWhole,
      format: this.locale.format,
      host: this.#session,
    };
  }

  #nothingWaits({ reading, cycle, messages, format }: ClosingScene, today: Day) {
    const { closeCycle } = messages;
    const next = nextToEnd(reading, cycle, today);
    const hint = next ? closeCycle.nextEnd(next.name, format.day(next.end)) : closeCycle.noNextEnd;
    return emptyState({ title: closeCycle.nothingWaits(cycle.name), hint }, undefined, 'achieved');
  }

  #stepsView(scene: ClosingScene) {
    const steps = this.#steps;
    const full = steps ? this.#withSteps(scene, steps) : undefined;
    const { waiting, closed } = scene.closing;
    const hasGoals = waiting.length + closed.length > 0;
    const notice = full ? steps?.noticeView(full) : this.#notFetched(scene);
    return html`
      ${notice} ${full && this.#session.panel === 'bulk' ? steps?.bulkPanel(full) : nothing}
      ${waiting.length > 0 ? groupsView(full ?? scene, full && steps) : nothing}
      ${full && hasGoals ? steps?.goalsCsv(full) : nothing}
      ${full ? steps?.carryPanel(full) : nothing}
      ${full && this.#mayCloseCycle(scene) ? steps?.cyclePanel(full) : nothing}
    `;
  }

  /** The scene with the texts of the steps; `undefined` until they are there in the language of the page. */
  #withSteps(scene: ClosingScene, { stepsEnglish }: Steps): ClosingScene<StepMessages> | undefined {
    const more = this.locale.messagesWith(stepsEnglish);
    return more && { ...scene, messages: { ...scene.messages, ...more } };
  }

  #mayCloseCycle({ workspace, cycle, isPart }: ClosingScene): boolean {
    if (!workspace || isPart || cycle.state !== 'active') return false;
    const input = { cycleId: cycle.id, from: 'active', to: 'closed' } as const;
    return workspace.may({ type: 'cycle.change-state', input }).allowed;
  }

  #notFetched({ messages }: ClosingScene) {
    if (this.#piece.failure === undefined) return nothing;
    return lateState(messages, this.#piece, { loading: messages.closeCycle.loading });
  }
}
