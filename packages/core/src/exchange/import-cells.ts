import { cellNumber } from './cell-number.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import { type ImportField, type OwnerType, kindNamed, ownerTypeNamed } from './import-fields.ts';
import type { ImportError, ImportOptions } from './import-plan.ts';
import type { GoalKind } from '../schema/goal.ts';
import { type Day, cleanText } from '../schema/primitives.ts';

/** The figures of a row as the file gives them; a fraction for `progress`. */
export interface Figures {
  readonly start?: number;
  readonly target?: number;
  readonly actual?: number;
  readonly unit?: string;
  readonly progress?: number;
  readonly note?: string;
}

/** One row of the file, read. Blank cells are absent, and so is what could not be read. */
export interface ReadRow {
  readonly row: number;
  /** Of another length than the header, so that only id and title were read. */
  readonly isTorn?: true;
  readonly id: string;
  readonly title: string;
  readonly parent: string;
  readonly owner: string;
  readonly ownerType?: OwnerType;
  readonly kind?: GoalKind;
  readonly description: string;
  readonly figures: Figures;
  readonly weight?: number;
  readonly startsOn?: Day;
  readonly due?: Day;
}

/** Where each field is found, and how to complain about it. */
export interface Columns {
  /** Whether a column says it. */
  has(field: ImportField): boolean;
  /** Adds an error in the column of a field. */
  error(row: number, field: ImportField | '', message: string): void;
  /** Whether there is one in that column already. */
  hasError(row: number, field: ImportField | ''): boolean;
}

/** All rows of the file and the columns they came from. What cannot be read is added to `errors`. */
export function readCells(
  table: CsvTable,
  options: ImportOptions,
  errors: ImportError[],
): { readonly rows: readonly ReadRow[]; readonly columns: Columns } {
  const places = new Map<ImportField, number>();
  table.header.forEach((column, index) => {
    const field = fieldOf(options, column);
    if (!field) return;
    if (!places.has(field)) places.set(field, index);
    else errors.push({ row: 1, column, message: `another column is mapped to ${field} already` });
  });
  const nameOf = (field: ImportField | '') =>
    (field && table.header[places.get(field) ?? -1]) || '';
  const withErrors = new Set<string>();
  const columns: Columns = {
    has: (field) => places.has(field),
    error: (row, field, message) => {
      withErrors.add(`${row} ${field}`);
      errors.push({ row, column: nameOf(field), message });
    },
    hasError: (row, field) => withErrors.has(`${row} ${field}`),
  };
  mappingErrors(table, options, columns);
  const width = table.header.length;
  const rows = table.rows.map((row) =>
    isWhole(row, width, columns) ? readRow(row, places, options, columns) : torn(row, places),
  );
  return { rows, columns };
}

/** The field that a column is mapped to. A column may be called `constructor`, so own keys only. */
export function fieldOf({ mapping }: ImportOptions, column: string): ImportField | undefined {
  return Object.hasOwn(mapping, column) ? mapping[column] : undefined;
}

function mappingErrors(table: CsvTable, options: ImportOptions, columns: Columns): void {
  for (const column of Object.keys(options.mapping)) {
    if (table.header.includes(column)) continue;
    columns.error(1, '', `the mapping names a column ${JSON.stringify(column)}; there is none`);
  }
  const needed: ImportField[] = ['id', 'title'];
  if (!options.ifBlank?.kind) needed.push('kind');
  if (!options.ifBlank?.ownerId) needed.push('owner');
  for (const field of needed) {
    if (!columns.has(field)) columns.error(1, '', `no column is mapped to ${field}; one is needed`);
  }
}

function isWhole(row: CsvRow, width: number, columns: Columns): boolean {
  if (row.cells.length === width) return true;
  const found = `${row.cells.length} cells where the header has ${width}`;
  const advice = 'a cell with a delimiter or line break in it needs quotes around it';
  columns.error(row.row, '', `${found}; ${advice}`);
  return false;
}

/** A row of another length than the header: its cells cannot be trusted, so only its names are read. */
function torn({ row, cells }: CsvRow, places: ReadonlyMap<ImportField, number>): ReadRow {
  const cell = cellsOf(cells, places);
  const blank = { parent: '', owner: '', description: '', figures: {}, isTorn: true } as const;
  return { row, id: cell('id'), title: cell('title'), ...blank };
}

