import { otherRows, plainLabel, quoted } from './cell-text.ts';
import { circleSteps, rowsOnCircles } from './circles.ts';
import { externalIdOf, sourceIdOf } from './external-ids.ts';
import { groupSteps } from './groups.ts';
import type { PeopleColumns, PersonCells } from './people-cells.ts';
import type { PeopleImportOptions } from './people-plan.ts';
import { type Steps, afterPass, visitEach } from '../steps.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';

/** Which person each row is about, and who manages them. */
export interface PeoplePlaces {
  /** Who is there already for this row. */
  existingOf(row: PersonCells): Person | undefined;
  /** The id of the person, which for a new one was made here. */
  idOf(row: PersonCells): PersonId;
  /** `undefined` for a row without a manager, or with one who is nobody; that was then reported. */
  managerOf(row: PersonCells): PersonId | undefined;
}

/**
 * Rows matched with people: by the id kept for the source, else by e-mail with somebody who has no such id
 * yet. Names alone match nobody, since two people may bear one. A manager is looked for by id, e-mail and
 * name, among the rows and the people here alike.
 */
export function* placesOf(
  rows: readonly PersonCells[],
  { people }: Records,
  { source, newId }: PeopleImportOptions,
  columns: PeopleColumns,
): Steps<PeoplePlaces> {
  const at = afterPass(rows, { nth: 1, of: 2 });
  const sourceId = (person: Person) => sourceIdOf(person, source);
  const bySource = yield* groupSteps(people.values(), sourceId, at);
  const unknown = [...people.values()].filter((person) => !externalIdOf(person, source));
  const byEmail = yield* groupSteps(unknown, ({ email }) => email && plainLabel(email), at);
  const rowsById = yield* groupSteps(rows, ({ id }) => id || undefined, at);
  const emailOf = ({ email }: PersonCells) => plainLabel(email) || undefined;
  const rowsByEmail = yield* groupSteps(rows, emailOf, at);
  const found = new Map<PersonCells, Person>();
  const ids = new Map<PersonCells, PersonId>();
  const idOf = (row: PersonCells) => ids.get(row) as PersonId;
  const rowOf = new Map<PersonId, number>();
  const look = (row: PersonCells) => {
    const known = bySource.get(row.id) ?? byEmail.get(plainLabel(row.email)) ?? [];
    if (known[0]) found.set(row, known[0]);
    ids.set(row, known[0]?.id ?? (newId() as PersonId));
    reportTwins(row, 'id', rowsById.get(row.id), columns);
    reportTwins(row, 'email', rowsByEmail.get(plainLabel(row.email)), columns);
    if (known.length > 1) {
      const both = known.map(({ id }) => id).join(' and ');
      columns.error(row.row, 'id', `the row could be each of several people here: ${both}`);
    }
    const other = rowOf.get(idOf(row));
    if (other === undefined) rowOf.set(idOf(row), row.row);
    else if (!columns.hasError(row.row, 'id')) {
      columns.error(row.row, 'id', `the person of row ${other} too, by e-mail; a row for each`);
    }
  };
  yield* visitEach(rows, look, at);
  const managers = yield* managerLabels(rows, idOf, people, source);
  return { existingOf: (row) => found.get(row), idOf, managerOf: managerFinder(managers, columns) };
}

function reportTwins(
  row: PersonCells,
  field: 'id' | 'email',
  twins: readonly PersonCells[] = [],
  columns: PeopleColumns,
): void {
  const others = otherRows(twins, row.row);
  if (!others) return;
  const what = field === 'id' ? 'ids are unique' : 'an address is one person’s';
  columns.error(row.row, field, `${quoted(row[field])} is also in ${others}; ${what}`);
}

/** Who may be meant by a label, by what it is: the first of these that knows it decides. */
function* managerLabels(
  rows: readonly PersonCells[],
  idOf: (row: PersonCells) => PersonId,
  people: Records['people'],
  source: string,
): Steps<readonly ReadonlyMap<string, ReadonlySet<PersonId>>[]> {
  const at = afterPass(rows, { nth: 1, of: 2 });
  const [ids, emails, names] = [newLabels(), newLabels(), newLabels()];
  const addRow = (row: PersonCells) => {
    listed(ids, row.id, idOf(row));
    listed(emails, row.email, idOf(row));
    listed(names, row.name, idOf(row));
  };
  const ownIds = newLabels();
  const addPerson = (person: Person) => {
    listed(ids, sourceIdOf(person, source), person.id);
    listed(ownIds, person.id, person.id);
    listed(emails, person.email, person.id);
    listed(names, person.name, person.id);
  };
  yield* visitEach(rows, addRow, at);
  yield* visitEach(people.values(), addPerson, at);
  return [ids, emails, ownIds, names];
}

function newLabels(): Map<string, Set<PersonId>> {
  return new Map();
}

function listed(labels: Map<string, Set<PersonId>>, label: string | undefined, id: PersonId): void {
  if (!label) return;
  const plain = plainLabel(label);
  const known = labels.get(plain);
  if (known) known.add(id);
  else labels.set(plain, new Set([id]));
}

function managerFinder(
  labels: readonly ReadonlyMap<string, ReadonlySet<PersonId>>[],
  columns: PeopleColumns,
) {
  return ({ row, manager }: PersonCells): PersonId | undefined => {
    if (manager === '') return undefined;
    const plain = plainLabel(manager);
    const found = labels.find((map) => map.has(plain))?.get(plain) ?? new Set();
    const [first] = found;
    if (found.size === 1) return first;
    // Without ids or names of the rows nobody can tell; that their column is not mapped was said.
    if (found.size === 0 && !(columns.has('id') && columns.has('name'))) return undefined;
    const what = found.size === 0 ? 'is no row and nobody here' : `could be ${found.size} people`;
    columns.error(row, 'manager', `${quoted(manager)} ${what}; an id or e-mail of one, or none`);
    return undefined;
  };
}

/** Reports each row that lies on a circle of reporting lines, naming all of the circle. */
export function* reportManagerCircles(
  rows: readonly PersonCells[],
  places: PeoplePlaces,
  managerAfter: (id: PersonId) => PersonId | undefined,
  columns: PeopleColumns,
): Steps<void> {
  const at = afterPass(rows, { nth: 2, of: 2 });
  const rowOf = new Map(rows.map((row) => [places.idOf(row), row]));
  // Whoever is on a circle that the import closes has a row on it: here there is none before.
  const all = new Set<PersonId>(rowOf.keys());
  for (const id of all) {
    const managerId = managerAfter(id);
    if (managerId !== undefined) all.add(managerId);
  }
  const above = (id: PersonId) => [managerAfter(id) ?? []].flat();
  const circles = yield* circleSteps(all, above, at);
  for (const { row, circle } of rowsOnCircles(circles, rowOf)) {
    columns.error(row, 'manager', `reporting lines in a circle: ${circle}; one has to let go`);
  }
}
