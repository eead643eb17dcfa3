import { type Cell, dayOf, exportFileName, tableCsv } from '@throughline/core';
import type { Instant, Zone } from '@throughline/core';

/** A file that is to be saved. */
export interface SavedFile {
  /** The words that the file is named by; its day and ending are added. */
  readonly name: string;
  readonly ending: 'csv' | 'json';
  readonly text: string;
  /** Today, and where. */
  readonly now: Instant;
  readonly zone: Zone;
}

/** A table as people save it. */
export interface SavedTable {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

const types = { csv: 'text/csv', json: 'application/json' } as const;

/** Has the browser save a file. */
export function saveFile({ name, ending, text, now, zone }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: types[ending] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = exportFileName(name, dayOf(now, zone), ending);
  link.click();
  // The browser has taken the address up by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A table as the text of a CSV file; texts that a spreadsheet would run are guarded, a mark says that it is UTF-8. */
export function csvText({ columns, rows }: SavedTable): string {
  const lines = Array.from(rows, (cells) => ({ cells, mark: '' }));
  return `\uFEFF${tableCsv(columns, lines)}`;
}
