import type { ImportError } from './import-error.ts';
import type { PeopleMapping } from './people-fields.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Zone } from '../schema/primitives.ts';
import type { ImportPeople } from '../schema/table-commands.ts';

/** What an import of people needs to know beyond the table. */
export interface PeopleImportOptions {
  /** From `suggestPeopleMapping`, as the person changed it. Needs columns for id and name. */
  readonly mapping: PeopleMapping;
  /** Names the origin of the file for good: ids are remembered under it. Up to 60 characters. */
  readonly source: string;
  /** Who imports: nobody changes their own roles, nor whether they are active. */
  readonly viewer: PersonId;
  /** Makes an id that no record has. */
  readonly newId: () => string;
  /** For new people of whom the file does not say it. */
  readonly defaultZone: Zone;
}

/** What the import would do with one row. */
export interface PersonRow {
  readonly row: number;
  /** The id in the file. */
  readonly id: string;
  readonly name: string;
  readonly action: 'create' | 'update' | 'unchanged' | 'error';
  /** The person here; absent for a row with errors that belongs to nobody yet. */
  readonly personId?: PersonId;
  /** Fields that the file has changed and the import would change. */
  readonly changed: readonly string[];
  /** Fields that the file says otherwise and that stay: people changed them here too, or they are not the viewer's to change. */
  readonly kept: readonly string[];
}

/** A dry run of an import of people. Making it changes nothing. */
export interface PeoplePlan {
  readonly rows: readonly PersonRow[];
  /** Everything that is wrong, by row. Nothing can be imported until it is empty. */
  readonly errors: readonly ImportError[];
  /** Columns that say nothing under the mapping, so that nothing of them is imported. */
  readonly unusedColumns: readonly string[];
  /** `rows` is the sum of the four after it; `teams` are new ones. */
  readonly counts: Readonly<Record<'rows' | PersonRow['action'] | 'teams', number>>;
  /** What would do it all in one go; `null` while there are errors. With nothing to do its lists are empty. */
  readonly command: { readonly type: 'people.import'; readonly input: ImportPeople } | null;
}
