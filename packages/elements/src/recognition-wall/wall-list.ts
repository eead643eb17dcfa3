import {
  type CompanyValueId,
  type Day,
  type GoalId,
  type Person,
  type PersonId,
  type Recognition,
  type RecognitionId,
  type Records,
  type TeamId,
  type Zone,
  compareInstants,
  dayOf,
  teamAndAbove,
} from '@throughline/core';

/** What of the wall is shown; what is left out narrows nothing. */
export interface WallFilter {
  readonly value?: CompanyValueId | undefined;
  /** Whoever is named is of this team, or of one below it. */
  readonly team?: TeamId | undefined;
  /** Whoever gave it or is named. */
  readonly person?: PersonId | undefined;
  readonly goalId?: GoalId | undefined;
  /** This one alone. */
  readonly recognitionId?: RecognitionId | undefined;
}

/** The thanks of one month. */
export interface WallMonth {
  /** Its first day. */
  readonly month: Day;
  readonly thanks: readonly Recognition[];
}

/** The thanks that stand and fit a filter, newest first. */
export function wallOf(records: Records, filter: WallFilter): readonly Recognition[] {
  const { growth } = records;
  const { goalId } = filter;
  const all = goalId ? growth.recognitionsOn(goalId) : growth.recognitions.values();
  const isOfTeam = teamTest(records, filter.team);
  return [...all]
    .filter(
      ({ id, withdrawnAt, valueId, from, to }) =>
        withdrawnAt === undefined &&
        (!filter.recognitionId || id === filter.recognitionId) &&
        (!filter.value || valueId === filter.value) &&
        (!filter.person || from === filter.person || to.includes(filter.person)) &&
        to.some(isOfTeam),
    )
    .sort((a, b) => compareInstants(b.at, a.at) || (a.id < b.id ? 1 : -1));
}

/** Thanks by the months in which they were given, in the order in which they come. */
export function monthsOf(thanks: readonly Recognition[], zone: Zone): readonly WallMonth[] {
  const months = new Map<string, Recognition[]>();
  for (const each of thanks) {
    const month = `${dayOf(each.at, zone).slice(0, 7)}-01`;
    const those = months.get(month);
    if (those) those.push(each);
    else months.set(month, [each]);
  }
  return [...months].map(([month, those]) => ({ month, thanks: those }));
}

/** Whether somebody is of a team or of one below it. */
function teamTest({ people, teams }: Records, team: TeamId | undefined) {
  const known = new Map<Person['teamId'], boolean>();
  return (personId: PersonId): boolean => {
    if (!team) return true;
    const own = people.get(personId)?.teamId;
    if (own === undefined) return false;
    const found = known.get(own) ?? teamAndAbove(teams, own).has(team);
    known.set(own, found);
    return found;
  };
}
