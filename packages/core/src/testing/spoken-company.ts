import type { InitialRecords } from '../schema/workspace-commands.ts';
import { spokenGrowth } from './spoken-growth.ts';
import { company, goalOf, keyResultOf } from './workspaces.ts';

/** A text that shows who wrote it; each call gives another one. */
export function speech(): (who: string) => string {
  let said = 0;
  return (who) => `says-${who}-${said++}.`;
}

/** All texts of a person in a JSON text, sorted. */
export function saidBy(who: string, json: string): readonly string[] {
  return (json.match(new RegExp(`says-${who}-\\d+\\.`, 'g')) ?? []).sort();
}

/** All texts that somebody alone is told of, or has said of somebody alone, sorted. */
export function toldOf(who: string, json: string): readonly string[] {
  return (json.match(new RegExp(`says-(${who}-of-\\w+|\\w+-of-${who})-\\d+\\.`, 'g')) ?? []).sort();
}

const at = '2026-04-10T09:00:00Z';
const day = '2026-04-10';

/**
 * The company of the tests in which everybody has written wherever somebody can, `mia` as much as the others:
 * each text is one of `speech`. She has a goal that lea reviews, a private one, and series with lea and max.
 */
export function spokenCompany(say = speech()): InitialRecords {
  const done = (by: string) => ({ by, at });
  const point = (id: string, seriesId: string, by: string, ender: string) => ({
    ...{ id, seriesId, ...done(by), text: say(by) },
    ended: { ...done(ender), as: 'dropped' as const, reason: say(ender) },
  });
  const note = (id: string, seriesId: string, by: string) => ({
    ...{ id, seriesId, meetingId: `m-${seriesId}`, ...done(by), text: say(by) },
  });
  const series = (id: string, people: readonly string[]) => ({
    ...{ id, people, recurrence: { frequency: 'weekly' as const }, from: '2026-04-06' },
    ...{ zone: 'UTC', startedBy: 'mia', startedAt: at },
  });
  const pairs = [
    ['with-lea', 'mia', 'lea'],
    ['with-max', 'mia', 'max'],
    ['others', 'lea', 'max'],
  ] as const;
  const ofPairs = <R>(make: (seriesId: string, one: string, other: string) => readonly R[]) =>
    pairs.flatMap(([id, one, other]) => make(id, one, other));
  return {
    ...company,
    people: people(say),
    goals: goals(say),
    checkIns: [checkIn(say, 'c1', 'open', 'mia', 20), checkIn(say, 'c2', 'open', 'lea', 40)],
    comments: ['mia', 'lea', 'max'].map((by) => ({
      ...{ id: `on-${by}`, goalId: 'open', ...done(by), text: say(by) },
    })),
    observations: ['mia', 'ada'].map((by) => ({
      ...{ id: `seen-${by}`, metricId: 'sold', at, asOf: day, value: 3, by, source: say(by) },
    })),
    metrics: [{ id: 'sold', name: 'Sold', ownerId: 'mia' }],
    nudges: ['mia', 'max'].map((id) => ({ id, sent: [{ rule: 'r', key: say(id), at }] })),
    delegations: [{ id: 'd', from: 'mia', to: 'max', start: day, end: '2026-12-31', at }],
    leaves: [{ id: 'away', personId: 'mia', start: '2026-04-20', end: '2026-04-24' }],
    series: pairs.map(([id, ...two]) => series(id, two)),
    meetings: ofPairs((seriesId, one, other) => [
      {
        ...{ id: `m-${seriesId}`, seriesId, at, minutes: 30 },
        skipped: { ...done(one), reason: say(one) },
        objected: { ...done(other), reason: say(other) },
      },
    ]),
    talkingPoints: ofPairs((seriesId, one, other) => [
      point(`p1-${seriesId}`, seriesId, one, other),
      point(`p2-${seriesId}`, seriesId, other, one),
    ]),
    sharedNotes: ofPairs((seriesId, ...two) =>
      two.map((by) => note(`s-${seriesId}-${by}`, seriesId, by)),
    ),
    privateNotes: ofPairs((seriesId, ...two) =>
      two.map((by) => note(`n-${seriesId}-${by}`, seriesId, by)),
    ),
    actionItems: ofPairs((seriesId, one, other) => [
      { ...point(`a1-${seriesId}`, seriesId, one, other), ownerId: other },
      { ...point(`a2-${seriesId}`, seriesId, other, one), ownerId: one },
    ]),
    ...spokenGrowth(say),
  };
}

function people(say: (who: string) => string): NonNullable<InitialRecords['people']> {
  return (company.people ?? []).map((person) => ({
    ...{ ...person, name: say(person.id), email: `${say(person.id)}@example.org` },
    ...{ title: say(person.id), externalIds: { hris: say(person.id) } },
    imported: { source: 'hris', name: say(person.id), title: say(person.id) },
  }));
}

function goals(say: (who: string) => string): NonNullable<InitialRecords['goals']> {
  const done = (by: string) => ({ by, at });
  const said = (by: string, other: string) => ({
    override: { ...done(by), progress: 0.4, reason: say(by) },
    agreement: {
      proposed: { ...done(by), note: say(by) },
      returned: { ...done(other), reason: say(other) },
    },
  });
  const outcome = (by: string) => ({ ...done(by), helped: say(by), hindered: say(by) });
  const words = { description: say('mia'), tags: [say('mia')] };
  const items = [{ id: 'm1', title: say('mia') }];
  return [
    goalOf('top', { ownerId: 'ada' }),
    keyResultOf('open', 'top', { reviewerId: 'lea', ...said('mia', 'lea') }),
    keyResultOf('theirs', 'top', { ownerId: 'max', contributors: ['mia'], ...said('lea', 'mia') }),
    keyResultOf('over', 'top', { state: 'closed', outcome: outcome('mia') }),
    keyResultOf('lost', 'top', { ownerId: 'lea', state: 'closed', outcome: outcome('lea') }),
    goalOf('own', {
      ...{ title: say('mia'), visibility: 'private', measure: { kind: 'milestones', items } },
      ...words,
    }),
    goalOf('imported', {
      ownerId: 'mia',
      imported: {
        ...{ source: 'x', title: 't', kind: 'objective', ownerId: 'mia', owner: say('mia') },
        ...{ weight: 1, start: '2026-04-01', due: '2026-06-30' },
      },
    }),
  ];
}

function checkIn(
  say: (who: string) => string,
  id: string,
  goalId: string,
  by: string,
  value: number,
) {
  return { id, goalId, by, at, asOf: day, value, note: say(by), blockers: say(by) };
}
