import type { PersonId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';
import { parseRecord } from '../schema/parse.ts';
import type { Viewer, Write } from './command.ts';
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
 * The person that a first viewer becomes.
 *
 * @throws PerfError `invalid-input` for an id or a name that cannot be one.
 */
export function personOf(viewer: Viewer, { settings }: Everything): Person {
  return parseRecord('people', {
    id: viewer.id,
    name: viewer.name ?? viewer.id,
    timeZone: viewer.timeZone ?? settings.timeZone,
    roles: ['member', 'admin'],
  });
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
