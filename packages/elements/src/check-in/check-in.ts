import {
  type Goal,
  type GoalId,
  type Records,
  type ScoreChange,
  type Workspace,
  type WorkspaceReading,
  dayOf,
  zoneOf,
} from '@throughline/core';
import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PerfCheckInCancelEvent, PerfCheckInEvent, PerfErrorEvent } from '../events.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import { AfterCheckIn } from './after-check-in.ts';
import styles from './check-in.styles.ts';
import {
  type Draft,
  type ReadingKind,
  emptyDraft,
  inputOf,
  isBlank,
  readingOf,
  saysTheSame,
  trialOf,
} from './draft.ts';
import { EffectController } from './effect-controller.ts';
import { type Phase, formView, refusedView } from './form-view.ts';
import { type Invalid, invalidIn, leadToInvalid } from './invalid.ts';
import { KeptDrafts } from './kept-drafts.ts';
import { type Figure, numberOf, readFigure } from '../parts/read-figure.ts';
import { figureText } from './reading-field.ts';
import { checkedIn, savedText } from './saved-text.ts';
import { standingOf } from './standing.ts';
import { type Messages, english } from './texts.ts';

/**
 * A form that records one check-in on one goal, and shows what it changes up to the company goal
 * before it is saved.
 *
 * @tag perf-check-in
 * @fires perf-check-in - Before a valid check-in is recorded; cancel it to keep the form as it is.
 * @fires perf-checked-in - The check-in is stored.
 * @fires perf-command-run - Before a goal that has slipped is raised in a one-on-one; cancel it to keep the form.
 * @fires perf-command-ran - The goal is raised.
 * @fires perf-check-in-cancel - The person left the form without saving.
 * @fires perf-error - The check-in was refused; the form shows it and keeps what was entered.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart loading - That the goal is on its way.
 * @csspart empty - That no goal is chosen.
 * @csspart form - The form.
 * @csspart rolled-up - That the progress comes from the goals below.
 * @csspart effect - What the check-in would change.
 * @csspart status - A status in that, as an icon with its word.
 * @csspart notice - That a goal which has slipped is raised.
 * @csspart refused - Why a check-in cannot be made.
 * @csspart error - What failed and what to do.
 */
export class PerfCheckIn extends ReadingElement<keyof typeof english> {
  static override readonly styles = [elementStyles, styles];
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** The goal to report on. */
  @property({ attribute: 'goal-id' }) goalId?: GoalId;
  /** Less room: for a row of a tree. Rarer fields fold away. */
  @property({ type: Boolean, reflect: true }) compact = false;

