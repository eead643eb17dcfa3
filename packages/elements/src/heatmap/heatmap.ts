import type {
  Changed,
  GoalId,
  PeopleFigures,
  TeamFigure,
  WorkspaceReading,
} from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Deeds } from '../controllers/deeds.ts';
import { FileSaving } from '../controllers/file-saving.ts';
import { LatePiece } from '../controllers/late-piece.ts';
import { PrintWatch } from '../controllers/print-watch.ts';
import { PerfGoalSelectEvent } from '../events.ts';
import { type Messages, english } from './texts.ts';
import { deedProblem } from '../parts/done-notice.ts';
import { lateState } from '../parts/late-state.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import { type CellPlace, cellAfter } from './grid-keys.ts';
import { type HeatFigure, type PeopleHeatFigure, heatFigure, isOfPeople } from './heat-figures.ts';
import { type HeatFile, type HeatRow, heatRows } from './heat-table.ts';
import {
  type Heat,
  type HeatHead,
  behindView,
  gridView,
  headView,
  nameOf,
  sentenceOf,
} from './heatmap-view.ts';
import styles from './heatmap.styles.ts';
import { loadCsvFile, loadPeopleHeat } from './later.ts';
import type { PeopleRow } from './people-months.ts';
import { WeeksController } from './weeks-controller.ts';

/** Weeks that show where nothing else is said. */
const usualWeeks = 13;

/** How many rows about people are drawn at first, and how many more each time. */
const mostRows = { first: 50, more: 100 } as const;

/**
 * Teams and weeks, each cell coloured by how the goals of the team stood, with its value and its count; or teams and
 * months, by what is published of their people. A click on a cell of goals lists those behind it. It is one stop of
 * Tab: arrows move, Enter opens, Escape closes.
 *
 * @tag perf-heatmap
 * @fires perf-goal-select - Somebody chose a goal behind a cell.
 * @fires perf-command-run - Before the figures of a month are taken; cancel it to leave them as they are.
 * @fires perf-command-ran - They are kept.
 * @fires perf-error - It could not be shown, or figures could not be taken.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @cssprop [--perf-color-heat=light-dark(#1b5e9e, #7fb8f2)] - The colour of a cell at its strongest.
 * @cssprop [--perf-color-on-heat=light-dark(#ffffff, #0c1722)] - Text on a strong cell.
 * @csspart grid - The box with the cells, which scrolls.
 * @csspart goals - The goals behind a cell.
 * @csspart status - The status of one of them.
 */
