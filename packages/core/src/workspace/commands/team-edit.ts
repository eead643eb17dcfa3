import { circleAmong, teamAndAbove } from '../../organisation.ts';
import type { TeamId } from '../../schema/ids.ts';
import type { Team } from '../../schema/organisation.ts';
import { TeamEdit } from '../../schema/workspace-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { assertKnown, notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { withFields } from './fields.ts';
import { refuseCircle } from './organisation-circle.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `team.edit`: fields of a team, each only if it still is as it was shown. */
export const teamEdit = commandSpec({
  type: 'team.edit',
  does: 'Replaces fields of a team, each only if it still is as it was shown.',
  schema: TeamEdit,
  decide(records, { teamId, fields, base }) {
    const team = records.teams.get(teamId);
    if (!team) throw notFound('team', teamId);
    const after = withFields(team, fields, base, teamId);
    if (!after) return [];
    const record = parseRecordOf('teams', after, 'fields');
    if (record.parentId !== team.parentId) assertParent(records, record);
    if (record.leadId !== team.leadId) assertKnown(records, 'people', record.leadId);
    return [{ collection: 'teams', record }];
  },
  basis({ teams }, { fields }) {
    const parentId = fields.parentId as TeamId | null | undefined;
    const above = parentId ? [...teamAndAbove(teams, parentId)] : [];
    return above.map((id) => ({ collection: 'teams', id }));
  },
});

function assertParent(records: Everything, { id, parentId }: Team): void {
  assertKnown(records, 'teams', parentId);
  const above = (of: TeamId) => (of === id ? parentId : records.teams.get(of)?.parentId);
  const circle = circleAmong([id], (of) => [above(of)].filter((next) => next !== undefined));
  if (circle) refuseCircle('teams', circle, (of) => records.teams.get(of)?.name);
}
