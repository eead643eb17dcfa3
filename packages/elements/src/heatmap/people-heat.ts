import { type PeopleFigures, type Records, boundOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { moreButton } from '../parts/more-button.ts';
import type { enPeopleFigures } from '../messages/en-people-figures.ts';
import type { Locale } from '../messages.ts';
import type { CellPlace } from './grid-keys.ts';
import type { PeopleHeatFigure } from './heat-figures.ts';
import { heatStep } from './heat-table.ts';
import type { PeopleRow, PeopleValue } from './people-months.ts';

/** What a heat map of people shows, and what it does. */
export interface PeopleHeat {
  readonly figure: PeopleHeatFigure;
  readonly months: readonly PeopleFigures[];
  /** Those that are drawn. */
  readonly rows: readonly PeopleRow[];
  readonly all: readonly PeopleRow[];
  /** How many more are drawn each time. */
  readonly step: number;
  readonly more: () => void;
  readonly records: Pick<Records, 'teams'>;
  /** The one cell that Tab leads to. */
  readonly focus: CellPlace;
  readonly choose: (place: CellPlace) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** The texts of a heat map of people, and how numbers and days are written. */
export interface PeopleWords {
  readonly messages: Locale<'heatmap'>['messages'] & {
    readonly peopleFigures: typeof enPeopleFigures;
  };
  readonly format: Locale['format'];
}

/** What the last month says, in a sentence. */
export function peopleSentence(words: PeopleWords, heat: PeopleHeat): string {
  const { heatmap } = words.messages;
  const { all, months, figure, records } = heat;
  const month = months.at(-1);
  if (!month) return heatmap.noMonths;
  const lowest = all
    .slice(1)
    .flatMap((row) => {
      const value = row.values.at(-1);
      return typeof value === 'object' ? [{ row, value }] : [];
    })
    .sort((a, b) => a.value.value - b.value.value)[0];
  const least = lowest
    ? heatmap.lowest(rowName(lowest.row, words, records), tellPeople(words, lowest.value))
    : '';
  return heatmap.monthSentence(
    heatmap.figures[figure],
    tellPeople(words, all[0]?.values.at(-1)),
    words.format.month(month.start),
    least,
  );
}

/** What a row is called. */
export function rowName(
  { teamId }: PeopleRow,
  { messages }: PeopleWords,
  { teams }: Pick<Records, 'teams'>,
): string {
  if (teamId === 'all') return messages.heatmap.everyone;
  return teams.get(teamId)?.name ?? teamId;
}

/** A value in words: what is published with its bound, else why there is none. */
export function tellPeople(words: PeopleWords, value: PeopleValue | undefined): string {
  const { heatmap, peopleFigures } = words.messages;
  if (value === undefined || value === 'not-kept') return heatmap.notKept;
  if (value === 'held-back') return peopleFigures.tooFew;
  const share = words.format.percent(value.value);
  const bound = boundOf(value);
  if (bound === undefined) return share;
  return bound === 'at-least' ? heatmap.atLeast(share) : heatmap.atMost(share);
}

/** A value as it is saved: a share from 0 to 1 where it is exact, else what is told of it. */
export function savedPeople(words: PeopleWords, value: PeopleValue): string | number {
  const isExact = typeof value === 'object' && boundOf(value) === undefined;
  return isExact ? value.value : tellPeople(words, value);
}

/** The grid: a row for everyone and for each team, a column for each month. */
export function peopleGrid(words: PeopleWords, heat: PeopleHeat): TemplateResult | typeof nothing {
  const { heatmap } = words.messages;
  const { months, rows, key, figure, records, all, step, more } = heat;
  if (months.length === 0) return nothing;
  return html`<div class="scroller" part="grid">
      <table role="grid" aria-label=${heatmap.figures[figure]} @keydown=${key}>
        <thead>
          <tr>
            <th scope="col" class="team">${heatmap.team}</th>
            ${months.map(({ start }) => html`<th scope="col">${words.format.shortMonth(start)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row, index) => {
            const name = rowName(row, words, records);
            return html`<tr class=${row.teamId === 'all' ? 'all' : ''}>
              <th scope="row" class="team" title=${name}><bdi>${name}</bdi></th>
              ${row.values.map((value, month) => cellView(words, heat, { name, value, index, month }))}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${moreButton({ shown: rows.length, all: all.length, step, more }, words)}`;
}

interface Cell {
  readonly name: string;
  readonly value: PeopleValue;
  readonly index: number;
  readonly month: number;
}

function cellView(words: PeopleWords, heat: PeopleHeat, { name, value, index, month }: Cell) {
  const { heatmap } = words.messages;
  const { focus, choose, months } = heat;
  const told = tellPeople(words, value);
  const start = months[month]?.start;
  const isFocus = focus.row === index && focus.column === month;
  const isShown = typeof value === 'object';
  return html`<td
    class=${isShown ? `heat-${heatStep(value.value)}` : 'none'}
    tabindex=${isFocus ? 0 : -1}
    data-cell="${index} ${month}"
    title=${heatmap.cell(name, start ? words.format.month(start) : '', told)}
    @click=${() => choose({ row: index, column: month })}
  >
    ${
      isShown
        ? html`<span class="value">${told}</span>`
        : html`<span aria-hidden="true"
              >${value === 'held-back' ? words.messages.peopleFigures.few : '–'}</span
            >
            <span class="visually-hidden">${told}</span>`
    }
  </td>`;
}

/** What the signs of empty cells mean, and that nobody is listed. */
export function peopleNote(words: PeopleWords, { all, months }: PeopleHeat) {
  const { heatmap, peopleFigures } = words.messages;
  const values = all.flatMap((row) => row.values);
  const threshold = months.at(-1)?.threshold;
  return html`${values.includes('not-kept') ? html`<p class="muted">– ${heatmap.notKept}</p>` : nothing}
  ${
    threshold === undefined
      ? nothing
      : html`<p class="muted">${peopleFigures.held(threshold)} ${peopleFigures.noList}</p>`
  }`;
}