export class PerfHeatmap extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  /**
   * What the cells tell. Of goals, week by week: `on-track`, `confidence`, or `up-to-date` for reported as agreed. Of
   * people, month by month: `check-ins-on-time`, `one-on-ones-held`, `gave-feedback`, `received-feedback`,
   * `recognised`.
   */
  @property() figure: HeatFigure = 'on-track';
  /** How many weeks show, the one that goes on included. */
  @property({ type: Number }) weeks = usualWeeks;

  @state() private open: Heat['open'];
  @state() private place: CellPlace | undefined;
  /** How many rows about people are drawn at most. */
  @state() private most: number = mostRows.first;
  readonly #paper = new PrintWatch(this);
  readonly #people = new LatePiece(this, loadPeopleHeat);
  readonly #weeks = new WeeksController(this);
  readonly #saving = new FileSaving(this, { around: this.around, say: (text) => this.say(text) });
  readonly #deeds = new Deeds(this, {
    workspace: () => (this.around.isPast ? undefined : this.around.workspace),
    say: (text) => this.say(text),
    undoneText: () => '',
  });
  #rows: readonly (HeatRow | PeopleRow)[] = [];
  #columns = 0;
  #shown: HeatFile | undefined;
  #scrolled: HeatFigure | undefined;

  constructor() {
    super(english);
  }

  protected override stateWords({ heatmap }: Messages) {
    return { loading: heatmap.loading, failed: heatmap.failed };
  }

  protected override wants({ scores, records, cause }: Changed): boolean {
    if (isOfPeople(this.#figure)) return cause === 'stored' || records.has('figureSnapshots');
    const concerns =
      scores.size > 0 ||
      (['goals', 'teams', 'people', 'checkIns', 'settings'] as const).some((it) => records.has(it));
    if (concerns) this.#weeks.outdate();
    return concerns;
  }

  protected override outdate(): void {
    this.#weeks.outdate();
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    // Throws while answers are on their way, as the weeks that are worked out later would.
    reading.insights();
    const figure = this.#figure;
    return isOfPeople(figure)
      ? this.#peopleView(figure, reading, messages)
      : this.#goalsView(figure, reading, messages);
  }

  #goalsView(figure: TeamFigure, reading: WorkspaceReading, { heatmap }: Messages) {
    const { records } = reading;
    if (records.goals.size === 0) return emptyState(heatmap.nothing);
    const found = this.#weeks.weeksOf(reading, this.#count);
    const done = found.standings.filter((week) => week !== undefined).length;
    const rows = heatRows(figure, found.standings, records, this.locale.format.locale);
    this.#columns = this.#count;
    this.#rows = rows;
    if (rows.length === 0 && done === this.#count) return emptyState(heatmap.nothing);
    const heat: Heat = {
      ...found,
      ...{ figure, records, rows, focus: this.#focus, open: this.open },
      choose: (place) => this.#choose(place),
      key: (event) => this.#key(event),
      select: (goalId: GoalId) => this.dispatchEvent(new PerfGoalSelectEvent({ goalId })),
    };
    this.#shown = {
      name: heatmap.figures[figure],
      table: {
        columns: [heatmap.team, ...found.weeks.map(({ start }) => start)],
        rows: rows.map((row) => [
          nameOf(row, heatmap, records),
          ...row.values.map((value) => (value?.kind === 'value' ? value.value : undefined)),
        ]),
      },
    };
    const means = `${heatmap.means[figure]} ${heatmap.knownThen}`;
    return html`
      ${this.#head({ figure, sentence: sentenceOf(this.locale, heat), means })}
      ${gridView(this.locale, heat)}
      ${done < this.#count ? html`<p class="muted">${heatmap.working(done, this.#count)}</p>` : nothing}
      ${behindView(this.locale, heat)}
    `;
  }

  #peopleView(figure: PeopleHeatFigure, reading: WorkspaceReading, messages: Messages) {
    const part = this.#people.get();
    const more = part && this.locale.messagesWith(part.english);
    this.#shown = undefined;
    if (!part || !more) return this.#awaited(figure, messages);
    const { records } = reading;
    const words = { messages: { ...messages, ...more }, format: this.locale.format };
    const { all, months, rows, saved } = part.peopleTable(figure, reading, words);
    const shown = rows.slice(0, this.#paper.most(this.most));
    [this.#columns, this.#rows, this.#shown] = [months.length, shown, saved];
    const heat = {
      ...{ figure, months, rows: shown, all: rows, records, focus: this.#focus },
      step: mostRows.more,
      more: () => this.#showMore(shown.length),
      choose: (place: CellPlace) => (this.place = place),
      key: (event: KeyboardEvent) => this.#key(event),
    };
    const means = more.peopleFigures.means[figure];
    return html`
      ${this.#head({ figure, sentence: part.peopleSentence(words, heat), means })}
      ${part.peopleGrid(words, heat)} ${this.#take(all)} ${part.peopleNote(words, heat)}
    `;
  }

  /** What stands for figures about people until what shows them is there; another figure can be chosen meanwhile. */
  #awaited(figure: PeopleHeatFigure, messages: Messages) {
    const { loading } = messages.heatmap;
    return html`${this.#head({ figure })} ${lateState(messages, this.#people, { loading })}`;
  }

  #head(head: Pick<HeatHead, 'figure' | 'sentence' | 'means'>) {
    return headView(this.locale, {
      ...head,
      setFigure: (chosen) => this.#setFigure(chosen),
      save: this.#shown && (() => this.#save()),
      isNotSaved: this.#saving.unsavedIn(head.figure)?.error !== undefined,
    });
  }

  /** Works out what is not kept yet, where the viewer may. */
  #take(all: readonly PeopleFigures[]) {
    const awaited = all.flatMap(({ awaits }) => awaits ?? []);
    const [first] = awaited;
    const workspace = this.around.isPast ? undefined : this.around.workspace;
    if (!first || !workspace?.may(first).allowed) return nothing;
    const { messages } = this.locale;
    const isRunning = this.#deeds.isRunning('take');
    const run = async () => {
      for (const command of awaited) {
        const said = messages.heatmap.taken;
        if (!(await this.#deeds.run({ place: 'take', command, said }))) return;
      }
    };
    return html`<div class="take">
      <button type="button" aria-disabled=${String(isRunning)} @click=${() => void run()}>
        ${messages.heatmap.take(awaited.length)}
      </button>
      ${deedProblem(this.#deeds, 'take', messages)}
    </div>`;
  }

  get #figure(): HeatFigure {
    return heatFigure(this.figure);
  }

  get #count(): number {
    return Math.min(53, Math.max(1, Math.trunc(this.weeks) || usualWeeks));
  }

  /** The latest week of all teams until somebody has moved. */
  get #focus(): CellPlace {
    const { row, column } = this.place ?? { row: 0, column: this.#columns - 1 };
    return {
      row: Math.min(row, Math.max(0, this.#rows.length - 1)),
      column: Math.min(column, Math.max(0, this.#columns - 1)),
    };
  }

  /** What is latest is seen first, however narrow the page. */
  override updated(): void {
    super.updated();
    const scroller = this.renderRoot.querySelector('.scroller');
    const kind = isOfPeople(this.#figure) ? 'recognised' : 'on-track';
    if (!scroller || this.#scrolled === kind) return;
    this.#scrolled = kind;
    const isRtl = getComputedStyle(this).direction === 'rtl';
    scroller.scrollLeft = (isRtl ? -1 : 1) * scroller.scrollWidth;
  }

  #setFigure(figure: HeatFigure): void {
    // The columns of the one are weeks and those of the other months.
    if (isOfPeople(figure) !== isOfPeople(this.#figure)) this.place = undefined;
    if (isOfPeople(figure)) this.open = undefined;
    this.figure = figure;
  }

  #choose({ row, column }: CellPlace): void {
    const found = this.#rows[row];
    if (!found) return;
    this.place = { row, column };
    const isOpen = this.open?.key === found.key && this.open.week === column;
    const value = found.values[column];
    const hasGoals = typeof value === 'object' && 'kind' in value && value.kind === 'value';
    this.open = isOpen || !hasGoals ? undefined : { key: found.key, week: column };
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const size = { rows: this.#rows.length, columns: this.#columns, isRtl };
    const isInGrid = (event.currentTarget as Element).localName === 'table';
    const next = isInGrid ? cellAfter(event, this.#focus, size) : undefined;
    if (next) void this.#go(next);
    else if (isInGrid && (event.key === 'Enter' || event.key === ' ')) this.#choose(this.#focus);
    else if (event.key === 'Escape' && this.open) {
      this.open = undefined;
      // The goal that had the focus is gone.
      if (!isInGrid) void this.#go(this.#focus);
    } else return;
    event.preventDefault();
  }

  #showMore(row: number): void {
    this.most = row + mostRows.more;
    void this.#go({ row, column: this.#focus.column });
  }

  async #go(place: CellPlace): Promise<void> {
    this.place = place;
    await this.updateComplete;
    const cell = `[data-cell="${place.row} ${place.column}"]`;
    this.renderRoot.querySelector<HTMLElement>(cell)?.focus();
  }

  #save(): void {
    const [shown, { reading }] = [this.#shown, this.around];
    if (!shown || !reading) return;
    const at = { now: reading.now(), zone: reading.records.settings.timeZone };
    void this.#saving.save({
      place: this.#figure,
      said: this.locale.messages.heatmap.saved,
      make: async () => (await loadCsvFile()).csvFile(shown.name, shown.table, at),
    });
  }
}
