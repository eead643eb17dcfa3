import { company } from './company.ts';

/** The fields of a record. */
type Fields = Record<string, unknown>;

const goal = (id: string, ownerId: string, fields: Fields = {}) => ({
  ...{ id, ownerId, title: `Goal ${id}`, kind: 'key-result', cycleId: 'q2' },
  ...{ start: '2026-04-01', due: '2026-06-30', measure: { kind: 'number', start: 0, target: 9 } },
  ...fields,
});

const said = (id: string, [from, about]: readonly [string, string], visibility: string) => ({
  ...{ id, from, about, visibility, at: '2026-05-11T09:00:00Z', text: `Said ${id}` },
  ...(visibility.includes('manager') && { managerId: 'ann' }),
});

const asked = (id: string, from: string, about: string, to: string) => ({
  ...{ id, from, about, to, at: '2026-05-08T08:00:00Z', question: `Asked ${id}` },
  due: '2026-05-14',
});

const thank = (id: string, from: string, to: string) => ({
  ...{ id, from, to: [to], at: '2026-05-12T09:00:00Z', text: `Thanks ${id}`, reactions: [] },
});

const meets = (id: string, people: readonly string[], from: string) => ({
  ...{ id, people, zone: 'UTC', from, startedBy: people[0], startedAt: `${from}T08:00:00Z` },
  ...(people[0] === 'ann' && people[1] === 'ben' && { managerId: 'ann' }),
  recurrence: { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 3 }] },
});

/** A meeting of a series, with a point, an action and notes of one of the two. */
const talkIn = (seriesId: string, by: string) => {
  const of = { seriesId, by, at: '2026-05-06T10:20:00Z' };
  return {
    meetings: [
      {
        ...{ id: `m-${seriesId}`, seriesId, minutes: 30, closedAt: '2026-05-06T11:00:00Z' },
        ...{ due: '2026-05-06T10:00:00Z', at: '2026-05-06T10:00:00Z' },
        confirmed: { by, at: '2026-05-06T11:00:00Z' },
      },
    ],
    talkingPoints: [{ ...of, id: `p-${seriesId}`, text: `Point of ${seriesId}` }],
    actionItems: [
      { ...of, id: `a-${seriesId}`, ownerId: by, text: `Do ${seriesId}`, due: '2026-05-13' },
    ],
    sharedNotes: [{ ...of, id: `n-${seriesId}`, text: `Note of ${seriesId}` }],
  };
};

/** Both lists of each collection, one after the other. */
export function joined(first: Fields, second: Fields): Fields {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  const listOf = (from: Fields, name: string) => (from[name] ?? []) as readonly unknown[];
  return Object.fromEntries(
    [...names].map((name) => [name, [...listOf(first, name), ...listOf(second, name)]]),
  );
}

/** The company as Ann, who leads, and Ben, who reports, may both see it; Fay keeps off the wall. */
export const plainCompany: Fields = joined(
  {
    ...company,
    people: [
      ...company.people,
      { id: 'cem', name: 'Cem Can', timeZone: 'UTC', managerId: 'ann', teamId: 'sales' },
      ...Array.from({ length: 8 }, (_, at) => ({
        ...{ id: `south-${at}`, name: `South ${at}`, timeZone: 'UTC', teamId: 'south' },
      })),
      { id: 'fay', name: 'Fay Falk', timeZone: 'UTC', managerId: 'ann', wallOptOut: true },
    ],
    goals: [
      ...company.goals
        .filter(({ id }) => id !== 'secret')
        .map((each) => (each.id === 'deal' ? { ...each, links: [] } : each)),
      goal('evas', 'eve'),
    ],
    teams: [...company.teams, { id: 'south', name: 'South' }],
    companyValues: [{ id: 'care', name: 'We care' }],
    series: [meets('weekly-1', ['ann', 'ben'], '2026-04-22')],
    // That they gave feedback and thanks lately is told to whoever leads them: what is hidden adds nothing to it.
    feedback: [
      ...[said('open', ['eve', 'ben'], 'public'), said('open-b', ['ben', 'eve'], 'public')],
      said('open-c', ['cem', 'eve'], 'public'),
    ],
    feedbackRequests: [asked('mine', 'ann', 'ann', 'ben'), asked('his', 'ben', 'ben', 'ann')],
    recognitions: [
      ...[thank('seen', 'ann', 'ben'), thank('seen-b', 'ben', 'cem')],
      thank('seen-c', 'cem', 'ben'),
    ],
  },
  talkIn('weekly-1', 'ann'),
);

