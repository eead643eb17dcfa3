import {
  type Cell,
  type Instant,
  type Zone,
  dayOf,
  exportFileName,
  tableCsv,
} from '@throughline/core';

/** What a file is made of. */
interface FileContent {
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

/** A text as a file that has the day in its name. */
export function datedFile({ name, ending, text, now, zone }: FileContent): File {
  const fileName = exportFileName(name, dayOf(now, zone), ending);
  return new File([text], fileName, { type: types[ending] });
}

/** A table as the text of a CSV file; texts that a spreadsheet would run are guarded, a mark says that it is UTF-8. */
export function csvText({ columns, rows }: SavedTable): string {
  const lines = Array.from(rows, (cells) => ({ cells, mark: '' }));
  return `\uFEFF${tableCsv(columns, lines)}`;
}
