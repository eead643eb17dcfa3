import { isCovered } from '../alignment/findings/children.ts';
import { childrenIn } from '../alignment/findings/look.ts';
import { teamOfGoal } from '../goals/lookup.ts';
import { teamAndAbove } from '../organisation.ts';
import type { GoalId, OwnerId, PersonId, TeamId } from '../schema/ids.ts';
import type { Person } from '../schema/organisation.ts';
import { type FigureDefinition, type Share, shareOf } from './figure.ts';
import type { InsightView, SeenState } from './seen-state.ts';

/** What coverage is. */
export const coverageDefinition: FigureDefinition = {
  id: 'coverage',
  title: 'Coverage',
  definition:
    'Of the active pillars that you may see, those to which an active objective, or a pillar that is part of ' +
    'it, contributes. Of the people in the workspace, those who own an active goal that you may see; who only ' +
    'looks on is not counted. Of the teams, those with an active goal that you may see, of the team itself, ' +
    'of its people or of a team below. The others are listed: they have no goal that you may see.',
  unit: 'share',
  about: 'goals',
};

/** How many have what they should, and who has not. */
export interface Covered<Id> {
  readonly share: Share;
  /** As many as the share leaves out, by id. */
  readonly without: readonly Id[];
}

/** Where the strategy has no goals. */
export interface Coverage {
  readonly pillars: Covered<GoalId>;
  readonly people: Covered<PersonId>;
  readonly teams: Covered<TeamId>;
}

/** The pillars without an objective, and the people and teams without a goal in view. Throws nothing. */
export function coverage(view: InsightView): Coverage {
  const { people, teams } = view.records;
  const active = activeGoals(view);
  const going = [...teams.values()].filter(({ retired }) => retired !== true);
  const members = [...people.values()].filter(isMember).map(({ id }) => id);
  return {
    pillars: coveredOf(active.pillars, (id) => isCovered(childrenIn(view.whole, id))),
    people: coveredOf(members, (id) => active.owners.has(id)),
    teams: coveredOf(
      going.map(({ id }) => id),
      (id) => active.teams.has(id),
    ),
  };
}

function activeGoals({ records }: SeenState) {
  const pillars: GoalId[] = [];
  const owners = new Set<OwnerId>();
  const own = new Set<TeamId>();
  for (const goal of records.goals.values()) {
    if (goal.state !== 'active') continue;
    if (goal.kind === 'pillar') pillars.push(goal.id);
    owners.add(goal.ownerId);
    const teamId = teamOfGoal(records, goal);
    if (teamId !== undefined) own.add(teamId);
  }
  const teams = new Set<TeamId>();
  for (const teamId of own) {
    for (const above of teamAndAbove(records.teams, teamId)) teams.add(above);
  }
  return { pillars, owners, teams };
}

function isMember({ active, roles }: Person): boolean {
  return active && roles.some((role) => role !== 'viewer');
}

function coveredOf<Id extends string>(
  ids: readonly Id[],
  hasOne: (id: Id) => boolean,
): Covered<Id> {
  const without = ids.filter((id) => !hasOne(id)).sort();
  return { share: shareOf(ids.length - without.length, ids.length), without };
}
