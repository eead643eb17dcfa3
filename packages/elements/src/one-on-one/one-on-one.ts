import type { GoalId, PersonId, Series, SeriesId, WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Deeds } from '../controllers/deeds.ts';
import { PageHold } from '../controllers/page-hold.ts';
import { OpenedParts } from '../controllers/opened-parts.ts';
import { PerfGoalSelectEvent } from '../events.ts';
import { PerfFeedbackSelectEvent, PerfSeriesSelectEvent } from '../events/select-events.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import link from '../styles/link.styles.ts';
import { Desk } from './desk.ts';
import { FocusCare } from './focus-care.ts';
import { FormParts } from './form-parts.ts';
import { firstOf } from './form.ts';
import { type KeyActs, keyActs } from './key-acts.ts';
import { LateParts } from './late-parts.ts';
import { LateViews } from './late-views.ts';
import { listView } from './list-view.ts';
import styles from './one-on-one.styles.ts';
import notes from './notes.styles.ts';
import { PointDrag } from './point-drag.ts';
import { putById } from './point-order.ts';
import rows from './rows.styles.ts';
import {
  type Scene,
  type SceneHost,
  changePlace,
  extraPlace,
  isGoing,
  placeOf,
  startPlace,
} from './scene.ts';
import { seriesView } from './series-view.ts';
import { type Messages, english } from './texts.ts';

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
 * @csspart planning - What changes all meetings to come.
 * @csspart handover - What was shown of earlier series.
 * @csspart conflict - Two versions of what was changed twice.
 * @csspart left-over - Words that were written for something that is over or gone.
 * @csspart keys - What the keys do.
 * @csspart notice - What was done last.
 */
