import type { CsvRow, CsvTable } from './csv.ts';
import { exportMark, rawExportMark, unguardedText } from './export-mark.ts';
import type { ImportError } from './import-error.ts';
import { cleanText } from '../schema/clean-text.ts';

/** Which column says what. Columns that are not named here are not imported. */
export type Mapping<F extends string> = Readonly<Record<string, F>>;

/** Where each field is found, and how to complain about it. */
export interface Columns<F extends string> {
  /** Whether a column says it. */
  has(field: F): boolean;
  /** Adds an error in the column of a field. */
  error(row: number, field: F | '', message: string): void;
  /** Whether there is one in that column already. */
  hasError(row: number, field: F | ''): boolean;
  /** The cell of a field, cleaned as records are, so that the same text read twice is the same. */
  cell(row: CsvRow, field: F): string;
  /** How the record stood when we exported the row; empty in a file of others. */
  markOf(row: CsvRow): string;
  /** Whether a row is as long as the header; that it is not is reported. */
  isWhole(row: CsvRow): boolean;
}

/**
 * The columns of a table under a mapping. A mapping that fits the table badly is reported in row 1.
 *
 * @param needed - Fields without which nothing can be read.
 * @param errors - What is wrong is added here.
 */
export function columnsOf<F extends string>(
  table: CsvTable,
  mapping: Mapping<F>,
  needed: readonly F[],
  errors: ImportError[],
): Columns<F> {
  const places = placesOf(table, mapping, errors);
  const marked = table.header.findIndex(isMark);
  const isGuarded = table.header[marked] === exportMark;
  const withErrors = new Set<string>();
  const cellAt = ({ cells }: CsvRow, place: number) => cleanText(cells[place] ?? '').trim();
  const columns: Columns<F> = {
    has: (field) => places.has(field),
    error: (row, field, message) => {
      withErrors.add(`${row} ${field}`);
      const column = (field && table.header[places.get(field) ?? -1]) || '';
      errors.push({ row, column, message });
    },
    hasError: (row, field) => withErrors.has(`${row} ${field}`),
    cell: (row, field) => {
      const text = cellAt(row, places.get(field) ?? -1);
      return isGuarded ? unguardedText(text) : text;
    },
    markOf: (row) => cellAt(row, marked),
    isWhole: (row) => isWhole(row, table.header.length, columns),
  };
  mappingErrors(table, mapping, needed, columns);
  return columns;
}

/** The field that a column is mapped to. A column may be called `constructor`, so own keys only. */
export function fieldOfColumn<F extends string>(
  mapping: Mapping<F>,
  column: string,
): F | undefined {
  return Object.hasOwn(mapping, column) ? mapping[column] : undefined;
}

/** Columns that say nothing under a mapping. */
export function unusedColumns<F extends string>(
  { header }: CsvTable,
  mapping: Mapping<F>,
): readonly string[] {
  return header.filter((column) => !isMark(column) && !fieldOfColumn(mapping, column));
}

/** Whether we have exported the table. */
export function isOwnExport({ header }: CsvTable): boolean {
  return header.some(isMark);
}

/** The errors by row, then by the place of their column. */
export function inFileOrder(
  { header }: CsvTable,
  errors: readonly ImportError[],
): readonly ImportError[] {
  const place = new Map(header.map((column, index) => [column, index]));
  const at = ({ column }: ImportError) => place.get(column) ?? -1;
  return errors.toSorted((a, b) => a.row - b.row || at(a) - at(b));
}

function isMark(column: string): boolean {
  return column === exportMark || column === rawExportMark;
}

function placesOf<F extends string>(
  { header }: CsvTable,
  mapping: Mapping<F>,
  errors: ImportError[],
): ReadonlyMap<F, number> {
  const places = new Map<F, number>();
  header.forEach((column, index) => {
    const field = fieldOfColumn(mapping, column);
    if (!field) return;
    if (!places.has(field)) places.set(field, index);
    else errors.push({ row: 1, column, message: `another column is mapped to ${field} already` });
  });
  return places;
}

function mappingErrors<F extends string>(
  { header }: CsvTable,
  mapping: Mapping<F>,
  needed: readonly F[],
  columns: Columns<F>,
): void {
  const known = new Set(header);
  for (const column of Object.keys(mapping)) {
    if (known.has(column)) continue;
    columns.error(1, '', `the mapping names a column ${JSON.stringify(column)}; there is none`);
  }
  for (const field of needed) {
    if (!columns.has(field)) columns.error(1, '', `no column is mapped to ${field}; one is needed`);
  }
}

function isWhole<F extends string>(row: CsvRow, width: number, columns: Columns<F>): boolean {
  if (row.cells.length === width) return true;
  const found = `${row.cells.length} cells where the header has ${width}`;
  const advice = 'a cell with a delimiter or line break in it needs quotes around it';
  columns.error(row.row, '', `${found}; ${advice}`);
  return false;
}