  @state() private draft: Draft = emptyDraft();
  @state() private phase: Phase = { kind: 'editing' };
  @state() private invalid: Invalid = {};
  readonly #kept = new KeptDrafts();
  readonly #effect = new EffectController(this, {
    preview: () => this.#preview(),
    say: () => this.say(this.#sentence()),
  });
  readonly #after = new AfterCheckIn({
    ...{ element: this, locale: this.locale, workspace: () => this.around.shown },
    goalId: () => this.goalId,
    say: (text) => this.say(text),
    left: () => void this.updateComplete.then(() => this.focus()),
  });

  constructor() {
    super(english);
  }

  protected override stateWords({ checkIn }: Messages) {
    return { loading: checkIn.loading, failed: checkIn.unshown };
  }

  protected override wants(): boolean {
    this.#effect.renew();
    return true;
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('goalId')) this.#reset(this.#kept.take(this.goalId));
    const { goalId, draft } = this;
    const own = this.#kept.turn(this.around.reading?.viewer, { goalId, draft });
    if (!own) return;
    this.#reset(own);
    this.#effect.follow();
  }

  protected override view(_reading: WorkspaceReading, messages: Messages): TemplateResult {
    const { shown: workspace } = this.around;
    const { format } = this.locale;
    const { checkIn } = messages;
    if (this.goalId === undefined) {
      return emptyState(
        { title: checkIn.chooseTitle, hint: checkIn.choose },
        undefined,
        'check-in',
      );
    }
    const goal = workspace?.records.goals.get(this.goalId);
    if (!workspace || !goal) return refusedView(checkIn.gone, messages.errors['not-found']);
    const reading = readingOf(goal, workspace);
    if (reading.kind === 'none') {
      return refusedView(checkIn.cannot, checkIn.because[reading.because]);
    }
    return html`
      ${formView({
        kind: reading.kind,
        fields: {
          goal,
          standing: standingOf(goal, workspace.records),
          draft: this.draft,
          invalid: this.invalid,
          messages,
          format,
          change: (change) => this.#change(change),
        },
        today: this.#today,
        compact: this.compact,
        phase: this.phase,
        effect: this.#effect.view(this.#scene(goal, workspace.records)),
        onSubmit: (event) => void this.#submit(event, goal, reading.kind),
        onKeydown: (event) => this.#keydown(event),
        onCancel: () => this.#cancel(),
        onKeep: () => this.#keep(),
      })}${this.#after.view(workspace)}
    `;
  }

  /** Whether something is typed or chosen that is not stored yet. */
  get isWritten(): boolean {
    return !isBlank(this.draft) || this.#after.isWritten;
  }

  get #goal(): Goal | undefined {
    return this.goalId && this.around.shown?.records.goals.get(this.goalId);
  }

  /** The day it is for the owner of the goal; empty before there is one. */
  get #today(): string {
    const { shown: workspace } = this.around;
    const goal = this.#goal;
    if (!workspace || !goal) return '';
    return dayOf(workspace.now(), zoneOf(workspace.records, goal.ownerId));
  }

  get #figure(): Figure {
    return readFigure(this.draft.figure, this.locale.format.locale);
  }

  #reads(goal: Goal): string | undefined {
    return figureText(goal, this.#figure, this.locale.format);
  }

  /** Where the form is while nothing else is said in it. */
  get #atRest(): Phase {
    return { kind: this.#kept.isSending(this.goalId) ? 'saving' : 'editing' };
  }

  #reset(draft = emptyDraft()) {
    this.draft = draft;
    this.phase = this.#atRest;
    this.invalid = {};
    this.#effect.clear();
    this.#after.clear();
    this.say('');
  }

  #change(change: Partial<Draft>) {
    this.draft = { ...this.draft, ...change };
    this.phase = this.#atRest;
    this.invalid = {};
    this.#effect.follow();
  }

  #scene(goal: Goal, records: Records) {
    return { records, locale: this.locale, reads: this.#reads(goal) };
  }

  #preview(): readonly ScoreChange[] | null {
    const { shown: workspace } = this.around;
    const goal = this.#goal;
    if (!workspace || !goal || isBlank(this.draft)) return null;
    const reading = readingOf(goal, workspace);
    if (reading.kind === 'none') return null;
    const figure = this.#figure;
    if (figure.kind === 'grouped' || figure.kind === 'no-number') return null;
    const input = inputOf(goal.id, reading.kind, this.draft, numberOf(figure));
    return workspace.scores().preview(trialOf(input, this.#today, workspace));
  }

  #sentence(): string {
    const { shown: workspace } = this.around;
    const goal = this.#goal;
    if (!workspace || !goal) return '';
    return this.#effect.sentence(this.#scene(goal, workspace.records));
  }

  async #submit(event: SubmitEvent, goal: Goal, kind: ReadingKind) {
    event.preventDefault();
    const { shown: workspace } = this.around;
    if (!workspace || this.#kept.isSending(goal.id) || !this.#isValid(kind)) return;
    const { draft } = this;
    const input = inputOf(goal.id, kind, draft, numberOf(this.#figure));
    if (!this.dispatchEvent(new PerfCheckInEvent({ goalId: goal.id, input }))) return;
    const sent = this.#kept.send({ goalId: goal.id, draft });
    this.#effect.stop();
    this.phase = this.#atRest;
    try {
      const ran = await workspace.run({ type: 'goal.check-in', input });
      if (this.#kept.stored(sent, this.goalId)) this.#stored(draft, goal, workspace);
      this.dispatchEvent(checkedIn(goal.id, ran));
    } catch (error) {
      if (this.#kept.settle(sent, this.goalId)) this.phase = { kind: 'failed', error };
      this.dispatchEvent(PerfErrorEvent.of(error));
    }
  }

  #stored(sent: Draft, goal: Goal, workspace: Workspace) {
    if (!saysTheSame(this.draft, sent)) {
      // What was typed on meanwhile is not stored.
      if (this.phase.kind === 'saving') this.phase = this.#atRest;
      return;
    }
    const text = savedText(goal, workspace, this.locale);
    this.#reset();
    this.phase = { kind: 'saved', text };
    void this.#after.offer(goal.id, workspace);
  }

  /** Asks the fields themselves, says what is wrong beside them, and leads to the first such one. */
  #isValid(kind: ReadingKind): boolean {
    const day = this.renderRoot.querySelector<HTMLInputElement>('#as-of');
    const asked = { kind, draft: this.draft, figure: this.#figure };
    this.invalid = invalidIn(
      { ...asked, dayFits: day?.validity.valid ?? true },
      this.locale.messages,
    );
    return !leadToInvalid(this.renderRoot, this.invalid);
  }

  #keydown(event: KeyboardEvent) {
    const inText = event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (this.phase.kind === 'leaving') this.#keep();
      else this.#cancel();
    } else if (event.key === 'Enter' && inText && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      (event.currentTarget as HTMLFormElement).requestSubmit();
    }
  }

  /** Leaves at once where only figures are lost; asks first where words are. */
  #cancel() {
    const { goalId, draft } = this;
    if (goalId === undefined) return;
    const words = draft.note.trim() || draft.blockers.trim();
    if (words && this.phase.kind !== 'leaving') {
      this.phase = { kind: 'leaving' };
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>('#keep')?.focus(),
      );
      return;
    }
    this.#kept.giveUp(goalId);
    this.#reset();
    this.dispatchEvent(new PerfCheckInCancelEvent({ goalId }));
  }

  #keep() {
    this.phase = this.#atRest;
    this.renderRoot.querySelector<HTMLElement>('#note')?.focus();
  }
}
