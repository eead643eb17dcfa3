import { exportMark, guardedText, rawExportMark } from './export-mark.ts';

/** What stands in a cell: a number is written with a point and without groups. */
export type Cell = string | number | undefined;

/** How tables are written. */
export interface CsvOptions {
  /**
   * With `guarded`, which it is without a word, a text that a spreadsheet would run as a formula has an
   * apostrophe in front, and reading it back takes it away. With `as-is` texts are written as they are, for
   * programs alone.
   */
  readonly formulas?: 'guarded' | 'as-is';
  /** A comma if nobody says otherwise; a semicolon opens in one click where the comma stands before decimals. */
  readonly delimiter?: ',' | ';' | '\t';
}

/** A row of a table of ours and, apart from what is written, what says how its record stands. */
export interface TableRow {
  readonly cells: readonly Cell[];
  readonly mark: string;
}

/**
 * A table as CSV (RFC 4180): each line ended by CRLF, cells in quotes where they need them. Numbers stay
 * numbers, negative ones too. The last column is the mark by which we know our own files.
 *
 * @param columns - Names of the columns, in the order of the cells.
 *
 * @example
 * tableCsv(['id', 'title'], [{ cells: ['7', '=1+1'], mark: '0' }]);
 * // "id,title,throughline export 1\r\n7,'=1+1,0\r\n"
 */
export function tableCsv(
  columns: readonly string[],
  rows: Iterable<TableRow>,
  { formulas = 'guarded', delimiter = ',' }: CsvOptions = {},
): string {
  const guard = formulas === 'guarded' ? guardedText : (text: string) => text;
  const written = (cell: Cell) =>
    typeof cell === 'number' ? plainNumber(cell) : quotedCell(guard(cell ?? ''));
  const lines = [[...columns, formulas === 'guarded' ? exportMark : rawExportMark].join(delimiter)];
  for (const { cells, mark } of rows) lines.push([...cells.map(written), mark].join(delimiter));
  return lines.map((line) => `${line}\r\n`).join('');
}

/**
 * A number in digits alone, which reads back as the same.
 *
 * @example
 * plainNumber(-1234.5); // '-1234.5'
 * plainNumber(1e21); // '1000000000000000000000'
 */
export function plainNumber(value: number): string {
  const short = String(value);
  if (!short.includes('e')) return short;
  const digits = { useGrouping: false, maximumSignificantDigits: 17 } as const;
  return value.toLocaleString('en', digits);
}

/** Whatever some program takes for a delimiter or the end of a line is put in quotes. */
function quotedCell(text: string): string {
  return /[",;|'\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The name of a file that we make: the words in small letters, digits and hyphens, then the day. */
export function exportFileName(words: string, day: string, ending = 'csv'): string {
  const safe = `${words} ${day}`
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return `${safe || 'export'}.${ending}`;
}
