import type { Cell, Day, Instant, Zone } from '@throughline/core';
import { csvText, datedFile } from '../parts/dated-file.ts';
import { saveFile } from '../parts/save-file.ts';

/** What a heat map shows, as it is saved. */
export interface HeatFile {
  readonly name: string;
  readonly team: string;
  /** The first day of each column. */
  readonly days: readonly Day[];
  readonly rows: readonly (readonly Cell[])[];
  readonly now: Instant;
  readonly zone: Zone;
}

/** Has the browser save a heat map: a row for each team, a column for each week or month, shares from 0 to 1. */
export function saveHeat({ name, team, days, rows, now, zone }: HeatFile): void {
  const text = csvText({ columns: [team, ...days], rows });
  saveFile(datedFile({ name, ending: 'csv', text, now, zone }));
}
