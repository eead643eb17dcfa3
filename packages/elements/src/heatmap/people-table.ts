import type { PeopleFigures, WorkspaceReading } from '@throughline/core';
import type { PeopleHeatFigure } from './heat-figures.ts';
import type { HeatFile } from './heat-table.ts';
import { type PeopleWords, rowName, savedPeople } from './people-heat.ts';
import { type PeopleRow, keptMonths, peopleRows } from './people-months.ts';

/** Months of which figures about people are looked for: those that can still be worked out. */
const shownMonths = 12;

/** What a heat map of people shows. */
export interface PeopleTable {
  /** All months that were looked for. */
  readonly all: readonly PeopleFigures[];
  /** Those that show. */
  readonly months: readonly PeopleFigures[];
  readonly rows: readonly PeopleRow[];
  /** What is saved of it; `undefined` where there is nothing. */
  readonly saved: HeatFile | undefined;
}

/** A figure about people, by team and month. */
export function peopleTable(
  figure: PeopleHeatFigure,
  reading: WorkspaceReading,
  words: PeopleWords,
): PeopleTable {
  const { records } = reading;
  const { heatmap } = words.messages;
  const all = reading.insights().peopleOver('month', shownMonths);
  const months = keptMonths(all);
  const rows = peopleRows(figure, months, records, words.format.locale);
  const table = {
    columns: [heatmap.team, ...months.map(({ start }) => start)],
    rows: rows.map((row) => [
      rowName(row, words, records),
      ...row.values.map((value) => savedPeople(words, value)),
    ]),
  };
  const saved = months.length > 0 ? { name: heatmap.figures[figure], table } : undefined;
  return { all, months, rows, saved };
}
