import { cellNumber } from './cell-number.ts';
import { isDay, quoted } from './cell-text.ts';
import { type CheckInField, statusNamed } from './check-in-fields.ts';
import type { CheckInImportOptions } from './check-in-plan.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import { decimalOf } from './import-cells.ts';
import type { ImportError } from './import-error.ts';
import { activeNamed } from './people-fields.ts';
import { type Steps, eachOf } from '../steps.ts';
import { type Columns, columnsOf } from './table-columns.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import { ZoneReached } from '../schema/measure.ts';
import type { Day } from '../schema/primitives.ts';

/** Where each field of a check-in is found. */
export type CheckInColumns = Columns<CheckInField>;

/** What a row says of how a goal stands, as far as it can be read without knowing the goal. */
export type Said = Pick<CheckIn, 'progress' | 'confidence' | 'status' | 'note' | 'blockers'>;

/** One row about a check-in, read. Blank cells are absent, and so is what could not be read. */
export interface CheckInCells {
  readonly row: number;
  /** Of another length than the header, so that only its names were read. */
  readonly isTorn?: true;
  readonly id: string;
  readonly goal: string;
  readonly person: string;
  readonly day?: Day;
  readonly said: Said;
  /** The reading for a goal that is known: what it is depends on the measure. Errors are reported. */
  readonly reading: (goal: Goal) => Pick<CheckIn, 'value' | 'zone'>;
}

/** All rows about check-ins and the columns they came from. What cannot be read is added to `errors`. */
export function* readCheckIns(
  table: CsvTable,
  asked: CheckInImportOptions,
  errors: ImportError[],
): Steps<{ readonly rows: readonly CheckInCells[]; readonly columns: CheckInColumns }> {
  const options = { ...asked, ...decimalOf(table, asked) };
  const columns = columnsOf(table, asked.mapping, ['goal', 'day'], errors);
  const rows = yield* eachOf(
    table.rows,
    (row) => (columns.isWhole(row) ? readRow(row, options, columns) : torn(row, columns)),
    { nth: 1, of: 2 },
  );
  return { rows, columns };
}

function torn(row: CsvRow, { cell }: CheckInColumns): CheckInCells {
  const blank = { person: '', said: {}, reading: () => ({}) };
  return { row: row.row, id: cell(row, 'id'), goal: cell(row, 'goal'), ...blank, isTorn: true };
}

type CellOf = (field: CheckInField) => string;
type Wrong = (field: CheckInField, expected: string) => void;

function readRow(
  csvRow: CsvRow,
  options: CheckInImportOptions,
  columns: CheckInColumns,
): CheckInCells {
  const { row } = csvRow;
  const cell: CellOf = (field) => columns.cell(csvRow, field);
  const wrong: Wrong = (field, expected) => {
    columns.error(row, field, `${quoted(cell(field))}: expected ${expected}`);
  };
  const day = cell('day');
  if (!isDay(day) && columns.has('day')) wrong('day', 'a day that exists, such as 2026-04-01');
  if (cell('id') === '' && columns.has('id')) wrong('id', 'some text');
  return {
    ...{ row, id: cell('id'), goal: cell('goal'), person: cell('person') },
    ...(isDay(day) && { day }),
    said: readSaid(cell, wrong, options),
    reading: (goal) => readingFor(goal, cell, wrong, options),
  };
}

function readSaid(cell: CellOf, wrong: Wrong, options: CheckInImportOptions): Said {
  const status = statusNamed(cell('status'));
  if (!status && cell('status')) wrong('status', 'on-track, at-risk or off-track');
  const confidence = shareIn('confidence', cell, wrong, options);
  if (confidence !== undefined && (confidence < 0 || confidence > 1)) {
    wrong('confidence', 'a share such as 70 % or 0.7');
  }
  const progress = shareIn('progress', cell, wrong, options, 'percent');
  return {
    ...(progress !== undefined && { progress }),
    ...(confidence !== undefined && { confidence }),
    ...(status && { status }),
    ...(cell('note') && { note: cell('note') }),
    ...(cell('blockers') && { blockers: cell('blockers') }),
  };
}

/** A fraction: a number with a percent sign is a hundredth of it, one without is as the column has it. */

function shareIn(
  field: 'confidence' | 'progress',
  cell: CellOf,
  wrong: Wrong,
  { decimal }: CheckInImportOptions,
  bare: 'percent' | 'fraction' = 'fraction',
): number | undefined {
  const found = cellNumber(cell(field), decimal);
  if (found.kind === 'unclear') wrong(field, found.expected);
  if (found.kind !== 'number') return undefined;
  // 7 % is 0.07, not 0.07000000000000001.
  const isPercent = found.percent || bare === 'percent';
  return isPercent ? Number((found.value / 100).toPrecision(15)) : found.value;
}

function readingFor(
  { measure }: Goal,
  cell: CellOf,
  wrong: Wrong,
  { decimal }: CheckInImportOptions,
): Pick<CheckIn, 'value' | 'zone'> {
  const text = cell('value');
  if (text === '') return {};
  if (measure?.kind === 'binary') {
    const value = activeNamed(text);
    if (value === undefined) wrong('value', 'yes or no');
    return value === undefined ? {} : { value };
  }
  if (measure?.kind === 'zones') {
    const zone = ZoneReached.options.find((each) => each === text.toLowerCase());
    if (!zone) wrong('value', 'none, commit, target or stretch');
    return zone ? { zone } : {};
  }
  const found = cellNumber(text, decimal);
  if (found.kind === 'unclear') wrong('value', found.expected);
  if (found.kind !== 'number') return {};
  const unit = measure && 'unit' in measure ? measure.unit : undefined;
  if (found.percent && unit !== '%') wrong('value', 'a number without a percent sign');
  return { value: found.value };
}
