import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady, daysBetween } from '../../calendar.ts';
import { coachAt, occasionsIn, peopleWith, subjectsIn } from '../../testing/coached.ts';

const ago = (days: number) => new Date(Date.parse(coachAt) - days * 86_400_000).toISOString();
const people = peopleWith({ mia: { teamId: 'crew' }, eve: { teamId: 'crew' } });
const teams = [{ id: 'crew', name: 'Crew' }];
const thanks = (id: string, from: string, to: string, at: string, fields: object = {}) => ({
  ...{ id, from, to: [to], at, text: 'Secret words' },
  ...fields,
});

describe('triggers on recognition', () => {
  before(() => calendarReady());

  it('[PR27] no-recognition-in-60-days counts from the last one in sight that was not taken back', () => {
    const recognitions = [
      thanks('r1', 'ada', 'mia', ago(60)),
      thanks('r2', 'ada', 'max', ago(59)),
      thanks('r3', 'ada', 'mia', ago(3), { withdrawnAt: ago(2) }),
    ];
    const name = 'no-recognition-in-60-days';
    assert.deepEqual(subjectsIn(name, { lists: { recognitions } }), ['person mia']);
    assert.deepEqual(subjectsIn({ name, days: 30 }, { lists: { recognitions } }), [
      'person max',
      'person mia',
    ]);
    const off = peopleWith({ mia: { wallOptOut: true }, max: { wallOptOut: true } });
    assert.deepEqual(subjectsIn(name, { lists: { people: off } }), []);
    const joined = peopleWith({ mia: { joined: '2026-05-01' }, max: { joined: '2026-01-01' } });
    assert.deepEqual(subjectsIn(name, { lists: { people: joined } }), ['person max']);
  });

  it('[PR27] recognition-from-inside-only looks at who thanked: leader, reports, team, or others', () => {
    const inside = ['lea', 'max', 'eve'].map((from) => thanks(from, from, 'mia', ago(20)));
    const of = (...more: readonly object[]) =>
      subjectsIn('recognition-from-inside-only', {
        lists: { people, teams, recognitions: [...inside, ...more] },
      });
    assert.deepEqual(of(), ['person mia']);
    assert.deepEqual(of(thanks('o', 'ada', 'mia', ago(20))), []);
    assert.deepEqual(of(thanks('o', 'ada', 'mia', ago(200))), ['person mia']);
    const asked = { name: 'recognition-from-inside-only', count: 4 } as const;
    assert.deepEqual(subjectsIn(asked, { lists: { people, teams, recognitions: inside } }), []);
  });
});

describe('triggers on feedback', () => {
  before(() => calendarReady());

  const said = (id: string, about: string, at: string) => ({
    ...{ id, from: 'lea', about, at, text: 'Secret words', visibility: 'subject' },
  });
  const asked = (id: string, fields: object = {}) => ({
    ...{ id, from: 'mia', about: 'mia', to: 'lea', at: ago(2), question: 'Secret words' },
    ...fields,
  });

  it('[PR28] no-feedback-given-in-90-days counts from what the leader last said to each report', () => {
    const feedback = [said('f1', 'mia', ago(90)), said('f2', 'max', ago(89))];
    const name = 'no-feedback-given-in-90-days';
    assert.deepEqual(subjectsIn(name, { lists: { feedback } }), ['person mia']);
    assert.deepEqual(subjectsIn({ name, days: 100 }, { lists: { feedback } }), []);
  });

  it('[PR28] feedback-request-open names who waits, or is due in three days, until it is answered', () => {
    const feedbackRequests = [
      asked('waits'),
      asked('fresh', { at: ago(1) }),
      asked('due', { at: ago(1), due: '2026-05-21' }),
      asked('later', { at: ago(1), due: '2026-05-22' }),
      asked('over', { due: '2026-05-17' }),
      asked('answered', { answeredAt: ago(1) }),
      asked('declined', { declined: { at: ago(1), reason: 'No' } }),
      asked('back', { withdrawnAt: ago(1) }),
      asked('other', { to: 'max' }),
    ];
    const found = subjectsIn('feedback-request-open', { lists: { feedbackRequests } });
    assert.deepEqual(found, ['request waits', 'request due']);
    const [first] = occasionsIn('feedback-request-open', { lists: { feedbackRequests } });
    assert.deepEqual(first?.reason.values, {
      ...{ requestId: 'waits', fromId: 'mia', aboutId: 'mia', askedAt: ago(2), due: null },
    });
  });

  it('[PR28] no-feedback-asked-in-90-days looks at requests and rounds about oneself', () => {
    const name = 'no-feedback-asked-in-90-days';
    const of = (lists: object) => subjectsIn(name, { lists });
    assert.deepEqual(of({}), ['person lea']);
    const own = { from: 'lea', about: 'lea', to: 'mia' };
    assert.deepEqual(of({ feedbackRequests: [asked('a', { ...own, at: ago(89) })] }), []);
    assert.deepEqual(of({ feedbackRequests: [asked('a', { ...own, at: ago(90) })] }), [
      'person lea',
    ]);
    const ofMax = { ...own, about: 'max' };
    assert.deepEqual(of({ feedbackRequests: [asked('a', ofMax)] }), ['person lea']);
    const round = {
      ...{ id: 'r', about: 'lea', by: 'lea', asked: ['a', 'b', 'c', 'd', 'e', 'f'], threshold: 3 },
      ...{ openedAt: ago(9), closesAt: ago(-9) },
    };
    assert.deepEqual(of({ feedbackRounds: [round] }), []);
  });
});

describe('the trigger on reviews', () => {
  before(() => calendarReady());

  const ref = (day: string) => ({
    ...{ kind: 'check-in', id: day, under: 'g', at: `${day}T12:00:00Z`, day },
    u: daysBetween('2026-01-01', day) / 151,
  });
  const usual = { above: 0.25, fromItems: 4 };
  type Fields = Readonly<Record<string, unknown>>;
  const months = ['2026-01-10', '2026-02-10', '2026-03-10', '2026-04-10', '2026-05-10'];
  const brief = (cited: readonly string[], { warning = usual, ...fields }: Fields = {}) => ({
    ...{ id: 'b', writerId: 'lea', aboutId: 'mia', start: '2026-01-01', end: '2026-05-31' },
    ...{ startedAt: ago(5), cited: cited.map(ref) },
    seen: { version: 1, at: ago(5), months: [], warning, items: months.map(ref) },
    ...fields,
  });
  const late = ['2026-05-10', '2026-05-11', '2026-05-12', '2026-05-13'];
  const of = (cited: readonly string[], fields: Fields = {}) =>
    subjectsIn('review-leans-late', { lists: { reviewBriefs: [brief(cited, fields)] } });

  it('[PR31] compares what is cited with what there is, by the limits that the brief keeps', () => {
    assert.deepEqual(of(late), ['brief b']);
    assert.deepEqual(of(late.slice(1)), []);
    assert.deepEqual(of(months), []);
    assert.deepEqual(of(late, { warning: { ...usual, above: 1.5 } }), []);
    assert.deepEqual(of(late.slice(1), { warning: { ...usual, fromItems: 3 } }), ['brief b']);
  });

  it('[PR31] and is silent once the brief is shared or given up, and for anybody else', () => {
    assert.deepEqual(of(late, { sharedAt: ago(1) }), []);
    assert.deepEqual(of(late, { withdrawnAt: ago(1) }), []);
    assert.deepEqual(of(late, { writerId: 'ada' }), []);
  });
});
