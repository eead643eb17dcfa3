import type { Cell, Day, Instant, Zone } from '@throughline/core';
import { saveCsv } from '../parts/save-csv.ts';

/** What a heat map shows, as it is saved. */
export interface HeatTable {
  readonly name: string;
  readonly team: string;
  /** The first day of each column. */
  readonly days: readonly Day[];
  readonly rows: readonly (readonly Cell[])[];
}

/** It, with the day that its file is of. */
interface HeatFile extends HeatTable {
  readonly now: Instant;
  readonly zone: Zone;
}

/** Has the browser save a heat map: a row for each team, a column for each week or month, shares from 0 to 1. */
export function saveHeat({ name, team, days, rows, now, zone }: HeatFile): void {
  saveCsv(name, { columns: [team, ...days], rows }, { now, zone });
}
