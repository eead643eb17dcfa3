import { joined, plainCompany } from './unseen-company.ts';

/** What is written in place of a text: of which field it is can be read from it. */
export type Hostile = (mark: string, most: number) => string;

type Fields = Readonly<Record<string, unknown>>;

const by = (who: string, at = '2026-05-12T09:00:00Z') => ({ by: who, at });
const ofSeries = (id: string, fields: Fields) => ({ id, seriesId: 'weekly-1', ...fields });

const meeting = (id: string, day: string, fields: Fields) =>
  ofSeries(id, {
    ...{ due: `2026-0${day}T10:00:00Z`, at: `2026-0${day}T10:00:00Z`, minutes: 30 },
    ...fields,
  });

const evidence = { kind: 'check-in', id: 'c1', under: 'teams', at: '2026-05-01T08:00:00Z' };

const review = (id: string, fields: Fields) => ({
  ...{ id, writerId: 'ann', aboutId: 'ben', start: '2026-01-01', end: '2026-05-15' },
  ...{ startedAt: '2026-05-15T08:00:00Z', text: 'Of Ben', cited: [], comments: [] },
  seen: {
    ...{ version: 0, at: '2026-05-15T08:00:00Z', months: ['2026-05'] },
    items: [{ ...evidence, day: '2026-05-01', u: 0.5 }],
    warning: { above: 0.25, fromItems: 4 },
  },
  ...fields,
});

const source = { authors: 'Some', year: 2020, title: 'Study', published: 'Journal', doi: '10.1/x' };

/** The company has a name, and its coach says all that helps. */
const settings = { name: 'Acme', coach: { suggestions: 20 } };

/** What the elements for people draw beside what two people share; every text in it is one of the table below. */
const more: Fields = {
  companyValues: [{ id: 'early', name: 'Say it early', description: 'At once.' }],
  cadenceRules: [
    { id: 'of-team', scope: { kind: 'team', teamId: 'sales' } },
    { id: 'of-one', scope: { kind: 'person', personId: 'eve' } },
  ].map((each) => ({
    ...{ ...each, activity: 'check-in', from: '2026-05-04', setBy: 'ann' },
    recurrence: { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 1 }] },
    setAt: '2026-05-01T08:00:00Z',
  })),
  delegations: [
    {
      ...{ id: 'handed', from: 'eve', to: 'ben', goalId: 'evas', activity: 'check-in' },
      ...{ start: '2026-05-01', end: '2026-06-30', at: '2026-05-01T08:00:00Z' },
    },
  ],
  checkIns: [
    {
      ...{ id: 'c2', goalId: 'teams', by: 'ben', at: '2026-05-13T08:00:00Z', asOf: '2026-05-13' },
      ...{ value: 9, confidence: 0.3, note: 'Slow', blockers: 'Budget' },
    },
  ],
  feedback: [
    {
      ...{ id: 'full', from: 'ann', about: 'ben', ...{ at: '2026-05-13T09:00:00Z' } },
      ...{ visibility: 'subject', text: 'Well done', situation: 'Then', behaviour: 'You said' },
      ...{ impact: 'It went on', nextStep: 'Go on', goalId: 'teams', valueId: 'care' },
    },
  ],
  feedbackRequests: [
    {
      ...{ id: 'open', from: 'ann', about: 'ann', to: 'ben', at: '2026-05-13T08:00:00Z' },
      ...{ question: 'How did it land?', due: '2026-05-20' },
    },
    {
      ...{ id: 'his-own', from: 'ben', about: 'ben', to: 'ann', at: '2026-05-08T08:00:00Z' },
      ...{ question: 'Was it clear?', due: '2026-05-20' },
    },
    {
      ...{ id: 'no', from: 'ben', about: 'ben', to: 'ann', at: '2026-05-08T08:00:00Z' },
      ...{ question: 'How?', declined: { at: '2026-05-09T08:00:00Z', reason: 'No time' } },
    },
  ],
  feedbackRounds: [
    {
      ...{ id: 'round', about: 'ben', by: 'ann', question: 'How is it?', threshold: 3 },
      asked: ['eve', 'cem', ...Array.from({ length: 4 }, (_, at) => `south-${at}`)],
      ...{ openedAt: '2026-04-20T08:00:00Z', closesAt: '2026-05-04T08:00:00Z' },
      settled: { at: '2026-05-04T08:00:00Z', as: 'released' },
    },
  ],
  anonymousTexts: ['x1', 'x2', 'x3'].map((id) => ({ id, roundId: 'round', text: 'Calm' })),
  recognitions: [
    {
      ...{ id: 'full', from: 'ann', to: ['ben'], at: '2026-05-13T09:00:00Z', text: 'Thanks' },
      ...{ valueId: 'care', goalId: 'teams', reactions: [{ by: 'eve', reaction: 'heart' }] },
    },
  ],
  meetings: [
    meeting('skipped', '4-29', { skipped: { ...by('ben'), reason: 'Ill' } }),
    meeting('objected', '5-13', {
      confirmed: by('ann'),
      objected: { ...by('ben'), reason: 'We did not' },
    }),
  ],
  talkingPoints: [
    ofSeries('about', {
      ...{ ...by('ben'), text: 'First?', about: { kind: 'goal', goalId: 'teams' } },
      value: { progress: 0.2, status: 'on-track', value: 8 },
    }),
    ofSeries('over', {
      ...{ ...by('ben', '2026-05-02T09:00:00Z'), text: 'Past' },
      ended: { ...by('ben', '2026-05-06T10:30:00Z'), as: 'dropped', reason: 'Enough' },
    }),
  ],
  privateNotes: [ofSeries('alone', { ...by('ann'), text: 'Tired?' })],
  goalPhases: [
    {
      ...{ id: 'phase', goalId: 'teams', personId: 'ben', ability: 0.3, energy: 0.9 },
      at: '2026-05-02T08:00:00Z',
    },
  ],
  reviewBriefs: [
    review('draft', {}),
    review('shared', {
      ...{ sharedAt: '2026-05-15T09:00:00Z', cited: [{ ...evidence, day: '2026-05-01', u: 0.5 }] },
      comments: [{ id: 'k', by: 'ben', at: '2026-05-15T10:00:00Z', text: 'Fair' }],
    }),
  ],
  metrics: [{ id: 'metric', ownerId: 'ann', name: 'Churn', unit: '%' }],
  templates: [
    {
      ...{ id: 'ours', name: 'Ours', purpose: 'To talk' },
      sections: [{ title: 'First', minutes: 10, prompts: ['How are you?'] }],
    },
  ],
  practices: [
    {
      ...{ id: 'answer-now', title: 'Answer', area: 'feedback', why: 'It helps.', source },
      ...{ steps: ['One', 'Two'], prompts: ['This', 'That'], minutes: 5 },
      ...{ trigger: { name: 'feedback-request-open', days: 1 }, action: 'answer-request' },
    },
  ],
};