const between = (id: string, people: readonly [string, string]): Fields =>
  joined({ series: [meets(id, people, '2026-05-06')] }, talkIn(id, people[0]));

const privateNote = (by: string) => ({
  ...{ id: `private-${by}`, seriesId: 'weekly-1', by, at: '2026-05-12T10:20:00Z' },
  text: `Private to ${by}`,
});

/** A goal of somebody that they alone see, of May as all that is hidden, so that figures of April count none of it, with a report on it and something that it feels like. */
const secretOf = (owner: string): Fields => ({
  goals: [goal(`of-${owner}`, owner, { visibility: 'private', start: '2026-05-01' })],
  checkIns: [
    {
      ...{ id: `c-${owner}`, goalId: `of-${owner}`, by: owner, value: 1, confidence: 0.1 },
      ...{ at: '2026-05-01T08:00:00Z', asOf: '2026-05-01' },
    },
  ],
  goalPhases: [
    {
      ...{ id: `ph-${owner}`, goalId: `of-${owner}`, personId: owner, ability: 0.1, energy: 0.1 },
      at: '2026-05-02T08:00:00Z',
    },
  ],
});

const away = { id: 'away', personId: 'eve', start: '2026-05-14', end: '2026-05-20' };
/** A review that somebody drafts of Ben. */
const draftBy = (writerId: string) => ({
  ...{ id: `draft-${writerId}`, writerId, aboutId: 'ben', start: '2026-01-01', end: '2026-05-15' },
  ...{ startedAt: '2026-05-15T08:00:00Z', text: 'Of Ben', cited: [], comments: [] },
  seen: {
    ...{ version: 0, at: '2026-05-15T08:00:00Z', months: ['2026-05'], items: [] },
    warning: { above: 0.25, fromItems: 4 },
  },
});

/** The company with much that Ben may not see beside it. */
export const beyondBen = [
  secretOf('ann'),
  secretOf('eve'),
  between('peers', ['ann', 'eve']),
  {
    privateNotes: [privateNote('ann')],
    feedback: [
      ...[said('f1', ['ann', 'eve'], 'subject'), said('f2', ['eve', 'ben'], 'manager')],
      ...[said('f3', ['cem', 'fay'], 'subject-and-manager'), said('f4', ['eve', 'ann'], 'subject')],
    ],
    feedbackRequests: [asked('q1', 'eve', 'eve', 'ann'), asked('q2', 'ann', 'ben', 'eve')],
    recognitions: [thank('t1', 'ann', 'fay'), thank('t2', 'eve', 'fay')],
    leaves: [away],
    reviewBriefs: [draftBy('ann')],
  },
].reduce(joined, plainCompany);

/** The company with much that Ann may not see beside it, though she leads and looks after the workspace. */
export const beyondAnn = [
  secretOf('ben'),
  secretOf('cem'),
  between('friends', ['ben', 'eve']),
  between('others', ['cem', 'ben']),
  {
    privateNotes: [privateNote('ben')],
    feedback: [
      ...[said('g1', ['eve', 'ben'], 'subject'), said('g2', ['ben', 'cem'], 'subject')],
      said('g3', ['cem', 'eve'], 'subject'),
    ],
    feedbackRequests: [asked('w1', 'ben', 'ben', 'cem'), asked('w2', 'eve', 'eve', 'ben')],
    reviewBriefs: [draftBy('ben')],
    recognitions: [thank('u1', 'ben', 'fay'), thank('u2', 'eve', 'fay')],
  },
].reduce(joined, plainCompany);
