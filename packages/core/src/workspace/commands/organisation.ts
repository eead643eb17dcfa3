import type { PersonId, TeamId } from '../../schema/ids.ts';
import { PersonAdd, TeamAdd } from '../../schema/workspace-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { assertKnown, assertZone } from '../references.ts';
import { assertNew } from './known.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `person.add`: somebody new. Nobody reports to them yet, so no circle can close. */
export const personAdd = commandSpec({
  type: 'person.add',
  does: 'Adds a person.',
  schema: PersonAdd,
  decide(records, { person }, context) {
    const id = person.id ?? (context.newId() as PersonId);
    // One id must not stand for a person and a team: a goal names its owner by the id alone.
    assertNew(records, 'people', id);
    assertNew(records, 'teams', id);
    assertKnown(records, 'people', person.managerId);
    assertKnown(records, 'teams', person.teamId);
    assertZone(person.timeZone, ['person', 'timeZone']);
    return [{ collection: 'people', record: parseRecordOf('people', { ...person, id }, 'person') }];
  },
  basis: (_records, { person: { id } }) => (id === undefined ? [] : [{ collection: 'teams', id }]),
});

/** `team.add`: a new team. */
export const teamAdd = commandSpec({
  type: 'team.add',
  does: 'Adds a team.',
  schema: TeamAdd,
  decide(records, { team }, context) {
    const id = team.id ?? (context.newId() as TeamId);
    assertNew(records, 'teams', id);
    assertNew(records, 'people', id);
    assertKnown(records, 'teams', team.parentId);
    assertKnown(records, 'people', team.leadId);
    return [{ collection: 'teams', record: parseRecordOf('teams', { ...team, id }, 'team') }];
  },
  basis: (_records, { team: { id } }) => (id === undefined ? [] : [{ collection: 'people', id }]),
});
