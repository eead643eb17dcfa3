import { shownTo } from '../../access/project.ts';
import { PerfError } from '../../errors.ts';
import { circleAmong, managersAbove } from '../../organisation.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Person } from '../../schema/organisation.ts';
import { PersonEdit } from '../../schema/workspace-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { assertKnown, assertZone, notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import type { RecordKey } from '../storage.ts';
import { withFields } from './fields.ts';
import { refuseCircle } from './organisation-circle.ts';
import { parseRecordOf } from './parse-record-of.ts';

/**
 * `person.edit`: fields of a person, each only if it still is as it was shown. Which fields are whose to
 * change is said in `access/rhythm-policy.ts`.
 */
export const personEdit = commandSpec({
  type: 'person.edit',
  does: 'Replaces fields of a person, each only if it still is as it was shown.',
  schema: PersonEdit,
  decide(records, { personId, fields, base }, { viewer }) {
    const person = records.people.get(personId);
    if (!person) throw notFound('person', personId);
    if (person.erasedAt !== undefined) throw erased(personId);
    const shown = shownTo(viewer, 'people', person, records);
    const after = withFields(person, fields, base, personId, shown);
    if (!after) return [];
    const record = parseRecordOf('people', after, 'fields');
    if (record.managerId !== person.managerId) assertManager(records, record);
    if (record.teamId !== person.teamId) assertKnown(records, 'teams', record.teamId);
    if (record.timeZone !== person.timeZone) assertZone(record.timeZone, ['fields', 'timeZone']);
    if (isAdmin(person) && !isAdmin(record)) assertOtherAdmin(records, personId);
    return [{ collection: 'people', record }];
  },
  basis: basisOf,
});

/**
 * A circle would run through the managers above the new one; and whoever loses their roles at the same time
 * takes no roles of others away: of two admins who depose each other one stays.
 */
function basisOf(
  { people }: Everything,
  { fields }: { readonly fields: object },
  { viewer }: { readonly viewer: PersonId },
): readonly RecordKey[] {
  const { managerId } = fields as { readonly managerId?: PersonId | null };
  const above = managerId ? [managerId, ...managersAbove(people, managerId)] : [];
  const others = 'roles' in fields || 'active' in fields ? adminsOf(people.values()) : [];
  return [...new Set([viewer, ...above, ...others])].map((id) => ({ collection: 'people', id }));
}

function assertManager(records: Everything, { id, managerId }: Person): void {
  assertKnown(records, 'people', managerId);
  const managerOf = (of: PersonId) => (of === id ? managerId : records.people.get(of)?.managerId);
  const circle = circleAmong([id], (of) => [managerOf(of)].filter((above) => above !== undefined));
  if (circle) refuseCircle('people', circle, (of) => records.people.get(of)?.name);
}

const isAdmin = ({ active, roles }: Person) => active && roles.includes('admin');

/** The active people who are admins. */
export function adminsOf(people: Iterable<Person>): readonly PersonId[] {
  const admins: PersonId[] = [];
  for (const person of people) if (isAdmin(person)) admins.push(person.id);
  return admins;
}

function assertOtherAdmin({ people }: Everything, personId: PersonId): void {
  if (adminsOf(people.values()).some((id) => id !== personId)) return;
  throw lastAdmin(personId);
}

/** The refusal of a change that would leave the workspace without an admin. */
export function lastAdmin(personId: PersonId): PerfError {
  const message = `${personId} is the last admin: make somebody else one before.`;
  return new PerfError('wrong-state', message, { ids: [personId] });
}

function erased(id: PersonId): PerfError {
  return new PerfError('wrong-state', `The person ${id} was erased and is not edited any more.`, {
    ids: [id],
  });
}
