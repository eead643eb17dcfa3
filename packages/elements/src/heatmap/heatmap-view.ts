import type { GoalId, Records, TeamFigure, TeamValue } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import type { Locale } from '../messages.ts';
import { factsText } from '../parts/facts.ts';
import { statusBadge } from '../parts/status-badge.ts';
import type { CellPlace } from './grid-keys.ts';
import { type HeatFigure, goalHeat, peopleHeat } from './heat-figures.ts';
import { type HeatRow, type HeatWeeks, heatStep } from './heat-table.ts';

/** What a heat map shows, and what it does. */
export interface Heat extends HeatWeeks {
  readonly figure: TeamFigure;
  readonly rows: readonly HeatRow[];
  readonly records: Records;
  /** The one cell that Tab leads to. */
  readonly focus: CellPlace;
  /** The cell whose goals are listed. */
  readonly open: { readonly key: string; readonly week: number } | undefined;
  readonly choose: (place: CellPlace) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly select: (goalId: GoalId) => void;
}

type Words = Pick<Locale<'heatmap'>, 'messages' | 'format'>;

/** What stands above the cells, whatever they tell. */
export interface HeatHead {
  readonly figure: HeatFigure;
  /** What it says in a sentence; absent where that is still to come. */
  readonly sentence?: string;
  /** What it is; absent where that is still to come. */
  readonly means?: string;
  readonly setFigure: (figure: HeatFigure) => void;
  /** Saves what is shown; absent where there is nothing. */
  readonly save?: (() => void) | undefined;
  /** Whether it could not be saved the last time. */
  readonly isNotSaved?: boolean;
}

/** The choice of the figure, what it says in a sentence, what it is, and a way to save it. */
export function headView(
  { messages: { heatmap, words } }: Pick<Words, 'messages'>,
  { figure, sentence, means, setFigure, save, isNotSaved }: HeatHead,
): TemplateResult {
  const option = (name: HeatFigure) =>
    html`<option value=${name} ?selected=${name === figure}>${heatmap.figures[name]}</option>`;
  return html`<div class="head">
    <label>
      <span class="visually-hidden">${heatmap.figure}</span>
      <select
        @change=${({ target }: Event) => setFigure((target as HTMLSelectElement).value as HeatFigure)}
      >
        <optgroup label=${heatmap.groups.goals}>${goalHeat.map(option)}</optgroup>
        <optgroup label=${heatmap.groups.people}>${peopleHeat.map(option)}</optgroup>
      </select>
    </label>
    ${sentence ? html`<p class="sentence">${sentence}</p>` : nothing}
    ${
      save
        ? html`<button
            class="quiet save"
            type="button"
            aria-label=${heatmap.saveCsv}
            @click=${save}
          >
            ${heatmap.csv}
          </button>`
        : nothing
    }
    ${save && isNotSaved ? html`<span class="muted" role="alert">${words.tableNotSaved}</span>` : nothing}
    ${
      means
        ? html`<details>
            <summary>${heatmap.whatIsThis}</summary>
            <p>${means}</p>
          </details>`
        : nothing
    }
  </div>`;
}

/** What the figure says of goals, in a sentence. */
export function sentenceOf(
  { messages: { heatmap }, format }: Words,
  { figure, rows, records }: Heat,
) {
  const last = (row: HeatRow | undefined) => valueOf(row?.values.at(-1));
  const now = last(rows[0]);
  const values = rows[0]?.values ?? [];
  const first = values.findIndex((value) => value?.kind === 'value');
  const before = valueOf(values[first]);
  const isOver = now !== undefined && before !== undefined && first < values.length - 1;
  const change = isOver
    ? heatmap.change(format.points(now - before), values.length - 1 - first)
    : '';
  let lowest: HeatRow | undefined;
  for (const row of rows.slice(1)) {
    if ((last(row) ?? Infinity) < (last(lowest) ?? Infinity)) lowest = row;
  }
  const least = last(lowest);
  const told =
    lowest && least !== undefined && rows.length > 2
      ? heatmap.lowest(nameOf(lowest, heatmap, records), format.percent(least))
      : '';
  const value = now === undefined ? heatmap.noValue : format.percent(now);
  return heatmap.sentence(heatmap.figures[figure], value, change, told);
}

function valueOf(value: TeamValue | undefined): number | undefined {
  return value?.kind === 'value' ? value.value : undefined;
}

/** What a row is called. */
export function nameOf(
  { teamId }: HeatRow,
  words: Locale<'heatmap'>['messages']['heatmap'],
  { teams }: Records,
): string {
  if (teamId === 'all') return words.allTeams;
  return teamId === null ? words.noTeam : (teams.get(teamId)?.name ?? teamId);
}

