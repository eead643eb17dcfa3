import type { Changed, GoalId, WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LatePiece } from '../controllers/late-piece.ts';
import { PerfErrorEvent, PerfGoalEditEvent, PerfGoalSelectEvent } from '../events.ts';
import { type Messages, english } from './texts.ts';
import { lateView } from '../parts/late-view.ts';
import { scoreText } from '../parts/score-text.ts';
import { emptyState } from '../parts/states.ts';
import type { GoalAdvice } from '../parts/goal-advice.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import type { CardActs } from './card-acts.ts';
import type { CardScene } from './card-scene.ts';
import { figuresView } from './figures-view.ts';
import styles from './goal-card.styles.ts';
import { headerView } from './header-view.ts';
import { type FormName, type FormsInPlace, formButtons, formInPlace } from './forms-in-place.ts';
import { loadActs, loadAdvice, loadFormOf, loadLower, loadWhy } from './later.ts';
import type { Unfolded } from './lower-view.ts';

/**
 * One goal: its path up to the pillar, how far it is against where it should be, why, and what was reported.
 *
 * @tag perf-goal-card
 * @fires perf-goal-select - Somebody chose another goal that the card names.
 * @fires perf-goal-edit - Before the goal is edited; a host that edits it in its own way cancels this.
 * @fires perf-goal-fix - Before the fix of a finding is run; cancel it to keep everything as it is.
 * @fires perf-goal-fixed - The fix is stored.
 * @fires perf-check-in - Before a check-in is recorded; cancel it to keep the form as it is.
 * @fires perf-checked-in - A check-in is stored.
 * @fires perf-check-in-cancel - Somebody left a check-in without saving.
 * @fires perf-goal-save - Before a change of the goal is stored; cancel it to keep the form as it is.
 * @fires perf-goal-saved - That change is stored.
 * @fires perf-goal-edit-cancel - Somebody left the form of the goal without saving.
 * @fires perf-command-run - Before a comment or another command of the card is run; cancel it to keep everything as it is.
 * @fires perf-command-ran - A command is stored.
 * @fires perf-undo - Before what was done last is taken back; cancel it to keep it.
 * @fires perf-undone - What was done last was taken back.
 * @fires perf-error - It could not be shown, or a command or a fix was refused.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart header - Paths, title, owner and dates.
 * @csspart path - The goals above, up to the pillar.
 * @csspart figures - Status, score, expectation, confidence.
 * @csspart person - Whose goal it is.
 * @csspart status - A status, as an icon with its word.
 * @csspart progress - A progress, as a bar.
 * @csspart explanation - How the score comes about.
 * @csspart chart - Progress over time.
 * @csspart below - What counts below the goal, and what does not.
 * @csspart timeline - What happened.
 * @csspart advice - What is worth a look, with its fixes.
 * @csspart override - What a person set in place of the score.
 * @csspart effect - What would change by what is written in a form.
 * @csspart acts - What somebody may do there, and what was done last.
 * @csspart act-form - A form that is open for that.
 * @csspart readers - Who will read what is written in that form.
 * @csspart notice - What was done last.
 * @csspart facts - Kind, cycle, measure and what else was agreed.
 */
