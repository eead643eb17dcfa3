import { rowMark } from './export-mark.ts';
import type { PeopleColumns, PersonCells } from './people-cells.ts';
import { type PersonTexts, personTextsIn } from './people-columns.ts';
import type { PersonField } from './people-fields.ts';
import {
  type MergedPerson,
  type Spoken,
  type SpokenField,
  importedFrom,
  mergePerson,
} from './people-merge.ts';
import type { PeoplePlaces } from './people-places.ts';
import type { PeopleImportOptions } from './people-plan.ts';
import type { NamedTeams } from './people-teams.ts';
import { type Steps, eachOf } from '../steps.ts';
import { PerfError } from '../errors.ts';
import type { Records } from '../goals/records.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';
import { parseRecord } from '../schema/parse.ts';
import type { PersonUpdate } from '../schema/table-commands.ts';

/** What becomes of the person of a row. */
export interface PlannedPerson extends MergedPerson {
  readonly personId: PersonId;
  readonly existing?: Person;
}

/** What the rows of a file come to. */
export interface PlannedPeople {
  /** One for each row, in order. */
  readonly merged: readonly PlannedPerson[];
  readonly people: readonly Person[];
  readonly updates: readonly PersonUpdate[];
  /** The manager of each person whom the import adds or moves, as it would be after it. */
  readonly managersAfter: ReadonlyMap<PersonId, PersonId | undefined>;
}

/** What was found out before about all rows. */
export interface KnownPeople {
  readonly places: PeoplePlaces;
  readonly teams: NamedTeams;
  readonly columns: PeopleColumns;
  readonly options: PeopleImportOptions;
  readonly records: Records;
}

/** Turns rows into new people and updates; what does not fit was reported in its column. */
export function* planPeople(
  rows: readonly PersonCells[],
  known: KnownPeople,
): Steps<PlannedPeople> {
  const { places, columns, options } = known;
  const textsOf = personTextsIn(known.records);
  const people: Person[] = [];
  const updates: PersonUpdate[] = [];
  const managersAfter = new Map<PersonId, PersonId | undefined>();
  const plan = (row: PersonCells): PlannedPerson => {
    const [personId, existing] = [places.idOf(row), places.existingOf(row)];
    const untouched = { personId, ...(existing && { existing }), changed: [], kept: [] };
    if (row.isTorn) return untouched;
    const texts = existing && row.mark !== '' ? textsOf(existing) : undefined;
    const stood = texts && rowMark(Object.values(texts)) === row.mark ? texts : undefined;
    const isSelf = existing?.id === options.viewer;
    const spoken = { ...spokenIn(row, stood, known), isSelf };
    const merged = existing ? mergePerson(existing, spoken) : undefined;
    const asked = existing
      ? { ...existing, ...merged?.update?.fields }
      : newPerson(personId, spoken, options);
    const after = checked(asked, row, columns);
    if (!after) return untouched;
    if (!existing) people.push(after);
    if (merged?.update) updates.push(merged.update);
    if (!existing || merged?.update) managersAfter.set(personId, after.managerId);
    return { ...untouched, ...merged };
  };
  const merged = yield* eachOf(rows, plan, { nth: 2, of: 2 });
  return { merged, people, updates, managersAfter };
}

/** Fields of which an empty cell says nothing, since nobody is without them. */
const always: readonly SpokenField[] = ['timeZone', 'active', 'roles'];

/**
 * What a row says of a person.
 *
 * @param stood - How the person stood when we exported the row, if they still do: what the row repeats of it
 *   is no news.
 */
function spokenIn(
  row: PersonCells,
  stood: PersonTexts | undefined,
  { places, teams, columns, options }: KnownPeople,
): Omit<Spoken, 'isSelf'> {
  const { id, name, email, title, timeZone, active, joined, left, worksOn, roles } = row;
  const said: readonly [PersonField, SpokenField, unknown][] = [
    ['name', 'name', name],
    ['email', 'email', email || undefined],
    ['title', 'title', title],
    ['manager', 'managerId', places.managerOf(row)],
    ['team', 'teamId', teams.teamOf(row)],
    ['timeZone', 'timeZone', timeZone],
    ['active', 'active', active],
    ['joined', 'joined', joined],
    ['left', 'left', left],
    ['worksOn', 'worksOn', worksOn],
    ['roles', 'roles', roles],
  ];
  const fields = new Map<SpokenField, unknown>();
  for (const [column, field, value] of said) {
    if (!columns.has(column) || (stood && stood[column] === row.text(column))) continue;
    if (value === undefined && always.includes(field)) continue;
    fields.set(field, value);
  }
  return { source: options.source, id, fields, isAsExported: stood !== undefined };
}

function newPerson(
  id: PersonId,
  spoken: Omit<Spoken, 'isSelf'>,
  { defaultZone, source }: PeopleImportOptions,
) {
  const fields = [...spoken.fields].filter(([, value]) => value !== undefined);
  return {
    ...{ id, timeZone: defaultZone, ...Object.fromEntries(fields) },
    externalIds: { [source]: spoken.id },
    imported: importedFrom(spoken),
  };
}

const columnOfKey: Readonly<Record<string, PersonField>> = {
  ...{ name: 'name', email: 'email', title: 'title', managerId: 'manager', teamId: 'team' },
  ...{ timeZone: 'timeZone', active: 'active', joined: 'joined', left: 'left' },
  ...{ worksOn: 'worksOn', roles: 'roles', externalIds: 'id' },
};

/** A record that fits the schema; what does not fit is reported in the column it came from, once. */
function checked(record: object, { row }: PersonCells, columns: PeopleColumns): Person | undefined {
  const kept = Object.entries(record).filter(([, value]) => value !== null);
  try {
    return parseRecord('people', Object.fromEntries(kept));
  } catch (error) {
    if (!(error instanceof PerfError)) throw error;
    for (const { path, message } of error.issues) {
      const key = String(path[path[0] === 'imported' ? 1 : 0]);
      const field = (Object.hasOwn(columnOfKey, key) && columnOfKey[key]) || '';
      // That a needed column is not mapped was said once, for all rows.
      if ((field === 'id' || field === 'name') && !columns.has(field)) continue;
      if (!columns.hasError(row, field)) columns.error(row, field, message);
    }
    return undefined;
  }
}
