import type { AlignmentMap, Changed, WorkspaceReading } from '@throughline/core';
import { type CSSResultGroup, type TemplateResult, html } from 'lit';
import { state } from 'lit/decorators.js';
import { chartFigure } from '../charts/chart-figure.ts';
import chartStyles from '../charts/chart.styles.ts';
import { type IcicleCell, icicle } from '../charts/icicle.ts';
import { PerfGoalSelectEvent } from '../events.ts';
import { type Messages, english } from './texts.ts';
import { emptyState } from '../parts/states.ts';
import { ReadingElement } from '../reading-element.ts';
import { elementStyles } from '../styles/element-styles.ts';
import styles from './alignment-map.styles.ts';
import { cellBy } from './map-keys.ts';
import { type MapPlace, keyOf, pathOf, rangeWithin, restOf } from './map-place.ts';
import { type Area, areasOf } from './map-tree.ts';
import { type MapShown, heightPx, pathView, tableOf, topOf, treeView } from './map-view.ts';

/** Shorter areas are drawn together. */
const leastPx = 6;

/** The areas of a reading, in a language. */
interface Made {
  readonly reading: WorkspaceReading;
  readonly tag: string;
  readonly areas: readonly Area[];
  readonly share: AlignmentMap['share'];
}

/**
 * The active goals of a company as areas: pillar, team, owner, goal, each within the one above it, as large as its
 * part and coloured by status; what leads to no pillar stands by itself. A click or Enter zooms in, on a goal it
 * chooses it; Escape zooms out.
 *
 * @tag perf-alignment-map
 * @fires perf-goal-select - Somebody chose a goal.
 * @fires perf-error - It could not be shown.
 * @slot empty - Words for where there is nothing to show, in place of those of the element.
 * @csspart chart - The map with its sentence and its table.
 * @csspart map - The areas.
 */
export class PerfAlignmentMap extends ReadingElement<keyof typeof english> {
  static override readonly styles: CSSResultGroup = [elementStyles, chartStyles, styles];

  @state() private zoomed: MapPlace = { key: '' };
  @state() private focused = '';
  #last: Made | undefined;
  #cells: readonly IcicleCell<Area>[] = [];

  constructor() {
    super(english);
  }

  protected override stateWords({ alignmentMap }: Messages) {
    return { loading: alignmentMap.loading, failed: alignmentMap.failed };
  }

  protected override wants({ scores, records }: Changed): boolean {
    const concerns =
      scores.size > 0 || (['goals', 'teams', 'people'] as const).some((it) => records.has(it));
    if (concerns) this.#last = undefined;
    return concerns;
  }

  protected override outdate(): void {
    this.#last = undefined;
  }