export class PerfGoalCard extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  /** The goal to show. */
  @property({ attribute: 'goal-id' }) goalId?: GoalId;
  /** Whether the card goes to the goal that somebody chooses; else only the event tells of it. */
  @property({ type: Boolean }) follows = false;

  @state() private open: 'why' | FormName | undefined;
  @state() private trail: readonly GoalId[] = [];
  @state() private unfolded: readonly Unfolded[] = [];

  readonly #lower = new LatePiece(this, loadLower);
  readonly #late = {
    why: new LatePiece(this, loadWhy),
    acts: new LatePiece(this, loadActs),
    advice: new LatePiece(this, loadAdvice),
  };
  #advice: GoalAdvice | undefined;
  #acts: CardActs | undefined;

  constructor() {
    super(english);
  }

  protected override stateWords({ goalCard }: Messages) {
    return { loading: goalCard.loading, failed: goalCard.failed };
  }

  protected override wants({ records, scores }: Changed): boolean {
    this.#advice?.outdate();
    return (this.goalId !== undefined && scores.has(this.goalId)) || records.size > 0;
  }

  protected override outdate(): void {
    this.#advice?.outdate();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('goalId')) return;
    this.open = undefined;
    this.trail = !this.goalId ? [] : [this.goalId];
    this.unfolded = [];
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const { goalCard } = messages;
    if (!this.goalId) return emptyState(goalCard.choose);
    const goal = reading.records.goals.get(this.goalId);
    if (!goal) return emptyState(goalCard.gone);
    const card: CardScene = {
      ...{ reading, goal, messages, format: this.locale.format, isPast: this.around.isPast },
      select: (goalId) => this.#select(goalId),
    };
    const scene = { ...card, acts: this.#actsOn(card) };
    return html`<article class="card">
      ${headerView(scene, formButtons(scene, this.#forms))} ${formInPlace(scene, this.#forms)}
      ${scene.acts?.agreement}
      <div class="columns">
        <div class="main">
          ${figuresView(scene, this.#whyButton(scene))} ${scene.acts?.score} ${this.#why(scene)}
          ${this.#lowerOf(scene, 'main')}
        </div>
        <div class="side">${this.#adviceOf(scene)} ${this.#lowerOf(scene, 'side')}</div>
      </div>
    </article>`;
  }

  /** What stands below or beside the figures; what could not be had is said once. */
  #lowerOf(scene: CardScene, place: 'main' | 'side') {
    const isQuiet = place === 'side';
    if (isQuiet && this.#lower.failure !== undefined) return nothing;
    const { messages } = scene;
    const { moment: loading, partFailed: failed } = messages.words;
    const options = { locale: this.locale, messages, loading, failed, isQuiet };
    return lateView(this.#lower, options, (lower, all) =>
      lower[place]({ ...scene, messages: all }, (name) => this.#unfolding(name)),
    );
  }

  get #forms(): FormsInPlace {
    return {
      ...{ workspace: this.around.workspace, open: this.open },
      toggle: (name) => void (name === 'edit' ? this.#edit() : this.#toggle(name)),
      done: (name, said) => {
        this.say(said);
        this.#close(name);
      },
    };
  }

  #whyButton({ goal, reading, messages, format }: CardScene): TemplateResult {
    const progress = reading.scores().scoreOf(goal.id)?.progress ?? { kind: 'no-data' };
    const { why, whyNone } = messages.goalCard;
    const label =
      progress.kind === 'scored' ? why(scoreText(progress, { messages, format })) : whyNone;
    return html`<button
      id="why"
      type="button"
      aria-expanded=${this.open === 'why' ? 'true' : 'false'}
      @click=${() => void this.#toggle('why')}
    >
      ${label}
    </button>`;
  }

  #why(scene: CardScene) {
    const late = this.#late.why.here;
    const more = late && this.locale.messagesNow(late.english);
    if (this.open !== 'why' || !late || !more) return nothing;
    const { messages, goal } = scene;
    const seen = this.trail.filter((id) => scene.reading.records.goals.has(id));
    return html`<div
      class="why"
      id="why-region"
      role="region"
      tabindex="-1"
      aria-label=${messages.words.explanation(goal.title)}
    >
      ${late.whyView(
        { ...scene, messages: { ...messages, ...more } },
        {
          goalIds: seen,
          go: (goalId) => this.#walk([...this.trail, goalId]),
          back: () => this.#walk(this.trail.slice(0, -1)),
        },
      )}
    </div>`;
  }

  #actsOn(scene: CardScene) {
    const Acts = this.#late.acts.get();
    this.#acts ??=
      Acts &&
      new Acts(this, {
        locale: this.locale,
        workspace: () => this.around.workspace,
        say: (text) => this.say(text),
      });
    return this.#acts?.inPlace(scene);
  }

  #adviceOf(scene: CardScene) {
    const late = this.#late.advice.get();
    if (!late) return nothing;
    this.#advice ??= new late.GoalAdvice({
      dispatch: (event) => this.dispatchEvent(event),
      update: () => {
        this.requestUpdate();
        return this.updateComplete;
      },
      workspace: () => this.around.workspace,
      say: (text) => this.say(text),
      refocus: () => void (this.#focusOn('.advice h3') || this.#focusOn('.title')),
    });
    const more = this.locale.messagesWith(late.english);
    if (!more) return nothing;
    const messages = { ...scene.messages, ...more };
    const view = this.#advice.view({ ...scene, goalId: scene.goal.id, messages });
    if (view === nothing) return nothing;
    return html`<section class="advice" part="advice">
      <h3 tabindex="-1">${scene.messages.goalCard.advice}</h3>
      ${view}
    </section>`;
  }

  #unfolding(name: Unfolded) {
    return {
      isOpen: this.unfolded.includes(name),
      open: () => {
        this.unfolded = [...this.unfolded, name];
        void this.updateComplete.then(() => this.#focusOn(`.${name} h3`));
      },
    };
  }

  #walk(trail: readonly GoalId[]): void {
    this.trail = trail;
    void this.updateComplete.then(() => this.#focusOn('#why-region'));
  }

  async #toggle(part: 'why' | FormName): Promise<void> {
    if (this.open === part) return this.#close(part);
    const { goalId } = this;
    try {
      if (part !== 'why') await loadFormOf(part);
      else if (!(await this.#late.why.load())) return;
    } catch (error) {
      this.dispatchEvent(PerfErrorEvent.of(error));
      return;
    }
    if (goalId !== this.goalId || !this.isConnected) return;
    this.trail = !this.goalId ? [] : [this.goalId];
    this.open = part;
    await this.updateComplete;
    if (part === 'why') return void this.#focusOn('#why-region');
    const form = this.renderRoot.querySelector(
      part === 'edit' ? 'perf-goal-editor' : 'perf-check-in',
    );
    await form?.updateComplete;
    form?.focus();
  }

  #close(part: 'why' | FormName): void {
    this.open = undefined;
    void this.updateComplete.then(() => this.#focusOn(`#${part}`) || this.#focusOn('.title'));
  }

  #focusOn(selector: string): boolean {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    return target !== null;
  }

  /** A host that edits goals in its own way cancels the event. */
  async #edit(): Promise<void> {
    const { goalId } = this;
    if (!goalId) return;
    const isOpen = this.open === 'edit';
    if (isOpen || this.dispatchEvent(new PerfGoalEditEvent({ goalId }))) await this.#toggle('edit');
  }

  #select(goalId: GoalId): void {
    this.dispatchEvent(new PerfGoalSelectEvent({ goalId }));
    if (!this.follows) return;
    this.goalId = goalId;
    void this.updateComplete.then(() => this.#focusOn('.title'));
  }
}
