import { company } from './company.ts';
import {
  type Fields,
  asked,
  between,
  draftBy,
  goal,
  joined,
  meets,
  said,
  secretOf,
  talkIn,
  thank,
} from './unseen-company.ts';

/** Those who look: who leads nobody, who leads, and who looks after everything. */
export type Looker = 'ben' | 'cem' | 'ida';

/** Whom each of them meets. */
const partners = { ben: 'ann', cem: 'gil', ida: 'eve' } as const;

const person = (id: string, name: string, fields: Fields = {}) => ({
  ...{ id, name, timeZone: 'UTC' },
  ...fields,
});

/** Dee leads Ann, who leads Ben, Cem and Fay; Cem leads Gil. Eve and Ida lead nobody; Fay keeps off the wall. */
const people = [
  ...company.people.map((each) => (each.id === 'ann' ? { ...each, managerId: 'dee' } : each)),
  person('cem', 'Cem Can', { managerId: 'ann', teamId: 'sales', roles: ['member', 'leader'] }),
  person('dee', 'Dee Dorn', { roles: ['member', 'leader'] }),
  person('fay', 'Fay Falk', { managerId: 'ann', wallOptOut: true }),
  person('gil', 'Gil Gold', { managerId: 'cem' }),
  person('ida', 'Ida Iven', { roles: ['member', 'hr', 'admin'] }),
  ...Array.from({ length: 12 }, (_, at) =>
    person(`south-${at}`, `South ${at}`, { teamId: 'south' }),
  ),
];
const known = ['ann', 'ben', 'cem', 'dee', 'eve', 'fay', 'gil', 'ida'];

/** A day on which what is asked is still open. */
const due = '2026-05-22';
/** The goals of the company that are everybody's; what is hidden adds to them. */
const few = new Set(['pillar', 'churn', 'teams', 'uptime', 'anns', 'deal']);
const onGoal = { goalId: 'uptime', valueId: 'care' };

/** What is everybody's: whoever is led by somebody has given and got feedback and thanks, which is told to their lead. */
const open: Fields = {
  ...company,
  people,
  goals: [
    ...company.goals.filter(({ id }) => few.has(id)),
    ...['ann', 'cem', 'dee', 'eve', 'ida'].map((id) => goal(`by-${id}`, id)),
  ].map((each) => (each.id === 'deal' ? { ...each, links: [] } : each)),
  teams: [...company.teams, { id: 'south', name: 'South' }],
  companyValues: [
    { id: 'care', name: 'We care' },
    { id: 'early', name: 'We say it early' },
  ],
  metrics: [{ id: 'churned', name: 'Churned teams', ownerId: 'ann' }],
  feedback: known.flatMap((id, at) => said(`open-${id}`, [id, known[at - 1] ?? 'ida'], 'public')),
  recognitions: known
    .filter((id) => id !== 'fay')
    .flatMap((id, at, all) => ({ ...thank(`seen-${id}`, id, all[at - 1] ?? 'ida'), ...onGoal })),
};

/** What one of those who look has of their own. */
function ownOf(viewer: Looker): Fields {
  const partner = partners[viewer];
  const managed = viewer === 'cem' ? [viewer, partner] : [partner, viewer];
  const note = { seriesId: 'own', by: viewer, at: '2026-05-06T10:40:00Z' };
  return [
    secretOf(viewer),
    talkIn('own', partner),
    {
      series: [meets('own', managed, '2026-04-22')],
      privateNotes: [{ ...note, id: 'kept', text: 'For me alone' }],
      feedback: [
        ...[said('to', [partner, viewer], 'subject'), said('by', [viewer, partner], 'subject')],
      ],
      feedbackRequests: [
        { ...asked('waits', partner, partner, viewer), due },
        { ...asked('mine', viewer, viewer, partner), due },
      ],
      leaves: [{ id: 'off', personId: viewer, start: '2026-06-01', end: '2026-06-05' }],
    },
  ].reduce(joined, {});
}

/** The company with nothing in it that one of those who look may not see. */
export const without = (viewer: Looker): Fields => joined(open, ownOf(viewer));

