import { canRun } from '../../access/can-run.ts';
import { shownTo } from '../../access/project.ts';
import { PerfError } from '../../errors.ts';
import { externalIdOf, sourceIdOf } from '../../exchange/external-ids.ts';
import { isSame } from '../../goals/same.ts';
import type { Person, Team } from '../../schema/organisation.ts';
import { parseRecord } from '../../schema/parse.ts';
import { ImportPeople, type PersonUpdate } from '../../schema/table-commands.ts';
import type { Context, Write } from '../command.ts';
import { type Decide, commandSpec } from '../command-spec.ts';
import { assertKnown, notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { withFields } from './fields.ts';
import { ofOtherSource } from './import-check-ins.ts';
import { alreadyThere, collision, newsAmong, refuseTwice } from './import-ids.ts';
import { assertIncomingWhole, withIncoming } from './import-whole.ts';

/** `people.import`: what a plan of `planPeopleImport` holds. */
export const peopleImport = commandSpec({
  type: 'people.import',
  does: 'Adds and changes people from a file, with their teams, all at once.',
  schema: ImportPeople,
  maxSize: 128 * 1024 * 1024,
  decide: (records, input, context) => importPeople(records, input, context),
  // Whoever loses their roles at the same time takes no roles of others away, and gives none.
  basis: (_records, _input, { viewer }) => [{ collection: 'people', id: viewer }],
});

/**
 * Writes what a plan of `planPeopleImport` holds, all of it or nothing. What is there already with the same
 * content is not written again, so the same input twice changes nothing.
 *
 * @throws PerfError `already-exists` for an id, here or in the source, that somebody has; `conflict` where
 *   somebody changed a field since the plan; `not-allowed` for a field that is not the viewer's to change,
 *   such as their own roles; `not-found`, `would-cycle`, `wrong-state`, `invalid-input`.
 */
const importPeople: Decide<ImportPeople> = (records, input, context) => {
  const teams = newsAmong(records, 'teams', input.teams);
  const created = newsAmong(records, 'people', input.people);
  refuseKnown(records, created, input.source);
  const updated = input.updates.flatMap((update) =>
    updatedPerson(records, update, input.source, context),
  );
  const people = [...created, ...updated];
  refuseTwice(people);
  const incoming = { people, teams, cycles: [], goals: [] };
  const after = withIncoming(records, incoming);
  assertIncomingWhole(after, incoming, context, records);
  for (const person of people) {
    const isKept = isSame(person.imported, records.people.get(person.id)?.imported);
    if (!isKept) assertOrigin(after, person, input.source);
  }
  const moved = updated.some(
    ({ id, managerId }) => records.people.get(id)?.managerId !== managerId,
  );
  return [
    // Two imports side by side collide, so that neither adds whom the other adds, nor closes a circle with it.
    ...(created.length > 0 || moved ? collision(records) : []),
    ...teams.map((record: Team): Write => ({ collection: 'teams', record })),
    ...people.map((record): Write => ({ collection: 'people', record })),
  ];
};

/** @throws PerfError `already-exists` for an id in the source that somebody here has, or that comes twice. */
function refuseKnown(records: Everything, created: readonly Person[], source: string): void {
  const ids = new Map<string, string>();
  for (const person of created) {
    const id = externalIdOf(person, source);
    if (id === undefined) continue;
    if (ids.has(id)) throw alreadyThere(id, 'in this import');
    ids.set(id, person.id);
  }
  for (const known of records.people.values()) {
    const id = sourceIdOf(known, source);
    if (id !== undefined && ids.has(id)) {
      throw alreadyThere(id, `in ${source}; the import should be planned again`);
    }
  }
}

function updatedPerson(
  records: Everything,
  { personId, fields, base }: PersonUpdate,
  source: string,
  { viewer }: Pick<Context, 'viewer'>,
): readonly Person[] {
  const person = records.people.get(personId);
  if (!person) throw notFound('person', personId);
  const shown = shownTo(viewer, 'people', person, records);
  const after = withFields(person, fields, base, personId, shown);
  if (!after) return [];
  if (person.erasedAt !== undefined) throw erased(personId);
  const record = parseRecord('people', after);
  assertMayChange(records, person, record, viewer);
  assertOtherSourcesKept(person, record, source);
  return [record];
}

/** Each changed field has to be one that `person.edit` would change. What an import remembers is its own. */
function assertMayChange(
  records: Everything,
  before: Person,
  after: Person,
  viewer: Context['viewer'],
): void {
  const names = Object.keys({ ...before, ...after }) as (keyof Person)[];
  const changed = names.filter((name) => name !== 'imported' && !isSame(before[name], after[name]));
  if (changed.length === 0) return;
  const fields = Object.fromEntries(changed.map((name) => [name, after[name] ?? null]));
  const edit = { type: 'person.edit', input: { personId: before.id, fields } };
  const { allowed, rule } = canRun(viewer, edit, records);
  if (allowed) return;
  const message = `${viewer} may not change ${changed.join(', ')} of ${before.id} (rule ${rule}).`;
  throw new PerfError('not-allowed', message, { ids: [before.id] });
}

function assertOtherSourcesKept(before: Person, after: Person, source: string): void {
  const others = ({ externalIds = {} }: Person) =>
    Object.entries(externalIds).filter(([name]) => name !== source);
  if (isSame(others(before), others(after))) return;
  const message = `An import from ${source} changes no ids of other sources.`;
  throw new PerfError('invalid-input', message, { ids: [before.id] });
}

/** What an import remembers of a person is its own, and names who and what is there. */
function assertOrigin(after: Everything, person: Person, source: string): void {
  const { id, imported } = person;
  if (!imported) return;
  if (imported.source !== source) throw ofOtherSource(id, source);
  assertKnown(after, 'people', imported.managerId);
  assertKnown(after, 'teams', imported.teamId);
}

function erased(id: Person['id']): PerfError {
  const message = `The person ${id} was erased and is not changed any more.`;
  return new PerfError('wrong-state', message, { ids: [id] });
}
