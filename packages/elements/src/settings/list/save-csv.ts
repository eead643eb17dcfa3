import type { SavedTable } from '../../parts/dated-file.ts';
import { saveCsv as saveTable } from '../../parts/save-csv.ts';
import type { PlainScene } from '../section.ts';

/** Has the browser save a table as a CSV file of the day, named by some words. */
export function saveCsv(name: string, table: SavedTable, { reading }: PlainScene): void {
  saveTable(name, table, { now: reading.now(), zone: reading.records.settings.timeZone });
}