/** What others have between them. */
function ofOthers(viewer: Looker): Fields {
  const others = known.filter((id) => id !== viewer);
  const next = (at: number) => others[(at + 1) % others.length]!;
  const at = '2026-05-11T10:00:00Z';
  const round = { id: 'quiet', about: 'eve', by: 'eve', question: 'How is it?', openedAt: at };
  return {
    feedback: others.map((id, index) => said(`f-${id}`, [id, next(index)], 'subject')),
    feedbackRequests: others.map((id, index) => ({
      ...asked(`q-${id}`, id, id, next(index)),
      due,
    })),
    recognitions: others
      .filter((id) => id !== 'fay')
      .map((id) => ({ ...thank(`t-${id}`, id, 'fay'), goalId: 'teams', valueId: 'early' })),
    reviewBriefs: others.map((id, index) =>
      index % 2 === 0
        ? draftBy(id, viewer)
        : { ...draftBy(id, next(index)), sharedAt: '2026-05-15T09:00:00Z' },
    ),
    snoozes: others.map((personId) => ({
      ...{ id: `s-${personId}`, personId, activity: 'check-in', until: '2026-05-20T08:00:00Z', at },
      subject: { kind: 'goal', goalId: `of-${personId}` },
    })),
    delegations: [{ id: 'd', from: 'eve', to: 'fay', start: '2026-05-12', end: '2026-05-22', at }],
    nudges: others.map((id) => ({ id, sent: [{ rule: 'queue', key: `k-${id}`, at }] })),
    coachStates: others.map((id) => ({
      id,
      practices: [{ practiceId: 'p', subjectKey: `person:${viewer}`, dismissedAt: at }],
    })),
    comments: others.map((by) => ({ id: `m-${by}`, goalId: `of-${by}`, by, at, text: `By ${by}` })),
    feedbackRounds: [
      {
        ...{ ...round, closesAt: '2026-05-13T10:00:00Z', threshold: 3 },
        asked: Array.from({ length: 6 }, (_, index) => `south-${index}`),
        settled: { at: '2026-05-13T10:00:00Z', as: 'released' },
      },
    ],
    anonymousTexts: [1, 2, 3].map((id) => ({
      id: `x-${id}`,
      roundId: 'quiet',
      text: `Text ${id}`,
    })),
  };
}

/** What is said of one of those who look, or kept beside what they do, and not for them. */
function besides(viewer: Looker): Fields {
  const partner = partners[viewer];
  const noted = { seriesId: 'own', by: partner, at: '2026-05-12T10:20:00Z' };
  const isLed = viewer === 'ben' || viewer === 'cem';
  const byTheBook = { setBy: 'ida', setAt: '2026-05-02T08:00:00Z', from: '2026-05-04' };
  return {
    goals: [
      goal('rival', 'eve', { kind: 'objective', visibility: 'named', visibleTo: ['eve'] }),
      goal('line', 'ann', { visibility: 'chain', start: '2026-05-01' }),
    ],
    privateNotes: [{ ...noted, id: 'private', text: 'Not for others' }],
    cadenceRules: [
      {
        ...{ id: 'r-goal', activity: 'check-in', ...byTheBook },
        scope: { kind: 'goal', goalId: 'of-eve' },
      },
      ...(viewer === 'ida'
        ? []
        : [
            {
              ...{ id: 'r-eve', activity: 'check-in', ...byTheBook },
              scope: { kind: 'person', personId: 'eve' },
            },
          ]),
    ],
    ...(isLed && {
      feedback: [said('of', ['eve', viewer], 'manager')],
      feedbackRequests: [{ ...asked('q-of', 'ann', viewer, 'eve'), due }],
    }),
    ...(viewer !== 'ida' && {
      leaves: [{ id: 'away', personId: 'eve', start: '2026-05-14', end: '2026-05-20' }],
    }),
  };
}

/** Pairs of others who meet. */
function pairsOf(viewer: Looker): readonly Fields[] {
  const others = known.filter((id) => id !== viewer && id !== partners[viewer]);
  const pairs = others.flatMap((id, at) =>
    at % 2 === 1 ? [between(`pair-${id}`, [others[at - 1]!, id])] : [],
  );
  return [...pairs, between('of-partner', [partners[viewer], others[0]!])];
}

/** What everybody sees names what they do not, and says more to those whom it concerns. */
function naming(records: Fields, viewer: Looker): Fields {
  const each = (name: string, change: (record: Fields) => Fields) => ({
    [name]: (records[name] as readonly Fields[]).map((it) => ({ ...it, ...change(it) })),
  });
  const isOf = (id: string, fields: Fields) => (it: Fields) => (it['id'] === id ? fields : {});
  const partner = partners[viewer];
  return {
    ...records,
    ...each('goals', isOf('deal', { links: [{ parentId: 'rival', role: 'contributes' }] })),
    ...each('feedback', isOf('open-eve', { goalId: 'of-eve' })),
    ...each(
      'talkingPoints',
      isOf('p-own', { about: { kind: 'goal', goalId: `of-${partner}` }, value: { progress: 0.1 } }),
    ),
    ...each('actionItems', isOf('a-own', { goalId: `of-${partner}` })),
    ...(viewer !== 'ida' &&
      each('people', isOf('eve', { legalHold: true, externalIds: { hr: '7' } }))),
  };
}

/** The same with all that they may not see, before and among what they see. */
export function withHidden(viewer: Looker): Fields {
  const others = known.filter((id) => id !== viewer);
  const hidden = [
    ...others.map(secretOf),
    ...pairsOf(viewer),
    ofOthers(viewer),
    besides(viewer),
  ].reduce(joined, {});
  return naming(joined(hidden, without(viewer)), viewer);
}
