import type {
  CompanyValueId,
  GoalId,
  PersonId,
  Recognition,
  RecognitionId,
  TeamId,
  WorkspaceReading,
} from '@throughline/core';
import { type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Deeds } from '../controllers/deeds.ts';
import { NextViewer } from '../controllers/next-viewer.ts';
import { PerfErrorEvent, PerfGoalSelectEvent } from '../events.ts';
import { PerfPersonSelectEvent } from '../events/select-events.ts';
import { doneNotice } from '../parts/done-notice.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import { filterChips } from './filter-chips.ts';
import { type Later, loadFilter, loadLead, loadThankPlace } from './later.ts';
import { ownView } from './own-view.ts';
import styles from './recognition-wall.styles.ts';
import thanksStyles from './thanks.styles.ts';
import { emptyWall, streamView } from './stream-view.ts';
import { type Messages, english } from './texts.ts';
import { WallDeeds } from './wall-deeds.ts';
import { type WallFilter, wallOf } from './wall-list.ts';
import type { Opened, WallHost, WallScene } from './wall-scene.ts';

const giving = { type: 'recognition.give', input: { to: ['somebody'] } };

/** So many thanks are shown, and so many more each time. */
const step = 20;

/**
 * Thanks that people gave each other: to read, to give, and to answer. There are no points and no ranking; a lead is
 * told instead whom nobody has thanked lately.
 *
 * @tag perf-recognition-wall
 * @fires perf-person-select - Somebody chose a person who thanked or was thanked.
 * @fires perf-goal-select - Somebody chose the goal of a thank.
 * @fires perf-command-run - Before a command is run; cancel it to keep everything as it is.
 * @fires perf-command-ran - A command is stored.
 * @fires perf-undo - Before it is taken back that somebody keeps off the wall, or does not.
 * @fires perf-undone - That is taken back.
 * @fires perf-error - It could not be shown, or a command was refused.
 * @csspart thanks - One thank with its answers.
 * @csspart answers - How people answered it.
 * @csspart filters - What the wall is narrowed to.
 * @csspart form - The form that thanks somebody.
 * @csspart lead - What a lead is told.
 * @csspart own - Whether the viewer is on the wall.
 * @csspart notice - What was done last.
 */
export class PerfRecognitionWall extends ReadingElement<keyof typeof english> implements WallHost {
  static override readonly styles: CSSResultGroup = [elementStyles, styles, thanksStyles];

  /** The id of a value: only thanks for it are shown. */
  @property() value?: CompanyValueId | undefined;
  /** The id of a team: only thanks to its people, and to those of teams below it. */
  @property() team?: TeamId | undefined;
  /** The id of a person: only thanks from them or to them. */
  @property() person?: PersonId | undefined;
  /** Only thanks on this goal. */
  @property({ attribute: 'goal-id' }) goalId?: GoalId | undefined;

  @state() opened: Opened | undefined;
  @state() private later: Later = {};
  @state() private isThanking = false;
  @state() private isFiltering = false;
  @state() private shown = step;