export class PerfOneOnOne extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [elementStyles, link, styles, rows, notes];

  /** The series to show; without one those of the viewer are listed. */
  @property({ attribute: 'series-id' }) seriesId?: SeriesId;

  /** The series that was chosen from the list. */
  @state() private chosen: SeriesId | undefined;

  readonly #desk = new Desk(this);
  readonly #focus = new FocusCare(this);
  readonly #opened = new OpenedParts(this);
  readonly #hold = new PageHold(this);
  readonly #leftOut = new Set<string>();
  readonly #parts = new LateParts(this, () => this.locale);
  readonly #late = new LateViews(this, this.#parts);
  readonly #deeds = new Deeds(this, {
    workspace: () => (this.around.isPast ? undefined : this.around.workspace),
    say: (text) => this.say(text),
    undoneText: () => this.locale.messages.deeds.undone,
  });
  readonly #drag = new PointDrag(this, (id, to) => {
    const scene = this.#scene;
    if (scene) void putById(id, to, scene);
  });
  readonly #host: SceneHost = {
    formParts: new FormParts(this),
    run: (doing) => this.#deeds.run(doing),
    focus: (...selectors) => this.#focus.to(...selectors),
    focusAfter: (place, selector) => this.#focus.after(place, selector),
    say: (text) => this.say(text),
    isOpen: (key) => this.#opened.isOpen(key),
    toggle: (key) => this.#opened.toggle(key),
    shown: (key, first) => this.#opened.shown(key, first),
    showMore: (key) => void this.#opened.showMore(key),
    selectFeedback: (detail) => this.dispatchEvent(new PerfFeedbackSelectEvent(detail)),
    selectGoal: (goalId) =>
      this.dispatchEvent(new PerfGoalSelectEvent({ goalId: goalId as GoalId })),
  };
  #scene: Scene | undefined;
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

  protected override stateWords({ oneOnOne }: Messages) {
    return { loading: oneOnOne.loading, failed: oneOnOne.failed };
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    this.#scene = undefined;
    const seriesId = this.seriesId || this.chosen;
    if (!seriesId) return this.#list(reading, messages);
    const series = reading.records.rhythm.series.get(seriesId);
    const otherId = series?.people.find((id) => id !== reading.viewer);
    if (!series?.people.includes(reading.viewer) || otherId === undefined) {
      return this.#gone(messages);
    }
    return this.#series(this.#sceneOf(reading, series, otherId), messages);
  }

  get #workspace() {
    return this.around.isPast ? undefined : this.around.workspace;
  }

  #sceneOf(reading: WorkspaceReading, series: Series, otherId: PersonId): Scene {
    return {
      ...{ reading, series, otherId, workspace: this.#workspace },
      ...{ messages: this.locale.messages, format: this.locale.format },
      ...{ deeds: this.#deeds, desk: this.#desk, host: this.#host },
    };
  }

  #gone({ oneOnOne }: Messages): TemplateResult {
    const back = this.seriesId ? undefined : { label: oneOnOne.all, act: () => this.#back() };
    return emptyState(oneOnOne.gone, back, 'both');
  }

  #list(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const workspace = this.#workspace;
    const place = startPlace(reading.viewer);
    const start = () => {
      this.#desk.open(place);
      void this.#parts.load().then(() => this.#focus.to(firstOf({ place })));
    };
    const isOpen = workspace !== undefined && this.#desk.isOpen(place);
    const scene = {
      ...{ messages, format: this.locale.format, deeds: this.#deeds, desk: this.#desk },
      host: this.#host,
    };
    return listView({
      ...{ reading, messages, format: this.locale.format, host: this.#host },
      choose: (id) => this.#choose(id),
      start: workspace && start,
      form: isOpen
        ? this.#late.start({ ...scene, workspace, started: (id) => this.#started(id) })
        : nothing,
    });
  }

  #series(scene: Scene, messages: Messages): TemplateResult {
    this.#scene = scene;
    const isTalking = this.#late.isTalking(scene);
    const talk = () => this.#late.talk(scene);
    const keys = () => this.#late.toggleKeys(scene);
    const acts = { keys, talk, focus: this.#host.focus, ...this.#openings(scene) };
    return html`<div class="all" @keydown=${(event: KeyboardEvent) => keyActs(event, acts)}>
      ${seriesView(scene, {
        ways: {
          ...{ isTalking, talk, keys },
          calendar: () => void this.#late.saveCalendar(scene),
          plan: () => this.#late.togglePlanning(scene),
          print: () => this.ownerDocument.defaultView?.print(),
          back: this.seriesId ? undefined : () => this.#back(),
        },
        leftOut: {
          has: (line) => this.#leftOut.has(line),
          add: (line) => {
            this.#leftOut.add(line);
            this.requestUpdate();
          },
          clear: (prefix) => {
            for (const line of this.#leftOut)
              if (line.startsWith(prefix)) this.#leftOut.delete(line);
            this.requestUpdate();
          },
        },
        drag: this.#drag,
        planning: this.#planning(scene),
        keys: this.#late.keys(scene, messages),
        talk: isTalking ? this.#late.talkView(scene) : nothing,
        earlier: this.#opened.isOpen('earlier') ? this.#late.earlier(scene) : nothing,
      })}
    </div>`;
  }

  /** What single keys open. */
  #openings(scene: Scene): Pick<KeyActs, 'action' | 'move'> {
    return {
      action: () => {
        this.#desk.open(placeOf(scene, 'action-add'));
        void this.#host.formParts
          .load()
          .then(() => this.#focus.to('.actions-of-two > form textarea'));
      },
      move: () =>
        this.renderRoot.querySelector<HTMLElement>('.tools [data-opens*="/meeting-move"]')?.click(),
    };
  }

  #planning(scene: Scene): TemplateResult | typeof nothing {
    if (!isGoing(scene)) return nothing;
    // What is written there waits while it is put away.
    this.#desk.show(changePlace(scene));
    this.#desk.show(extraPlace(scene));
    return this.#opened.isOpen('planning') ? this.#late.planning(scene) : nothing;
  }

  #choose(seriesId: SeriesId): void {
    this.chosen = seriesId;
    this.#deeds.putAway();
    this.dispatchEvent(new PerfSeriesSelectEvent({ seriesId }));
    this.#focus.to('#title');
  }

  #started(seriesId: SeriesId): void {
    this.chosen = seriesId;
    this.dispatchEvent(new PerfSeriesSelectEvent({ seriesId }));
    this.#focus.to('.points > form textarea');
  }

  #back(): void {
    this.chosen = undefined;
    this.#deeds.putAway();
    this.#focus.to('#title');
  }
}
