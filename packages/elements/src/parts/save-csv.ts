import type { Instant, Zone } from '@throughline/core';
import { type SavedTable, csvText, datedFile } from './dated-file.ts';
import { saveFile } from './save-file.ts';

/** The day that a file is of: now, and where. */
export interface SavedAt {
  readonly now: Instant;
  readonly zone: Zone;
}

/** Has the browser save a table as a CSV file of the day, named by some words. */
export function saveCsv(name: string, table: SavedTable, at: SavedAt): void {
  saveFile(datedFile({ name, ending: 'csv', text: csvText(table), ...at }));
}