  readonly #next = new NextViewer();
  readonly #deeds = new Deeds(this, {
    workspace: () => this.around.workspace,
    say: (text) => this.say(text),
    undoneText: () => this.locale.messages.deeds.undone,
  });
  readonly #doing = new WallDeeds(this.#deeds, () => this.locale.messages.recognitionWall);

  constructor() {
    super(english);
  }

  protected override stateWords({ recognitionWall }: Messages) {
    return { loading: recognitionWall.loading, failed: recognitionWall.failed };
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const fields = ['value', 'team', 'person', 'goalId'] as const;
    const isNext = this.#next.comes(this.around.reading?.viewer);
    if (isNext) this.#turn();
    if (isNext || fields.some((field) => changed.has(field))) this.shown = step;
  }

  /** Whoever looks next finds nothing open that the one before has opened. */
  #turn(): void {
    this.opened = undefined;
    this.isThanking = false;
    this.later.form?.turn();
    this.say('');
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const { format } = this.locale;
    const workspace = this.around.isPast ? undefined : this.around.workspace;
    const scene: WallScene = {
      ...{ reading, workspace, messages, format },
      ...{ deeds: this.#deeds, host: this },
    };
    const thanks = wallOf(reading.records, this.#filter);
    const side = [this.#lead(scene), ownView(scene)];
    return html`<div class="wall" @keydown=${(event: KeyboardEvent) => this.#keydown(event)}>
      ${this.#head(scene)} ${this.#form(scene)} ${doneNotice(this.#deeds, messages)}
      ${this.isFiltering ? (this.later.filter?.view(this.#filter, scene) ?? nothing) : nothing}
      ${filterChips(this.#filter, scene)}
      <div class="columns">
        <div class="stream">
          ${
            thanks.length === 0
              ? emptyWall(this.#filter, this.around.isPast, scene)
              : streamView(
                  { thanks, shown: this.shown, step, more: () => this.#more(thanks) },
                  scene,
                )
          }
        </div>
        <aside class="side" aria-label=${messages.recognitionWall.own.title}>${side}</aside>
      </div>
    </div>`;
  }

  get #filter(): WallFilter {
    const { value, team, person, goalId } = this;
    return { value, team, person, goalId };
  }

  #head({ workspace, messages }: WallScene): TemplateResult {
    const { recognitionWall } = messages;
    const mayThank = workspace?.may(giving).allowed ?? false;
    return html`<header class="head">
      <h2 tabindex="-1">${recognitionWall.title}</h2>
      <button
        id="filter"
        class="quiet filter"
        type="button"
        aria-expanded=${this.isFiltering ? 'true' : 'false'}
        @click=${() => void this.#toggleFilter()}
      >
        ${recognitionWall.filter}
      </button>
      ${
        mayThank
          ? html`<button id="thank" class="primary" type="button" @click=${() => this.thank()}>
              ${recognitionWall.thank}
            </button>`
          : nothing
      }
    </header>`;
  }

  #form(scene: WallScene): TemplateResult | typeof nothing {
    return this.isThanking && scene.workspace ? (this.later.form?.view(scene) ?? nothing) : nothing;
  }

  /** Only whoever leads somebody is told of them. */
  #lead(scene: WallScene): TemplateResult | typeof nothing {
    const { records, viewer } = scene.reading;
    if (records.rhythm.directReports(viewer).length === 0) return nothing;
    if (!this.later.lead) void this.#load(() => loadLead(this.renderRoot));
    return this.later.lead?.(scene) ?? nothing;
  }

  open(opened: Opened | undefined): void {
    const before = this.opened;
    this.opened = JSON.stringify(before) === JSON.stringify(opened) ? undefined : opened;
    void this.updateComplete.then(() => {
      if (this.opened?.kind === 'withdraw' || this.opened?.kind === 'own') this.#focusOn('#keep');
      else this.#focusBack(before);
    });
  }

  react: WallHost['react'] = (recognition, reaction) => {
    const { reading } = this.around;
    if (!reading) return;
    if (this.opened?.kind === 'answer') this.opened = undefined;
    void this.#doing.react(recognition, reaction, reading.viewer);
    void this.updateComplete.then(() => this.#keepFocusAt(recognition.id));
  };

  withdraw(recognition: Recognition): void {
    const { id } = recognition;
    const next = this.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"] + .thanks`);
    void this.#doing.withdraw(recognition).then(async (isDone) => {
      if (!isDone) return;
      this.opened = undefined;
      await this.updateComplete;
      if (next instanceof HTMLElement && next.isConnected) next.focus();
      else this.#focusOn('h2');
    });
  }

  keepOff(isOff: boolean): void {
    const { workspace } = this.around;
    if (!workspace) return;
    void this.#doing.keepOff(isOff, workspace).then(async (isDone) => {
      if (!isDone) return;
      this.opened = undefined;
      await this.updateComplete;
      this.#focusOn('#own');
    });
  }

  narrow(filter: WallFilter): void {
    Object.assign(this, filter);
    void this.updateComplete.then(() => {
      if (this.shadowRoot?.activeElement) return;
      if (!this.#focusOn('.filter-chip')) this.#focusOn('#filter');
    });
  }

  thank(personId?: PersonId): void {
    void this.#thank(personId);
  }

  async #thank(personId: PersonId | undefined): Promise<void> {
    const focusOn = (selector: string) =>
      void this.updateComplete.then(() => this.#focusOn(selector));
    if (!this.later.form) {
      const viewer = () => this.around.reading?.viewer;
      const close = this.#closeForm;
      const host = { element: this, deeds: this.#deeds, viewer, close, focusOn };
      await this.#load(() => loadThankPlace(host, this.locale, this.renderRoot));
    }
    const { form } = this.later;
    if (!form || !this.isConnected) return;
    this.isThanking = true;
    const isSeen = this.goalId && this.around.reading?.records.goals.has(this.goalId);
    form.begin(personId, isSeen ? this.goalId : undefined);
  }

  readonly #closeForm = () => {
    this.isThanking = false;
    void this.updateComplete.then(() => this.#focusOn('#thank'));
  };

  selectPerson(personId: PersonId): void {
    this.dispatchEvent(new PerfPersonSelectEvent({ personId }));
  }

  selectGoal(goalId: GoalId): void {
    this.dispatchEvent(new PerfGoalSelectEvent({ goalId }));
  }

  #more(thanks: readonly Recognition[]): void {
    const first = thanks[this.shown];
    this.shown += step;
    void this.updateComplete.then(() => first && this.#keepFocusAt(first.id));
  }

  async #toggleFilter(): Promise<void> {
    if (!this.later.filter) await this.#load(() => loadFilter(this, this.renderRoot));
    this.isFiltering = !this.isFiltering;
  }

  async #load(fetchPart: () => Promise<Later>): Promise<void> {
    try {
      const loaded = await fetchPart();
      this.later = { ...this.later, ...loaded };
    } catch (error) {
      this.dispatchEvent(PerfErrorEvent.of(error));
    }
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.opened || event.defaultPrevented) return;
    event.preventDefault();
    this.open(this.opened);
  }

  #focusBack(before: Opened | undefined): void {
    if (this.shadowRoot?.activeElement || !before) return;
    if (before.kind === 'own') this.#focusOn('#own');
    else if (before.kind === 'withdraw')
      this.#focusOn(`[data-id="${CSS.escape(before.id)}"] .withdraw`);
    else this.#keepFocusAt(before.id);
  }

  #keepFocusAt(id: RecognitionId): void {
    if (this.shadowRoot?.activeElement) return;
    const own = `[data-id="${CSS.escape(id)}"]`;
    if (!this.#focusOn(`${own} .chip.add`)) this.#focusOn(own);
  }

  #focusOn(selector: string): boolean {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    return target !== null;
  }
}
