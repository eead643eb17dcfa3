import type { Records } from '../goals/records.ts';
import { lastEnded } from '../insights/ended-periods.ts';
import type { PeopleFigureName } from '../insights/figure.ts';
import { takeSnapshot } from '../insights/people-figures.ts';
import { type Listed, personOf, rhythmRecords } from './rhythms.ts';

/** The present of companies under test: April of 2026 is over, and the first quarter. */
export const inMay = '2026-05-04T10:00:00Z';

/** People p0, p1 … of a team, in UTC. */
export function peopleOf(teamId: string, count: number, fields: object = {}): readonly object[] {
  return Array.from({ length: count }, (_, index) =>
    personOf(`${teamId}${index}`, { teamId, ...fields }),
  );
}

/** Records with teams under one another, each with the people that `peopleOf` makes. */
export function companyOfTeams(
  teams: Readonly<Record<string, { readonly people: number; readonly parentId?: string }>>,
  lists: Listed = {},
): Records {
  const all = Object.entries(teams);
  return rhythmRecords({
    goals: [],
    people: all.flatMap(([id, { people }]) => peopleOf(id, people)),
    teams: all.map(([id, { parentId }]) => ({ id, name: id, ...(parentId && { parentId }) })),
    ...lists,
  });
}

/** Feedback that somebody gives at noon of a day. */
export function feedbackOn(day: string, from: string, about: string): object {
  return {
    id: `${from}-${about}-${day}`,
    from,
    about,
    at: `${day}T12:00:00Z`,
    text: 'x',
    visibility: 'subject',
  };
}

/** Recognition that somebody is given at noon of a day. */
export function recognitionOn(day: string, from: string, to: string, fields: object = {}): object {
  return {
    id: `${from}-${to}-${day}`,
    from,
    to: [to],
    at: `${day}T12:00:00Z`,
    text: 'x',
    ...fields,
  };
}

/** What is published of a figure in the last ended month or quarter, by team; `all` for everyone. */
export function published(
  records: Records,
  figure: PeopleFigureName,
  { at = inMay, kind = 'month' }: { at?: string; kind?: 'month' | 'quarter' } = {},
): Readonly<Record<string, number>> {
  const { cells } = takeSnapshot(records, lastEnded(kind, at, 'UTC'), at);
  const ofFigure = cells.filter((cell) => cell.figure === figure);
  return Object.fromEntries(ofFigure.map(({ teamId, value }) => [teamId ?? 'all', value]));
}
