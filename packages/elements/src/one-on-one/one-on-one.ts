import type { GoalId, PersonId, SeriesId, WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Deeds } from '../controllers/deeds.ts';
import { FocusCare, type Lead } from '../controllers/focus-care.ts';
import { LatePiece } from '../controllers/late-piece.ts';
import { OpenedParts } from '../controllers/opened-parts.ts';
import { PageHold } from '../controllers/page-hold.ts';
import { PerfGoalSelectEvent } from '../events.ts';
import { PerfFeedbackSelectEvent, PerfSeriesSelectEvent } from '../events/select-events.ts';
import { lateView } from '../parts/late-view.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import frame from '../styles/frame.styles.ts';
import names from '../styles/names.styles.ts';
import { Desk } from './desk.ts';
import { loadForms } from './forms-later.ts';
import { LateParts } from './late-parts.ts';
import { loadLate } from './later.ts';
import type { SceneHost } from './scene.ts';
import { type FirstMessages, type Messages, english } from './texts.ts';
import { loadList, loadSeries } from './views-later.ts';
import type { viewsEnglish } from './views-texts.ts';

/**
 * One-on-ones of two people: what to talk about and why, points, notes, actions and meetings. Without a series it
 * lists those of the viewer.
 *
 * @tag perf-one-on-one
 * @fires perf-command-run - Before a command is run; cancel it to keep everything as it is.
 * @fires perf-command-ran - A command is stored.
 * @fires perf-series-select - Somebody chose a series of the list, or started one; it opens in place too.
 * @fires perf-goal-select - Somebody chose a goal that a point is about.
 * @fires perf-feedback-select - Somebody chose feedback or recognition that a point is about.
 * @fires perf-error - Something was refused or failed; it is shown where it was asked for.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart loading - That the one-on-ones are on their way.
 * @csspart empty - That there are none, or that this one is not there.
 * @csspart error - What failed and what to do.
 * @csspart list - The series of the viewer.
 * @csspart head - With whom and when.
 * @csspart settle - Meetings of which somebody still has to say whether they took place.
 * @csspart agenda - What might be talked about, and why.
 * @csspart points - What is to be talked about.
 * @csspart shared - The notes that both read.
 * @csspart private - The notes that the viewer alone reads.
 * @csspart actions - What the two have taken on.
 * @csspart talk - The meeting while it goes on.
 * @csspart earlier - The meetings that are over.
 * @csspart form - A form that is open.
 * @csspart planning - What changes all meetings to come.
 * @csspart handover - What was shown of earlier series.
 * @csspart conflict - Two versions of what was changed twice.
 * @csspart left-over - Words that were written for something that is over or gone.
 * @csspart status - The status of a goal that a point is about.
 * @csspart keys - What the keys do.
 * @csspart notice - What was done last.
 */
