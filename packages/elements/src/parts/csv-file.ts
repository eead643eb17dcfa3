import type { Instant, Zone } from '@throughline/core';
import { type SavedTable, csvText, datedFile } from './dated-file.ts';

/** The day that a file is of: now, and where. */
export interface SavedAt {
  readonly now: Instant;
  readonly zone: Zone;
}

/** A table as a CSV file of the day, named by some words. */
export function csvFile(name: string, table: SavedTable, at: SavedAt): File {
  return datedFile({ name, ending: 'csv', text: csvText(table), ...at });
}
