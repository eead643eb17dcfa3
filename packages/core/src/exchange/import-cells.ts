import { type DecimalMark, cellNumber } from './cell-number.ts';
import { isDay, quoted } from './cell-text.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import { type ImportField, type OwnerType, kindNamed, ownerTypeNamed } from './import-fields.ts';
import type { ImportError } from './import-error.ts';
import type { ImportOptions } from './import-plan.ts';
import { type Steps, eachOf } from '../steps.ts';
import { type Columns, columnsOf, isOwnExport } from './table-columns.ts';
import type { GoalKind } from '../schema/goal.ts';
import type { Day } from '../schema/primitives.ts';

/** Where each field of a goal is found. */
export type GoalColumns = Columns<ImportField>;

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
  /** How the goal stood when we exported the row; empty in a file of others. */
  readonly mark: string;
  readonly figures: Figures;
  readonly weight?: number;
  readonly startsOn?: Day;
  readonly due?: Day;
}

/** All rows of the file and the columns they came from. What cannot be read is added to `errors`. */
export function* readCells(
  table: CsvTable,
  options: ImportOptions,
  errors: ImportError[],
): Steps<{ readonly rows: readonly ReadRow[]; readonly columns: GoalColumns }> {
  const needed: ImportField[] = ['id', 'title'];
  if (!options.ifBlank?.kind) needed.push('kind');
  if (!options.ifBlank?.ownerId) needed.push('owner');
  const columns = columnsOf(table, options.mapping, needed, errors);
  const reading = { ...options, ...decimalOf(table, options) };
  const rows = yield* eachOf(
    table.rows,
    (row) => (columns.isWhole(row) ? readRow(row, reading, columns) : torn(row, columns)),
    { nth: 1, of: 2 },
  );
  return { rows, columns };
}

/** The decimal mark that was named; in our own exports it is the point. */
export function decimalOf(
  table: CsvTable,
  { decimal = isOwnExport(table) ? '.' : undefined }: { readonly decimal?: DecimalMark },
): { readonly decimal?: DecimalMark } {
  return decimal === undefined ? {} : { decimal };
}

/** A row of another length than the header: its cells cannot be trusted, so only its names are read. */
function torn(row: CsvRow, { cell }: GoalColumns): ReadRow {
  const blank = { parent: '', owner: '', description: '', mark: '', figures: {} };
  return { row: row.row, id: cell(row, 'id'), title: cell(row, 'title'), ...blank, isTorn: true };
}

function readRow(csvRow: CsvRow, options: ImportOptions, columns: GoalColumns): ReadRow {
  const { row } = csvRow;
  const cell: CellOf = (field) => columns.cell(csvRow, field);
  const wrong: Wrong = (field, expected) => {
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
    mark: columns.markOf(csvRow),
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
  columns: GoalColumns,
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
