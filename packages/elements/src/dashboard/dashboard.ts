import type { Changed, InsightScope, KnownCommand, WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import chartStyles from '../charts/chart.styles.ts';
import smallCharts from '../charts/small-charts.styles.ts';
import { Deeds } from '../controllers/deeds.ts';
import { FileSaving } from '../controllers/file-saving.ts';
import { LatePiece } from '../controllers/late-piece.ts';
import { OpenedParts } from '../controllers/opened-parts.ts';
import { PerfErrorEvent, PerfGoalSelectEvent } from '../events.ts';
import { type Messages, english } from './texts.ts';
import { lateState } from '../parts/late-state.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import type { DashHost, DashView } from './dash-view.ts';
import styles from './dashboard.styles.ts';
import { figureFrame } from './figure-frame.ts';
import { type FigureName, chosenFigures } from './figure-names.ts';
import { SlowWork } from '../controllers/slow-work.ts';
import type { FirstFigure } from './lower-figures.ts';
import { moversView } from './movers-view.ts';
import { nextView } from './next-view.ts';
import { type PillarPanel, pillarsView } from './pillars-view.ts';
import partStyles from './figure-parts.styles.ts';
import pillarStyles from './pillars.styles.ts';
import {
  loadDifferenceView,
  loadFigureTables,
  loadLowerFigures,
  loadPillarPanel,
} from './later.ts';

/**
 * Where the strategy stands and why: every figure with its definition and the goals behind it. First the pillars,
 * then what changed, then what to do next, then the rest; each figure shows as soon as it is worked out. A pillar
 * opens into what holds it back, with the check-ins that say so.
 *
 * @tag perf-dashboard
 * @fires perf-goal-select - Somebody chose a goal.
 * @fires perf-command-run - Before figures of a period are taken; cancel it to leave them as they are.
 * @fires perf-command-ran - They are kept.
 * @fires perf-error - It could not be shown, or figures could not be taken.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart figure - A figure with its title.
 * @csspart chart - A chart with its sentence and table.
 * @csspart status - A status, as an icon with its word.
 * @csspart progress - A progress, as a bar.
 * @csspart explanation - How a score comes about.
 * @csspart check-in - What an open check-in says.
 */
export class PerfDashboard extends ReadingElement<keyof typeof english> implements DashHost {
  static override readonly styles: CSSResultGroup = [
    ...[elementStyles, chartStyles, smallCharts, styles, partStyles, pillarStyles],
  ];

  /** The id of a goal or team whose figures are shown; empty for the whole company. */
  @property() scope = '';
  /** A day that is over; what differs from its end is told in words. */
  @property({ attribute: 'compare-to' }) compareTo = '';
  /** Which figures are shown, by name and in this order, such as `progress status movers`; empty for all. */
  @property() figures = '';

  readonly #work = new SlowWork(this, (error) => this.dispatchEvent(PerfErrorEvent.of(error)));
  readonly #deeds = new Deeds(this, {
    workspace: () => (this.around.isPast ? undefined : this.around.workspace),
    say: (text) => this.say(text),
    undoneText: () => '',
  });
  readonly #saving = new FileSaving(this, { around: this.around, say: (text) => this.say(text) });
  readonly #state = new OpenedParts(this);
  readonly #panel = new LatePiece(this, loadPillarPanel);
  readonly #difference = new LatePiece(this, loadDifferenceView);
  readonly #lower = new LatePiece(this, loadLowerFigures);
  #shownOf: WorkspaceReading | undefined;

  /** What went wrong with the last command; `undefined` where nothing did. */
  get failure(): unknown {
    return this.#deeds.failureOf('take')?.error;
  }

  ask: DashHost['ask'] = (key, work, late) => this.#work.ask(key, work, late);
  retry = (key: string): void => this.#work.retry(key);
  isOpen = (key: string): boolean => this.#state.isOpen(key);
  toggle = (key: string): void => this.#state.toggle(key);
  shown = (key: string, first: number): number => this.#state.shown(key, first);
  asked = (key: string, first: number): number => this.#state.asked(key, first);
  showMore = (key: string): void => void this.#state.showMore(key);
  select: DashHost['select'] = (goalId) => {
    this.dispatchEvent(new PerfGoalSelectEvent({ goalId }));
  };
  run = (command: KnownCommand): void => {
    const said = this.locale.messages.dashboard.taken;
    void this.#deeds.run({ place: 'take', command, said });
  };
  isNotSaved = (name: FigureName): boolean => this.#saving.unsavedIn(name)?.error !== undefined;
  saveTable: DashHost['saveTable'] = (name, view) => {
    const { dashboard } = view.messages;
    void this.#saving.save({
      place: name,
      said: dashboard.saved(dashboard.titles[name]),
      make: async () => {
        const { figureFile, english: own } = await loadFigureTables();
        await this.locale.whenThere(own);
        const messages = { ...view.messages, ...this.locale.messagesNow(own) };
        return figureFile(name, { ...view, messages });
      },
    });
  };

  constructor() {
    super(english);
  }

  protected override stateWords({ dashboard }: Messages) {
    return { loading: dashboard.loading, failed: dashboard.failed };
  }

  protected override wants({ cause, records }: Changed): boolean {
    const matters = cause !== 'stored' || records.has('figureSnapshots');
    if (matters) this.#work.renew();
    return matters;
  }

  protected override outdate(): void {
    this.#work.renew();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('scope') || changed.has('compareTo')) this.#work.forget();
  }

  protected override update(changed: PropertyValues<this>): void {
    const held = this.shadowRoot?.activeElement ?? null;
    const figure = held?.closest('[data-figure]') ?? null;
    super.update(changed);
    // What had the focus may be gone with a change; its figure is the nearest place.
    if (!held || held.isConnected) return;
    const place = figure?.isConnected ? figure : this.renderRoot;
    place.querySelector<HTMLElement>('button, summary')?.focus();
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    // Throws while answers are on their way, as all that is worked out later would.
    reading.insights();
    const { dashboard } = messages;
    const { records } = reading;
    if (records.goals.size === 0) return emptyState(dashboard.nothing);
    const scope = this.#scopeIn(records);
    if (this.scope && !scope) return emptyState(dashboard.nothingHere);
    const names = chosenFigures(this.figures);
    if (names.length === 0) return emptyState(dashboard.noSuchFigure);
    this.#follow(reading);
    const workspace = this.around.isPast ? undefined : this.around.workspace;
    const { format } = this.locale;
    const view: DashView = { reading, workspace, scope, messages, format, host: this };
    const firstLower = names.find(isLower);
    return html`<div class="board" role="group" aria-label=${dashboard.label}>
      ${names.map((name) => this.#figure(name, view, name === firstLower))}
    </div>`;
  }

  #figure(name: FigureName, view: DashView, isFirstLower: boolean): TemplateResult {
    if (isLower(name)) return this.#lowerFigure(name, view, isFirstLower);
    if (name === 'next') return nextView(view);
    return name === 'progress'
      ? pillarsView(view, this.#pillarPanel(view))
      : moversView(view, this.#differenceView(view));
  }

  #lowerFigure(name: LowerFigure, view: DashView, isFirst: boolean): TemplateResult {
    const lower = this.#lower.get();
    const more = lower && this.locale.messagesWith(lower.english);
    if (more) return lower.figures[name]({ ...view, messages: { ...view.messages, ...more } });
    // They come together: what went wrong is told once, and asked for again from one place.
    const body = isFirst ? awaited(this.#lower, view) : notYet(this.#lower, view);
    return figureFrame(name, view, { body });
  }

  #pillarPanel(view: DashView): PillarPanel | undefined {
    if (!this.#state.anyOpen('pillar ')) return this.#panel.here;
    return this.#panel.get() ?? (() => awaited(this.#panel, view));
  }

  #differenceView(view: DashView): unknown {
    if (!this.compareTo) return nothing;
    const piece = this.#difference.get();
    const more = piece && this.locale.messagesWith(piece.english);
    if (!more) return awaited(this.#difference, view);
    const { compareTo, around } = this;
    return piece.differenceView(compareTo, around.workspace, {
      ...view,
      messages: { ...view.messages, ...more },
    });
  }

  #scopeIn({ goals, teams }: WorkspaceReading['records']): InsightScope | undefined {
    const id = this.scope as never;
    if (goals.has(id)) return { kind: 'goal', goalId: id };
    return teams.has(id) ? { kind: 'team', teamId: id } : undefined;
  }

  /** Another moment or workspace has other figures. */
  #follow(reading: WorkspaceReading): void {
    if (reading !== this.#shownOf) this.#work.forget();
    this.#shownOf = reading;
  }
}

type LowerFigure = Exclude<FigureName, FirstFigure>;

const isLower = (name: FigureName): name is LowerFigure =>
  name !== 'progress' && name !== 'movers' && name !== 'next';

/** A place for a piece that is on its way; what went wrong, and a way to ask for it again. */
function awaited(piece: LatePiece<unknown>, { messages }: DashView): TemplateResult {
  if (piece.failure === undefined) return ghosts;
  return lateState(messages, piece, { loading: messages.dashboard.working });
}

/** The same without that way. */
function notYet(piece: LatePiece<unknown>, { messages }: DashView): TemplateResult {
  if (piece.failure === undefined) return ghosts;
  return html`<p class="muted">${messages.words.partFailed}</p>`;
}

const ghosts = html`<p class="awaited"><span class="ghost"></span><span class="ghost"></span></p>`;
