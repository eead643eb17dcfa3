import {
  type GoalId,
  type PersonId,
  type Records,
  type SeriesId,
  type Suggestion,
  type TeamId,
  teamAndAbove,
} from '@throughline/core';

/** The place at which practices are suggested; what is left out narrows nothing. */
export interface CoachPlace {
  readonly goalId?: GoalId | undefined;
  readonly seriesId?: SeriesId | undefined;
  readonly person?: PersonId | undefined;
  /** With the teams below it. */
  readonly team?: TeamId | undefined;
}

/** Those of the suggestions that concern a place, in their order. */
export function narrowed(
  suggestions: readonly Suggestion[],
  place: CoachPlace,
  records: Records,
): readonly Suggestion[] {
  return suggestions.filter(({ action: { ids } }) => {
    const goal = ids.goalId === undefined ? undefined : records.goals.get(ids.goalId);
    const owner = goal?.ownerId;
    const people = [ids.personId, owner];
    return (
      (!place.goalId || ids.goalId === place.goalId) &&
      (!place.seriesId || ids.seriesId === place.seriesId) &&
      (!place.person || people.includes(place.person)) &&
      (!place.team || isOfTeam(place.team, [ids.personId, goal?.teamId, owner], records))
    );
  });
}

/** Whether one of these people and teams is of a team or of one below it. */
function isOfTeam(
  team: TeamId,
  ids: readonly (string | undefined)[],
  { people, teams }: Records,
): boolean {
  return ids.some((id) => {
    const teamId = people.get(id as never)?.teamId ?? teams.get(id as never)?.id;
    return teamId !== undefined && teamAndAbove(teams, teamId).has(team);
  });
}
