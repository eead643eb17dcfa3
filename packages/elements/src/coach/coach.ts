import type {
  Changed,
  GoalId,
  PersonId,
  Practice,
  PracticeTexts,
  SeriesId,
  Suggestion,
  TeamId,
  WorkspaceReading,
} from '@throughline/core';
import { type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Deeds } from '../controllers/deeds.ts';
import { NextViewer } from '../controllers/next-viewer.ts';
import { PerfErrorEvent } from '../events.ts';
import { PerfPracticeActEvent } from '../events/coach-events.ts';
import { loadingState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import type { ThankPlace } from '../parts/thank-place.ts';
import { CoachDeeds } from './coach-deeds.ts';
import {
  type CoachHost,
  type CoachScene,
  type Library,
  type OpenedAction,
  coachedOf,
  keyOf,
} from './coach-scene.ts';
import styles from './coach.styles.ts';
import { formInPlace } from './form-in-place.ts';
import { formOf } from './form-kinds.ts';
import { loadFormOf, loadLibrary, loadThankPlace } from './later.ts';
import { narrowed } from './narrowed.ts';
import { putAwayNotice } from './put-away-notice.ts';
import { putAwayView } from './put-away-view.ts';
import { Seen } from './seen.ts';
import { recordShown } from './shown-record.ts';
import { SteadyOrder } from './steady-order.ts';
import { suggestionView } from './suggestion-view.ts';
import { type Messages, english } from './texts.ts';

/**
 * At most three practices that help now, each with why and the one thing to do. It stands on a page of its own, or
 * beside a goal, a one-on-one, a person or a team, and is then narrowed to what concerns these.
 *
 * @tag perf-coach
 * @fires perf-practice-act - Somebody wants to do what is suggested; a host that has a page for it cancels this.
 * @fires perf-command-run - Before a command is run, also before it is kept what was seen; cancel it to keep everything as it is.
 * @fires perf-command-ran - A command is stored.
 * @fires perf-error - It could not be shown, or a command was refused.
 * @csspart suggestion - One practice with its reason and action.
 * @csspart put-away - What was put off or dismissed.
 * @csspart notice - What was done last.
 */
export class PerfCoach extends ReadingElement<keyof typeof english> implements CoachHost {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  /** Only practices that concern this goal. */
  @property({ attribute: 'goal-id' }) goalId?: GoalId;
  /** Only practices that concern this series of one-on-ones, or the other one of the two. */
  @property({ attribute: 'series-id' }) seriesId?: SeriesId;
  /** The id of a person: only practices that concern them or a goal of theirs. */
  @property() person?: PersonId;
  /** The id of a team: only practices that concern its people and goals, and those of teams below. */
  @property() team?: TeamId;
  /** Less room: reason and action, the rest folded away. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** Whether nothing at all is shown where there is nothing to suggest. */
  @property({ type: Boolean, attribute: 'hide-when-empty' }) hideWhenEmpty = false;
  /** A preview: what is shown is not kept as seen. */
  @property({ type: Boolean }) preview = false;
  /** Practices of the host, beside the shipped ones and those of the workspace. */
  @property({ attribute: false }) practices: readonly Practice[] = [];
  /** Texts of practices in the language of the page, by the id of the practice. */
  @property({ attribute: false }) translations: Readonly<Record<string, PracticeTexts>> = {};

  @state() opened: OpenedAction | undefined;
  @state() private library: Library | undefined;

  #thank: ThankPlace | undefined;
  #found: readonly Suggestion[] | undefined;
  #broken: { readonly error: unknown } | undefined;
  #isFetching = false;
  readonly #next = new NextViewer();
  readonly #order = new SteadyOrder();
  readonly #seen = new Seen(this, (keys) => this.#record(keys));
  readonly #deeds = new Deeds(this, {
    workspace: () => this.around.workspace,
    say: (text) => this.say(text),
    undoneText: () => this.locale.messages.deeds.undone,
  });
  readonly #doing = new CoachDeeds(this.#deeds, () => this.locale.messages.coach);

  constructor() {
    super(english);
  }

  protected override stateWords({ coach }: Messages) {
    return { loading: coach.loading, failed: coach.failed };
  }

  protected override wants(_changed: Changed): boolean {
    this.#found = undefined;
    return true;
  }

  protected override outdate(): void {
    this.#found = undefined;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isOther = (['workspace', 'practices'] as const).some((field) => changed.has(field));
    if (isOther) this.#found = undefined;
    if (this.#next.comes(this.around.reading?.viewer)) this.#turn();
  }

  /** Whoever looks next is suggested what helps them, and finds nothing of the one before. */
  #turn(): void {
    this.#found = undefined;
    this.#order.forget();
    this.opened = undefined;
    this.#doing.last = undefined;
    this.#thank?.turn();
    this.#seen.forget();
    this.say('');
  }

  protected override view(reading: WorkspaceReading, { coach }: Messages): TemplateResult {
    const { workspace, isPast } = this.around;
    if (isPast || !workspace) return this.#calm(coach.past);
    const library = this.#libraryNow();
    const messages = library && this.locale.messagesWith(library.coachEnglish);
    if (!messages) return this.hideWhenEmpty ? html`` : loadingState(coach.loading);
    const added = { practices: this.practices, translations: this.translations };
    const practices = library.offeredPractices(reading.records, added);
    this.#found ??= workspace.coach({ practices });
    const scene: CoachScene = {
      ...{ reading, workspace, messages, added, library, isCompact: this.compact },
      ...{ format: this.locale.format, deeds: this.#deeds, host: this },
    };
    return this.#board(this.#shown(this.#found, reading), scene);
  }

  /** Those that concern the place; the one whose form is open stays where it was. */
  #shown(found: readonly Suggestion[], { records }: WorkspaceReading): readonly Suggestion[] {
    const { goalId, seriesId, person, team } = this;
    const shown = this.#order.of(narrowed(found, { goalId, seriesId, person, team }, records));
    if (!this.opened?.form) return shown;
    const { suggestion, index } = this.opened;
    const others = shown.filter((each) => nameOf(each) !== nameOf(suggestion));
    return [...others.slice(0, index), suggestion, ...others.slice(index)];
  }

  #board(shown: readonly Suggestion[], scene: CoachScene): TemplateResult {
    const { coach } = scene.messages;
    const notice = putAwayNotice(this.#doing.last, scene);
    const putAway = this.compact ? nothing : putAwayView(scene);
    if (shown.length === 0) {
      if (this.hideWhenEmpty && notice === nothing) return html``;
      return html`${notice} ${this.#calm(coach.nothing)} ${putAway}`;
    }
    return html`<section class="coach" aria-labelledby="coach-title">
      <h2 id="coach-title" tabindex="-1">${coach.title}</h2>
      ${notice}
      <ol class="suggestions">
        ${repeat(shown, nameOf, (each, index) =>
          suggestionView(each, { index, form: this.#formAt(each, scene) }, scene),
        )}
      </ol>
      ${putAway}
    </section>`;
  }

  #calm(text: string): TemplateResult {
    if (this.hideWhenEmpty) return html``;
    return html`<p class="calm muted" part="empty" tabindex="-1">${text}</p>`;
  }

  #formAt(suggestion: Suggestion, scene: CoachScene) {
    const { opened } = this;
    if (!opened || nameOf(opened.suggestion) !== nameOf(suggestion)) return nothing;
    return formInPlace(opened, this.#thank, scene);
  }

  act: CoachHost['act'] = (suggestion, index) => void this.#act(suggestion, index);

  async #act(suggestion: Suggestion, index: number): Promise<void> {
    const { practice, action } = suggestion;
    const asked = new PerfPracticeActEvent({ practiceId: practice.id, ...action });
    const { workspace } = this.around;
    // A form with words in it is not put aside for another one.
    if (!this.dispatchEvent(asked) || !workspace || this.opened?.form) return;
    const form = formOf(suggestion, workspace);
    try {
      if (form === 'thank') await this.#loadThank();
      else if (form) await loadFormOf(form);
    } catch (error) {
      this.dispatchEvent(PerfErrorEvent.of(error));
      return;
    }
    if (!this.isConnected) return;
    this.opened = { suggestion, index, form };
    await this.updateComplete;
    if (form === 'thank') this.#thank?.begin(action.ids.personId, undefined);
    else this.#focusOn('.form');
  }

  async #loadThank(): Promise<void> {
    const focusOn = (selector: string) =>
      void this.updateComplete.then(() => this.#focusOn(selector));
    const viewer = () => this.around.reading?.viewer;
    const close = () => this.close('');
    const host = { element: this, deeds: this.#deeds, viewer, close, focusOn };
    this.#thank ??= await loadThankPlace(host, this.locale, this.renderRoot);
  }

  close(said: string): void {
    const name = this.opened && nameOf(this.opened.suggestion);
    this.opened = undefined;
    this.#found = undefined;
    if (said) this.say(said);
    void this.updateComplete.then(() => {
      const own = name && `[data-key="${CSS.escape(name)}"] .act`;
      if (!own || !this.#focusOn(own)) this.#focusOnRest();
    });
  }

  snooze(suggestion: Suggestion): void {
    const { workspace } = this.around;
    if (!workspace) return;
    const { snoozeDays } = workspace.records.settings.coach;
    const doing = this.#doing.snooze(coachedOf(suggestion), workspace.viewer, snoozeDays);
    void this.#once(doing, '.undo');
  }

  dismiss(suggestion: Suggestion): void {
    const { workspace } = this.around;
    if (!workspace) return;
    const doing = this.#doing.dismiss(coachedOf(suggestion), workspace.viewer);
    void this.#once(doing, '.undo');
  }

  restore: CoachHost['restore'] = (coached) => {
    const { workspace } = this.around;
    if (!workspace) return;
    const doing = this.#doing.restore(coached, workspace.viewer);
    void this.#once(doing, `[data-key="${CSS.escape(keyOf(coached))}"]`);
  };

  /** Once it is stored, what had the focus may be gone. */
  async #once(doing: Promise<boolean>, selector: string): Promise<void> {
    if (!(await doing)) return;
    this.requestUpdate();
    await this.updateComplete;
    if (!this.#focusOn(selector)) this.#focusOnRest();
  }

  #focusOnRest(): void {
    if (!this.#focusOn('h2')) this.#focusOn('.calm');
  }

  #focusOn(selector: string): boolean {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    return target !== null;
  }

  #record(keys: readonly string[]): void {
    const { workspace, isPast } = this.around;
    if (this.preview || isPast || !workspace) return;
    const seen = (this.#found ?? []).filter((each) => keys.includes(nameOf(each)));
    if (seen.length > 0) void recordShown(this, workspace, seen.map(coachedOf));
  }

  #libraryNow(): Library | undefined {
    const broken = this.#broken;
    this.#broken = undefined;
    if (broken) throw broken.error;
    if (!this.library && !this.#isFetching) void this.#fetchLibrary();
    return this.library;
  }

  async #fetchLibrary(): Promise<void> {
    this.#isFetching = true;
    try {
      // The words of the page come at the same time, and not after the library.
      void this.locale.whenThere({ practiceWords: {} });
      this.library = await loadLibrary();
    } catch (error) {
      this.#broken = { error };
      this.requestUpdate();
    }
    this.#isFetching = false;
  }
}

const nameOf = (suggestion: Suggestion): string => keyOf(coachedOf(suggestion));
