import { type Cell, dayOf, exportFileName, tableCsv } from '@throughline/core';
import type { PlainScene } from '../section.ts';

/** A table to be saved. */
export interface SavedTable {
  /** The words that the file is named by. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** Has the browser save a table as a CSV file; texts that a spreadsheet would run are guarded. */
export function saveCsv({ name, columns, rows }: SavedTable, { reading }: PlainScene): void {
  const lines = [...rows].map((cells) => ({ cells, mark: '' }));
  const text = tableCsv(columns, lines);
  // The mark lets a spreadsheet read it as UTF-8.
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = exportFileName(name, dayOf(reading.now(), reading.records.settings.timeZone));
  link.click();
  // The browser has taken the address up by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