  protected override view(reading: WorkspaceReading, messages: Messages): TemplateResult {
    const { alignmentMap } = messages;
    if (reading.records.goals.size === 0) return emptyState(alignmentMap.nothing);
    const { areas, share } = this.#made(reading, messages);
    if (areas.length === 0) return emptyState(alignmentMap.nothing);
    const path = this.#pathOf(this.zoomed);
    const root = path.at(-1);
    this.#cells = icicle(root ? [root] : areas, { levels: 4, least: leastPx / heightPx });
    const isThere = this.#cells.some(({ key }) => key === this.focused);
    const shown: MapShown = {
      ...{ cells: this.#cells, path, total: areas.reduce((sum, { size }) => sum + size, 0) },
      focus: isThere ? this.focused : (this.#cells[0]?.key ?? ''),
      choose: (cell) => this.#choose(cell),
      key: (event) => this.#key(event),
      zoom: (key) => void this.#zoom({ key }),
    };
    const sentence =
      share.kind === 'share'
        ? alignmentMap.sentence(share.count, share.of, this.locale.format.percent(share.share))
        : alignmentMap.none;
    const drawing = html`${pathView(this.locale, shown)}${treeView(this.locale, shown)}`;
    const top = topOf(path);
    const table = tableOf(this.locale, shown, top ? [top] : areas);
    return html`
      ${chartFigure({ title: alignmentMap.title, sentence, drawing, table, isWorked: true }, { reading, messages })}
      <details>
        <summary>${alignmentMap.whatIsThis}</summary>
        <p>${alignmentMap.means} ${alignmentMap.keys}</p>
      </details>
    `;
  }

  /** Made once for each change: a render for the focus alone is cheap, however many goals there are. */
  #made(reading: WorkspaceReading, { alignmentMap: names }: Messages): Made {
    const { tag } = this.locale;
    if (this.#last?.reading === reading && this.#last.tag === tag) return this.#last;
    const map = reading.insights().alignmentMap();
    const { records } = reading;
    const areas = areasOf({ map, records, scores: reading.scores(), names });
    return (this.#last = { reading, tag, areas, share: map.share });
  }

  #pathOf(place: MapPlace): readonly Area[] {
    return pathOf(this.#last?.areas ?? [], place, this.locale.messages.alignmentMap.smaller);
  }

  #choose(cell: IcicleCell<Area>): void {
    const { node, parentKey, key } = cell;
    const root = this.#pathOf(this.zoomed).at(-1);
    const { range } = this.zoomed;
    if (node?.kind === 'goal' && node.goalId !== undefined) {
      this.focused = key;
      this.dispatchEvent(new PerfGoalSelectEvent({ goalId: node.goalId }));
    } else if (node && node.key === root?.key) void this.#zoomOut();
    else if (node?.kind === 'small' && range)
      void this.#zoom({ key: this.zoomed.key, range: restOf(range) });
    else if (node) void this.#zoom({ key: node.key });
    // Where the one that they are in has the whole map already, they get it for themselves.
    else if (parentKey === (root?.key ?? ''))
      void this.#zoom({ key: this.zoomed.key, range: rangeWithin(this.zoomed, cell) });
    else void this.#zoom({ key: parentKey });
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = (event.target as HTMLElement).dataset['key'] ?? '';
    const here = this.#cells.find(({ key }) => key === at);
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const next = cellBy(event.key, at, this.#cells, isRtl);
    if (next !== undefined) void this.#go(next);
    else if (here && (event.key === 'Enter' || event.key === ' ')) this.#choose(here);
    else if (event.key === 'Escape' && isZoomed(this.zoomed)) void this.#zoomOut();
    else return;
    event.preventDefault();
  }

  #zoomOut(): Promise<void> {
    const { key, range } = this.zoomed;
    if (range) return this.#zoom({ key }, keyOf(key, range));
    return this.#zoom({ key: this.#pathOf(this.zoomed).at(-2)?.key ?? '' }, key);
  }

  /** The focus goes to the area that is zoomed to, or to the one that was left. */
  async #zoom(place: MapPlace, from?: string): Promise<void> {
    this.zoomed = place;
    const to = this.#pathOf(place).at(-1);
    const { alignmentMap } = this.locale.messages;
    this.say(alignmentMap.zoomed(to?.name ?? alignmentMap.whole));
    await this.updateComplete;
    const wanted = from ?? to?.key;
    const [cells, within] = [this.#cells, to?.key ?? ''];
    // What was left may be one of those that are too small here.
    const small = cells.find((cell) => from && !cell.node && cell.parentKey === within);
    const there = cells.find(({ key }) => key === wanted) ?? small ?? cells[0];
    await this.#go(there?.key ?? '');
  }

  async #go(key: string): Promise<void> {
    const cell = [...this.renderRoot.querySelectorAll<HTMLElement>('.area')].find(
      (it) => it.dataset['key'] === key,
    );
    // A narrow map shows fewer columns.
    if (!cell || getComputedStyle(cell).display === 'none') return;
    this.focused = key;
    await this.updateComplete;
    cell.focus();
  }
}

function isZoomed({ key, range }: MapPlace): boolean {
  return key !== '' || range !== undefined;
}
