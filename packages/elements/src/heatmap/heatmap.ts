import type { Changed, GoalId, TeamFigure, WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PerfGoalSelectEvent } from '../events.ts';
import { type Messages, english } from './texts.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import { type CellPlace, cellAfter } from './grid-keys.ts';
import { type HeatRow, heatRows } from './heat-table.ts';
import { type Heat, behindView, gridView, headView } from './heatmap-view.ts';
import styles from './heatmap.styles.ts';
import { WeeksController } from './weeks-controller.ts';

/** Weeks that show where nothing else is said. */
const usualWeeks = 13;

/**
 * Teams and weeks, each cell coloured by how the goals of the team stood, with its value and its count. A click on
 * a cell lists the goals behind it. It is one stop of Tab: arrows move, Enter opens, Escape closes.
 *
 * @tag perf-heatmap
 * @fires perf-goal-select - Somebody chose a goal behind a cell.
 * @fires perf-error - It could not be shown.
 * @cssprop [--perf-color-heat=light-dark(#1b5e9e, #7fb8f2)] - The colour of a cell at its strongest.
 * @cssprop [--perf-color-on-heat=light-dark(#ffffff, #0c1722)] - Text on a strong cell.
 * @csspart grid - The box with the cells, which scrolls.
 * @csspart goals - The goals behind a cell.
 */
export class PerfHeatmap extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [elementStyles, styles];

  /** What the cells tell: `on-track`, `confidence`, or `up-to-date` for reported as agreed. */
  @property() figure: TeamFigure = 'on-track';
  /** How many weeks show, the one that goes on included. */
  @property({ type: Number }) weeks = usualWeeks;

  @state() private open: Heat['open'];
  @state() private place: CellPlace | undefined;
  readonly #weeks = new WeeksController(this);
  #rows: readonly HeatRow[] = [];
  #isScrolled = false;

  constructor() {
    super(english);
  }

  protected override stateWords({ heatmap }: Messages) {
    return { loading: heatmap.loading, failed: heatmap.failed };
  }

  protected override wants({ scores, records }: Changed): boolean {
    const concerns =
      scores.size > 0 ||
      (['goals', 'teams', 'people', 'checkIns', 'settings'] as const).some((it) => records.has(it));
    if (concerns) this.#weeks.outdate();
    return concerns;
  }

  protected override outdate(): void {
    this.#weeks.outdate();
  }

  protected override view(reading: WorkspaceReading, { heatmap }: Messages): TemplateResult {
    const { records } = reading;
    if (records.goals.size === 0) return emptyState(heatmap.nothing);
    // Throws while answers are on their way, as the weeks that are worked out later would.
    reading.insights();
    const found = this.#weeks.weeksOf(reading, this.#count);
    const done = found.standings.filter((week) => week !== undefined).length;
    const { figure, format } = { figure: this.#figure, format: this.locale.format };
    this.#rows = heatRows(figure, found.standings, records, format.locale);
    if (this.#rows.length === 0 && done === this.#count) return emptyState(heatmap.nothing);
    const heat: Heat = {
      ...found,
      ...{ figure, records, rows: this.#rows, focus: this.#focus, open: this.open },
      choose: (place) => this.#choose(place),
      key: (event) => this.#key(event),
      select: (goalId: GoalId) => this.dispatchEvent(new PerfGoalSelectEvent({ goalId })),
      setFigure: (chosen) => (this.figure = chosen),
    };
    return html`
      ${headView(this.locale, heat)}${gridView(this.locale, heat)}
      ${done < this.#count ? html`<p class="muted">${heatmap.working(done, this.#count)}</p>` : nothing}
      ${behindView(this.locale, heat)}
    `;
  }

  get #figure(): TeamFigure {
    const { figure } = this;
    return figure === 'confidence' || figure === 'up-to-date' ? figure : 'on-track';
  }

  get #count(): number {
    return Math.min(53, Math.max(1, Math.trunc(this.weeks) || usualWeeks));
  }

  /** The latest week of all teams until somebody has moved. */
  get #focus(): CellPlace {
    const { row, column } = this.place ?? { row: 0, column: this.#count - 1 };
    return {
      row: Math.min(row, Math.max(0, this.#rows.length - 1)),
      column: Math.min(column, this.#count - 1),
    };
  }

  /** What is latest is seen first, however narrow the page. */
  override updated(): void {
    super.updated();
    const scroller = this.renderRoot.querySelector('.scroller');
    if (!scroller || this.#isScrolled) return;
    this.#isScrolled = true;
    const isRtl = getComputedStyle(this).direction === 'rtl';
    scroller.scrollLeft = (isRtl ? -1 : 1) * scroller.scrollWidth;
  }

  #choose({ row, column }: CellPlace): void {
    const found = this.#rows[row];
    if (!found) return;
    this.place = { row, column };
    const isOpen = this.open?.key === found.key && this.open.week === column;
    const hasGoals = found.values[column]?.kind === 'value';
    this.open = isOpen || !hasGoals ? undefined : { key: found.key, week: column };
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const size = { rows: this.#rows.length, columns: this.#count, isRtl };
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

  async #go(place: CellPlace): Promise<void> {
    this.place = place;
    await this.updateComplete;
    const cell = `[data-cell="${place.row} ${place.column}"]`;
    this.renderRoot.querySelector<HTMLElement>(cell)?.focus();
  }
}
