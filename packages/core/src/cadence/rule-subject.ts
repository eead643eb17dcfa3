import { isKnownZone, zoneOf } from '../goals/lookup.ts';
import type { Records } from '../goals/records.ts';
import { scopeKey } from '../goals/rhythm-records.ts';
import { teamAndAbove } from '../organisation.ts';
import type { Activity, CadenceRule, DueSubject } from '../schema/cadence.ts';
import type { GoalId, OwnerId, PersonId, TeamId } from '../schema/ids.ts';
import type { Zone } from '../schema/primitives.ts';

/** What is due again and again: an activity, and on what or for whom. A request is due once. */
export interface RhythmSubject {
  readonly activity: Activity;
  readonly subject: Exclude<DueSubject, { readonly kind: 'request' }>;
}

/** What rules of cadence may cover somebody or something, narrowest first. */
export interface Coverage {
  /** Those of one scope each, by when they were set; of teams there may be several. */
  readonly levels: readonly {
    readonly scope: 'person' | 'goal' | 'team' | 'workspace';
    readonly lists: readonly (readonly CadenceRule[])[];
  }[];
  /** In which rules without a zone are read. */
  readonly zone: Zone;
}

type Covering = Pick<Records, 'goals' | 'people' | 'teams' | 'settings' | 'rhythm'>;

/**
 * The rules of one activity that may cover a goal or a person. A goal that names a team, or that a team
 * owns, is covered by the rules of that team and those above it; another one by those of its owner.
 */
export function coverageOf({ activity, subject }: RhythmSubject, records: Covering): Coverage {
  const { personId, goalId, teamId, zone } = placeOf(subject, records);
  const list = (scope: Parameters<typeof scopeKey>[0]) =>
    records.rhythm.cadenceRulesOf(scopeKey(scope)).filter((rule) => rule.activity === activity);
  const teams = teamId === undefined ? [] : [...teamAndAbove(records.teams, teamId)];
  return {
    levels: [
      { scope: 'person', lists: personId ? [list({ kind: 'person', personId })] : [] },
      { scope: 'goal', lists: goalId ? [list({ kind: 'goal', goalId })] : [] },
      { scope: 'team', lists: teams.map((id) => list({ kind: 'team', teamId: id })) },
      { scope: 'workspace', lists: [list({ kind: 'workspace' })] },
    ],
    zone,
  };
}

interface Placed {
  readonly personId?: PersonId | undefined;
  readonly goalId?: GoalId;
  readonly teamId?: TeamId | undefined;
  readonly zone: Zone;
}

function placeOf(subject: RhythmSubject['subject'], records: Covering): Placed {
  switch (subject.kind) {
    case 'person':
      return placeOfPerson(subject.personId, records);
    case 'goal': {
      const goal = records.goals.get(subject.goalId);
      if (!goal) return { zone: zoneOf(records, '' as OwnerId) };
      const owner = records.people.get(goal.ownerId as PersonId);
      const ownerTeam = owner ? owner.teamId : (goal.ownerId as TeamId);
      return {
        personId: owner?.id,
        goalId: goal.id,
        teamId: goal.teamId ?? ownerTeam,
        zone: zoneOf(records, goal.ownerId),
      };
    }
    case 'series': {
      const zone = records.rhythm.series.get(subject.seriesId)?.zone;
      const isUsable = zone !== undefined && isKnownZone(zone);
      return { zone: isUsable ? zone : zoneOf(records, '' as OwnerId) };
    }
  }
}

function placeOfPerson(personId: PersonId, records: Covering): Placed {
  const teamId = records.people.get(personId)?.teamId;
  return { personId, teamId, zone: zoneOf(records, personId) };
}