export class PerfOneOnOne extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [elementStyles, frame, names];

  /** The series to show; without one those of the viewer are listed. */
  @property({ attribute: 'series-id' }) seriesId?: SeriesId;

  /** The series that was chosen from the list. */
  @state() private chosen: SeriesId | undefined;

  readonly #desk = new Desk(this);
  readonly #focus = new FocusCare(this);
  readonly #opened = new OpenedParts(this);
  readonly #hold = new PageHold(this);
  readonly #deeds = new Deeds(this, {
    workspace: () => this.#workspace,
    say: (text) => this.say(text),
    undoneText: () => this.locale.messages.deeds.undone,
  });
  readonly #forms = new LatePiece(this, loadForms);
  readonly #parts = new LateParts(new LatePiece(this, loadLate), this.locale);
  readonly #list = new LatePiece(this, async (root) => {
    const { ListPart, english } = await loadList(root);
    return { part: new ListPart(this, this.#parts), english };
  });
  readonly #series = new LatePiece(this, async (root) => {
    const { SeriesPart, english } = await loadSeries(root);
    const saving = { around: this.around, say: (text: string) => this.say(text) };
    return { part: new SeriesPart(this, this.#parts, saving), english };
  });
  readonly #host: SceneHost = {
    forms: this.#forms,
    run: (doing) => this.#deeds.run(doing),
    focus: (...selectors) => void this.#focus.to(...selectors),
    leading: () => this.#focus.leading(),
    focusAfter: (place, selector) =>
      void this.#focus.after(`form[data-place="${place}"]`, selector),
    say: (text) => this.say(text),
    isOpen: (key) => this.#opened.isOpen(key),
    toggle: (key) => this.#opened.toggle(key),
    shown: (key, first) => this.#opened.shown(key, first),
    showMore: (key) => void this.#opened.showMore(key),
    selectFeedback: (detail) => this.dispatchEvent(new PerfFeedbackSelectEvent(detail)),
    selectGoal: (goalId) =>
      this.dispatchEvent(new PerfGoalSelectEvent({ goalId: goalId as GoalId })),
  };
  /** Who looked at which series last: what was done there is said to nobody else. */
  #shownFor: { readonly viewer: PersonId; readonly seriesId: SeriesId | undefined } | undefined;

  constructor() {
    super(english);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hold.set(false);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const viewer = this.around.reading?.viewer;
    if (viewer === undefined) return;
    const before = this.#shownFor;
    // What one chose from their list may not be among those of the next.
    if (before && before.viewer !== viewer) this.chosen = undefined;
    const seriesId = this.seriesId || this.chosen;
    this.#shownFor = { viewer, seriesId };
    const isOther = before?.seriesId !== undefined && before.seriesId !== seriesId;
    if (!before || (before.viewer === viewer && !isOther)) return;
    this.#deeds.putAway();
    this.say('');
  }

  override updated(): void {
    super.updated();
    this.#hold.set(this.isConnected && this.#desk.isWritten);
  }

  protected override stateWords({ oneOnOneStates }: FirstMessages) {
    return { loading: oneOnOneStates.loading, failed: oneOnOneStates.failed };
  }

  protected override view(reading: WorkspaceReading, messages: FirstMessages): TemplateResult {
    this.#series.here?.part.leave();
    const seriesId = this.seriesId || this.chosen;
    if (!seriesId) return this.#listView(reading, messages);
    const series = reading.records.rhythm.series.get(seriesId);
    const otherId = series?.people.find((id) => id !== reading.viewer);
    if (!series?.people.includes(reading.viewer) || otherId === undefined) {
      return this.#gone(messages);
    }
    const back = this.seriesId ? undefined : () => this.#back();
    const shown = this.#with(this.#series, messages, ({ part }, all) =>
      part.view({ ...this.#sceneOf(reading, all), series, otherId }, back),
    );
    if (!back || this.#series.here) return shown;
    // Nobody has to wait for what may not come.
    return html`<p>
        <button type="button" @click=${back}>${messages.oneOnOneStates.all}</button>
      </p>
      ${shown}`;
  }

  get #workspace() {
    return this.around.isPast ? undefined : this.around.workspace;
  }

  #with<Piece extends { readonly english: typeof viewsEnglish }>(
    piece: LatePiece<Piece>,
    messages: FirstMessages,
    draw: (piece: Piece, messages: Messages) => TemplateResult,
  ): TemplateResult {
    const options = { locale: this.locale, messages, ...this.stateWords(messages) };
    return lateView(piece, options, draw);
  }

  #sceneOf(reading: WorkspaceReading, messages: Messages) {
    return {
      ...{ reading, messages, workspace: this.#workspace, format: this.locale.format },
      ...{ deeds: this.#deeds, desk: this.#desk, host: this.#host },
    };
  }

  #gone({ oneOnOneStates }: FirstMessages): TemplateResult {
    const { gone, all } = oneOnOneStates;
    const back = this.seriesId ? undefined : { label: all, act: () => this.#back() };
    return emptyState(gone, back, 'both');
  }

  #listView(reading: WorkspaceReading, messages: FirstMessages): TemplateResult {
    return this.#with(this.#list, messages, ({ part }, all) => {
      // The next thing to be looked at is one of them.
      this.#series.get();
      return part.view({
        ...this.#sceneOf(reading, all),
        choose: (id) => void this.#open(id),
        started: (id) => void this.#started(id, reading.viewer),
      });
    });
  }

  /** Opens a series of the list, and leads the focus there once it is shown. */
  async #open(seriesId: SeriesId): Promise<Lead> {
    const lead = this.#focus.leading();
    this.chosen = seriesId;
    this.#deeds.putAway();
    this.dispatchEvent(new PerfSeriesSelectEvent({ seriesId }));
    await this.#shown(this.#series);
    lead('#title');
    return lead;
  }

  /** Opens a series that was started, to write down its first point, unless its list is not shown any more. */
  async #started(seriesId: SeriesId, viewer: PersonId): Promise<void> {
    if (this.seriesId || this.chosen || this.around.reading?.viewer !== viewer) return;
    const lead = await this.#open(seriesId);
    await this.#forms.load();
    lead('.points > form textarea');
  }

  #back(): void {
    const lead = this.#focus.leading();
    this.chosen = undefined;
    this.#deeds.putAway();
    void this.#shown(this.#list).then(() => lead('#title'));
  }

  /** Settles once a piece and its texts are there, or cannot be had. */
  async #shown(piece: LatePiece<{ readonly english: typeof viewsEnglish }>): Promise<void> {
    const there = await piece.load();
    if (there) await this.locale.whenThere(there.english);
  }
}