/** How long the text of each field may be, in each collection that is not named. */
const most: Readonly<Record<string, number>> = {
  ...{ name: 120, title: 120, description: 2000, unit: 40, text: 2000, note: 10_000 },
  ...{ situation: 2000, behaviour: 2000, impact: 2000, nextStep: 2000, question: 1000 },
  ...{ reason: 1000, blockers: 4000, purpose: 400, why: 1200, authors: 300, published: 400 },
  ...{ prompts: 300, steps: 400, commit: 500, target: 500, stretch: 500 },
  ...{ 'companyValues.name': 80, 'templates.name': 80, 'cycles.name': 80 },
  ...{ 'talkingPoints.text': 1000, 'actionItems.text': 1000 },
};

/** What else than its collection a text is named after. */
const named = new Set([
  'comments',
  'skipped',
  'objected',
  'ended',
  'declined',
  'source',
  'sections',
]);

function written(value: unknown, mark: string, hostile: Hostile): unknown {
  const field = mark.slice(mark.lastIndexOf('.') + 1);
  const length = most[mark] ?? most[field];
  if (typeof value === 'string') return length === undefined ? value : hostile(mark, length);
  if (Array.isArray(value)) return value.map((each) => written(each, mark, hostile));
  if (typeof value !== 'object' || value === null) return value;
  const place =
    mark.includes('.') && !named.has(field) ? mark.slice(0, mark.lastIndexOf('.')) : mark;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      // The name of a trigger is one of a list.
      key === 'trigger' ? inside : written(inside, `${place}.${key}`, hostile),
    ]),
  );
}

/** A company with all that the elements for people draw, every text of which is a hostile one. */
export function hostileCompany(hostile: Hostile): Fields {
  const { people, series, ...others } = joined(plainCompany, more) as Record<string, Fields[]>;
  const records = {
    ...others,
    people: people!.map((each) => ({ ...each, title: 'Seller' })),
    series: series!.map((each) => ({ ...each, templateId: 'ours' })),
    settings,
  };
  return Object.fromEntries(
    Object.entries(records).map(([name, list]) => [name, written(list, name, hostile)]),
  );
}
