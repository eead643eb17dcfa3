import { type PersonId, type Workspace, memoryStorage } from '@throughline/core';
import { ann, company, companyWorkspace } from './company.ts';

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** So many people of a team. */
const peopleOf = (team: string, count: number) =>
  range(count).map((index) => ({
    ...{ id: `${team}-${index}`, name: `${team} ${index}`, timeZone: 'UTC', teamId: team },
  }));

/** Some of a team give feedback on a day. */
const given = (team: string, count: number, day: string) =>
  range(count).map((index) => ({
    ...{ id: `${team}-${day}-${index}`, from: `${team}-${index}`, about: `${team}-11` },
    ...{ at: `${day}T09:00:00Z`, text: 'Well done', visibility: 'subject' },
  }));

/** The company with two teams that are large enough to be told of, and one that is not. */
export const manyPeople = {
  ...company,
  people: [
    ...company.people,
    ...peopleOf('north', 12),
    ...peopleOf('south', 12),
    ...peopleOf('tiny', 2),
  ],
  teams: [
    ...company.teams,
    { id: 'north', name: 'North' },
    { id: 'south', name: 'South' },
    { id: 'tiny', name: 'Tiny' },
  ],
  feedback: [
    ...given('north', 7, '2026-04-10'),
    ...given('south', 5, '2026-04-10'),
    ...given('north', 5, '2026-03-10'),
  ],
};

/** The company with so many teams that are large enough to be told of. */
export function manyTeams(count: number) {
  const teams = range(count).map((index) => `team-${index}`);
  return {
    ...company,
    people: [...company.people, ...teams.flatMap((team) => peopleOf(team, 12))],
    teams: [...company.teams, ...teams.map((id, index) => ({ id, name: `Team ${index}` }))],
    feedback: teams.flatMap((team) => given(team, 6, '2026-04-10')),
  };
}

/** A workspace of many people, in which the figures of some periods were taken. */
export async function manyWorkspace(
  periods: readonly string[] = ['2026-04'],
  viewer: PersonId = ann,
): Promise<Workspace> {
  const workspace = await companyWorkspace(viewer, memoryStorage(), manyPeople);
  for (const period of periods) await workspace.run({ type: 'figures.take', input: { period } });
  return workspace;
}
