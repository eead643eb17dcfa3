import type { PeopleFigures, WorkspaceReading } from '@throughline/core';
import type { HeatTable } from './heat-csv.ts';
import type { PeopleHeatFigure } from './heat-figures.ts';
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
  readonly saved: HeatTable | undefined;
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
  const saved = {
    ...{ name: heatmap.figures[figure], team: heatmap.team },
    days: months.map(({ start }) => start),
    rows: rows.map((row) => [
      rowName(row, words, records),
      ...row.values.map((value) => savedPeople(words, value)),
    ]),
  };
  return { all, months, rows, saved: months.length > 0 ? saved : undefined };
}
