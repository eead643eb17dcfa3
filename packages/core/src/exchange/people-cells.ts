import { isDay, quoted } from './cell-text.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import type { ImportError } from './import-error.ts';
import { type PersonField, activeNamed, rolesNamed, weekdaysNamed } from './people-fields.ts';
import type { PeopleImportOptions } from './people-plan.ts';
import { type Steps, eachOf } from '../steps.ts';
import { type Columns, columnsOf } from './table-columns.ts';
import { isZone } from '../calendar.ts';
import type { Role } from '../schema/organisation.ts';
import type { Day, Zone } from '../schema/primitives.ts';

/** Where each field of a person is found. */
export type PeopleColumns = Columns<PersonField>;

/** One row about a person, read. Blank cells are absent, and so is what could not be read. */
export interface PersonCells {
  readonly row: number;
  /** Of another length than the header, so that only id and name were read. */
  readonly isTorn?: true;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly manager: string;
  readonly team: string;
  /** How the person stood when we exported the row; empty in a file of others. */
  readonly mark: string;
  /** What stands in the column of a field; empty without one. */
  readonly text: (field: PersonField) => string;
  readonly title?: string;
  readonly timeZone?: Zone;
  readonly active?: boolean;
  readonly joined?: Day;
  readonly left?: Day;
  readonly worksOn?: readonly number[];
  readonly roles?: readonly Role[];
}

/** All rows about people and the columns they came from. What cannot be read is added to `errors`. */
export function* readPeople(
  table: CsvTable,
  { mapping }: PeopleImportOptions,
  errors: ImportError[],
): Steps<{ readonly rows: readonly PersonCells[]; readonly columns: PeopleColumns }> {
  const columns = columnsOf(table, mapping, ['id', 'name'], errors);
  const rows = yield* eachOf(
    table.rows,
    (row) => (columns.isWhole(row) ? readRow(row, columns) : torn(row, columns)),
    { nth: 1, of: 2 },
  );
  return { rows, columns };
}

/** A row of another length than the header: its cells cannot be trusted, so only its names are read. */
function torn(row: CsvRow, { cell }: PeopleColumns): PersonCells {
  const blank = { email: '', manager: '', team: '', mark: '', text: () => '' };
  return { row: row.row, id: cell(row, 'id'), name: cell(row, 'name'), ...blank, isTorn: true };
}

function readRow(csvRow: CsvRow, columns: PeopleColumns): PersonCells {
  const { row } = csvRow;
  const cell = (field: PersonField) => columns.cell(csvRow, field);
  const wrong = (field: PersonField, expected: string) => {
    columns.error(row, field, `${quoted(cell(field))}: expected ${expected}`);
  };
  for (const field of ['id', 'name'] as const) {
    if (cell(field) === '' && columns.has(field)) wrong(field, 'some text');
  }
  const email = cell('email');
  if (email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email)) wrong('email', 'an e-mail address');
  const read: Record<string, unknown> = {};
  for (const [field, reading] of Object.entries(readings) as [ReadField, Reading][]) {
    if (cell(field) === '') continue;
    const value = reading.read(cell(field));
    if (value === undefined) wrong(field, reading.expected);
    else read[field] = value;
  }
  if (cell('title')) read['title'] = cell('title');
  const { joined, left } = read as Pick<PersonCells, 'joined' | 'left'>;
  if (joined && left && left < joined) wrong('left', `${joined}, the first day, or later`);
  const words = { email, manager: cell('manager'), team: cell('team'), text: cell };
  return {
    row,
    id: cell('id'),
    name: cell('name'),
    ...words,
    mark: columns.markOf(csvRow),
    ...read,
  };
}

interface Reading {
  readonly expected: string;
  /** The value of a cell; `undefined` where it has none. */
  readonly read: (cell: string) => unknown;
}

type ReadField = 'timeZone' | 'active' | 'joined' | 'left' | 'worksOn' | 'roles';

const day: Reading = {
  expected: 'a day that exists, such as 2026-04-01',
  read: (cell) => (isDay(cell) ? cell : undefined),
};

const readings: Readonly<Record<ReadField, Reading>> = {
  timeZone: {
    expected: 'a time zone such as Europe/Oslo',
    read: (cell) => (isZone(cell) ? cell : undefined),
  },
  active: { expected: 'yes or no', read: activeNamed },
  joined: day,
  left: day,
  worksOn: { expected: 'days of the week, such as Mon-Thu or 1 2 3 4', read: weekdaysNamed },
  roles: { expected: 'member, leader, hr, admin or viewer', read: rolesNamed },
};