/** The grid: a row for each team, a column for each week. */
export function gridView(words: Words, heat: Heat): TemplateResult {
  const { heatmap } = words.messages;
  const { weeks, rows, key } = heat;
  return html`<div class="scroller" part="grid">
    <table role="grid" aria-label=${heatmap.figures[heat.figure]} @keydown=${key}>
      <thead>
        <tr>
          <th scope="col" class="team">${heatmap.team}</th>
          ${weeks.map((_, index) => html`<th scope="col">${weekName(words, heat, index, true)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row, index) => rowView(words, heat, row, index))}
      </tbody>
    </table>
  </div>`;
}

function weekName(
  { messages: { heatmap }, format }: Words,
  { weeks }: Heat,
  index: number,
  short = false,
) {
  const week = weeks[index];
  if (!week || index === weeks.length - 1) return heatmap.thisWeek;
  return short ? format.shortDay(week.start) : heatmap.weekOf(format.day(week.start));
}

function rowView(words: Words, heat: Heat, row: HeatRow, index: number): TemplateResult {
  const name = nameOf(row, words.messages.heatmap, heat.records);
  return html`<tr class=${row.teamId === 'all' ? 'all' : ''}>
    <th scope="row" class="team" title=${name}><bdi>${name}</bdi></th>
    ${row.values.map((value, week) => cellView(words, heat, { row, value, index, week }))}
  </tr>`;
}

interface Cell {
  readonly row: HeatRow;
  readonly value: TeamValue | undefined;
  readonly index: number;
  readonly week: number;
}

function cellView(words: Words, heat: Heat, { row, value, index, week }: Cell): TemplateResult {
  const { heatmap } = words.messages;
  const { focus, open, choose, figure, records } = heat;
  const told = tellValue(words, figure, value);
  const label = heatmap.cell(nameOf(row, heatmap, records), weekName(words, heat, week), told);
  const isFocus = focus.row === index && focus.column === week;
  const isOpen = open?.key === row.key && open.week === week;
  const share = valueOf(value);
  const counts =
    value?.kind !== 'value'
      ? ''
      : figure === 'confidence'
        ? value.of
        : `${value.count}/${value.of}`;
  return html`<td
    class=${share === undefined ? 'none' : `heat-${heatStep(share)}`}
    tabindex=${isFocus ? 0 : -1}
    data-cell="${index} ${week}"
    aria-selected=${isOpen}
    title=${label}
    @click=${() => choose({ row: index, column: week })}
  >
    ${
      share === undefined
        ? html`<span aria-hidden="true">${value ? '–' : '·'}</span>
            <span class="visually-hidden">${told}</span>`
        : html`<span class="value">${words.format.percent(share)}</span>
            <span class="count" aria-hidden="true">${counts}</span>
            <span class="visually-hidden">${behindIn(words, figure, value)}</span>`
    }
  </td>`;
}

function tellValue(words: Words, figure: TeamFigure, value: TeamValue | undefined) {
  const { messages, format } = words;
  if (value?.kind !== 'value') return messages.heatmap.noValue;
  return factsText([format.percent(value.value), behindIn(words, figure, value)], messages);
}

function behindIn(
  { messages: { heatmap } }: Words,
  figure: TeamFigure,
  value: TeamValue | undefined,
) {
  if (value?.kind !== 'value') return '';
  return figure === 'confidence' ? heatmap.mean(value.of) : heatmap.share(value.count, value.of);
}

/** At most so many goals are listed; the rest is counted. */
const listed = 50;

/** The goals behind the cell that is open. */
export function behindView(words: Words, heat: Heat): TemplateResult | typeof nothing {
  const { open, rows, records, select, figure } = heat;
  const row = rows.find(({ key }) => key === open?.key);
  const value = open && row?.values[open.week];
  if (!open || !row || value?.kind !== 'value') return nothing;
  const { heatmap } = words.messages;
  const title = heatmap.behind(nameOf(row, heatmap, records), weekName(words, heat, open.week));
  const more = value.goals.length - listed;
  return html`<section class="behind" part="goals" aria-label=${title} @keydown=${heat.key}>
    <h3><bdi>${title}</bdi> <span class="muted">${tellValue(words, figure, value)}</span></h3>
    <ul>
      ${value.goals.slice(0, listed).map(
        ({ goalId, status, confidence }) =>
          html`<li>
            <button type="button" class="link" @click=${() => select(goalId)}>
              <bdi>${records.goals.get(goalId)?.title ?? goalId}</bdi>
            </button>
            ${
              figure === 'confidence' && confidence !== null
                ? html`<span class="figure">${words.format.percent(confidence)}</span>`
                : statusBadge(status, words.messages)
            }
          </li>`,
      )}
      ${more > 0 ? html`<li class="muted">${heatmap.more(more)}</li>` : nothing}
    </ul>
  </section>`;
}
