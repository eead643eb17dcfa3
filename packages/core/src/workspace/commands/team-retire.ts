import { TeamRetire } from '../../schema/workspace-commands.ts';
import { commandSpec } from '../command-spec.ts';
import { notFound } from '../references.ts';
import { assertUnused } from './team-use.ts';

/** `team.retire`: it is no more, and nothing comes to it; what was of it still names it. */
export const teamRetire = commandSpec({
  type: 'team.retire',
  does: 'Retires a team that nobody and no open goal is in any more, or takes it back.',
  schema: TeamRetire,
  // Nothing is noted at a team when somebody joins it elsewhere, so that this is decided on just what is stored.
  isExact: true,
  decide(records, { teamId, retired }, { viewer }) {
    const team = records.teams.get(teamId);
    if (!team) throw notFound('team', teamId);
    const { retired: was = false, ...going } = team;
    if (was === retired) return [];
    if (!retired) return [{ collection: 'teams', record: going }];
    assertUnused(records, team, viewer);
    return [{ collection: 'teams', record: { ...team, retired } }];
  },
});
