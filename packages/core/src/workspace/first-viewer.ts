import { PerfError } from '../errors.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';
import { readRecord } from '../schema/read-record.ts';
import { misfit } from '../schema/readers.ts';
import type { Viewer, Write } from './command.ts';
import { schemasPart } from './schemas-part.ts';
import type { Everything, State } from './state.ts';

/**
 * What a viewer's commands are decided on: the records, with the viewer as admin in an empty workspace.
 * A workspace whose records cannot be read is not empty, so nobody becomes admin by damage.
 */
export function seenByFirst(
  state: State,
  viewer: Viewer,
): { readonly records: Everything; readonly first: Person | undefined } {
  if (!state.isEmpty()) return { records: state, first: undefined };
  const first = personOf(viewer, state);
  const people = new Map<PersonId, Person>([[first.id, first]]);
  const records: Everything = {
    ...state,
    people,
    has: (collection, id) =>
      (collection === 'people' && id === first.id) || state.has(collection, id),
  };
  return { records, first };
}

/**
 * Settles where a viewer could be a person.
 *
 * @throws PerfError `invalid-input` for an id or a name that cannot be one, with each place that does not fit.
 */
export async function assertPerson(viewer: Viewer, records: Everything): Promise<void> {
  const fields = fieldsOf(viewer, records);
  if (readRecord('people', fields) !== misfit) return;
  const { parseRecord } = await schemasPart.load();
  parseRecord('people', fields);
}

/** The person that a first viewer becomes. */
function personOf(viewer: Viewer, records: Everything): Person {
  const person = readRecord('people', fieldsOf(viewer, records));
  if (person !== misfit) return person;
  throw new PerfError('invalid-input', 'The id or the name of the viewer cannot be one.');
}

function fieldsOf({ id, name = id, timeZone }: Viewer, { settings }: Everything) {
  const roles = ['member', 'admin'];
  return { id, name, timeZone: timeZone ?? settings.timeZone, roles };
}

/**
 * The writes of the first command of a workspace: the viewer as admin and the settings with them. The
 * settings make two first commands, of two tabs, collide: one becomes admin, the other runs again.
 */
export function withFirst(
  writes: readonly Write[],
  first: Person,
  { settings }: Everything,
): readonly Write[] {
  const isFirst = ({ collection, record }: Write) =>
    collection === 'people' && record.id === first.id;
  const given = writes.find(isFirst)?.record as Person | undefined;
  const person = given ? { ...given, active: true, roles: withAdmin(given.roles) } : first;
  const others = writes.filter((write) => !isFirst(write) && write.collection !== 'settings');
  const written = writes.find((write) => write.collection === 'settings');
  return [
    written ?? { collection: 'settings', record: settings },
    { collection: 'people', record: person },
    ...others,
  ];
}

function withAdmin(roles: Person['roles']): Person['roles'] {
  return roles.includes('admin') ? roles : [...roles, 'admin'];
}