/** Cells by field, cleaned as records are, so that the same text read twice is the same. */
function cellsOf(cells: readonly string[], places: ReadonlyMap<ImportField, number>) {
  return (field: ImportField) => cleanText(cells[places.get(field) ?? -1] ?? '').trim();
}

function readRow(
  { row, cells }: CsvRow,
  places: ReadonlyMap<ImportField, number>,
  options: ImportOptions,
  columns: Columns,
): ReadRow {
  const cell = cellsOf(cells, places);
  const wrong = (field: ImportField, expected: string) => {
    columns.error(row, field, `${quoted(cell(field))}: expected ${expected}`);
  };
  for (const field of ['id', 'title'] as const) {
    if (cell(field) === '' && columns.has(field)) wrong(field, 'some text');
  }
  const reader = cellReader(cell, wrong, options);
  const weight = reader.number('weight');
  const [startsOn, due] = [reader.day('startsOn'), reader.day('due')];
  return {
    row,
    id: cell('id'),
    title: cell('title'),
    parent: cell('parentId'),
    owner: cell('owner'),
    ...readWords(cell, wrong, options, columns),
    description: cell('description'),
    figures: reader.figures(),
    ...(weight !== undefined && { weight }),
    ...(startsOn !== undefined && { startsOn }),
    ...(due !== undefined && { due }),
  };
}

/** The cells that hold one word of a list, or the name of an owner. */
function readWords(
  cell: CellOf,
  wrong: Wrong,
  { ifBlank }: ImportOptions,
  columns: Columns,
): Pick<ReadRow, 'kind' | 'ownerType'> {
  const kind = cell('kind') ? kindNamed(cell('kind')) : ifBlank?.kind;
  if (!kind && columns.has('kind')) wrong('kind', 'pillar, objective, key-result or initiative');
  const ownerType = cell('ownerType') ? ownerTypeNamed(cell('ownerType')) : undefined;
  if (!ownerType && cell('ownerType')) wrong('ownerType', 'person or team');
  if (!cell('owner') && columns.has('owner') && !ifBlank?.ownerId) {
    wrong('owner', 'the name of a team or person');
  }
  return { ...(kind && { kind }), ...(ownerType && { ownerType }) };
}

type CellOf = (field: ImportField) => string;
type Wrong = (field: ImportField, expected: string) => void;

function cellReader(cell: CellOf, wrong: Wrong, options: ImportOptions) {
  const read = (field: ImportField) => {
    const found = cellNumber(cell(field), options.decimal);
    if (found.kind === 'unclear') wrong(field, found.expected);
    return found.kind === 'number' ? found : undefined;
  };
  return {
    number(field: ImportField) {
      const found = read(field);
      if (found?.percent) wrong(field, 'a number without a percent sign');
      return found?.value;
    },
    day(field: ImportField): Day | undefined {
      const text = cell(field);
      if (text === '' || isDay(text)) return text || undefined;
      wrong(field, 'a day that exists, such as 2026-04-01');
      return undefined;
    },
    figures: () => figuresFrom(cell, read, wrong),
  };
}

function figuresFrom(
  cell: CellOf,
  read: (field: ImportField) => { readonly value: number; readonly percent: boolean } | undefined,
  wrong: Wrong,
): Figures {
  const kept: { -readonly [Key in keyof Figures]: Figures[Key] } = {};
  let unit = cell('unit');
  for (const field of ['start', 'target', 'actual'] as const) {
    const found = read(field);
    if (!found) continue;
    kept[field] = found.value;
    if (!found.percent) continue;
    if (unit !== '' && unit !== '%') wrong(field, `a number in ${quoted(unit)}, not in percent`);
    unit ||= '%';
  }
  if (unit) kept.unit = unit;
  const percent = read('progressPercent');
  if (percent) kept.progress = percent.value / 100;
  if (cell('note')) kept.note = cell('note');
  return kept;
}

/** Whether a text is a day of the calendar that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const parsed = Date.parse(text);
  return Number.isFinite(parsed) && new Date(parsed).toISOString().slice(0, 10) === text;
}

/** A piece of the file for a message; long ones are cut. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
