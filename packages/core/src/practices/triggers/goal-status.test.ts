import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calendarReady } from '../../calendar.ts';
import type { GoalId } from '../../schema/ids.ts';
import { lookOf, occasionsIn, resultOf, saidOn, subjectsIn } from '../../testing/coached.ts';
import { subjectKey } from '../subject.ts';

const goals = ['a', 'b', 'c', 'd'].map((id) => resultOf(id));
/** Expected are 0.37 on 4 May and 0.52 on 18 May. */
const checkIns = [
  ...[saidOn('a', '2026-05-01', { value: 36 }), saidOn('a', '2026-05-15', { value: 20 })],
  ...[
    saidOn('b', '2026-04-20', { value: 0 }),
    saidOn('b', '2026-05-02', { value: 1 }),
    saidOn('b', '2026-05-15', { value: 1 }),
  ],
  ...[saidOn('c', '2026-05-01', { value: 37 }), saidOn('c', '2026-05-15', { value: 60 })],
];
const lists = { goals, checkIns };

describe('triggers on how goals stand', () => {
  before(() => calendarReady());

  it('[PR21] goal-went-off-track names what stood better some days ago, with how and when', () => {
    assert.deepEqual(subjectsIn('goal-went-off-track', { lists }), ['goal a']);
    const [first] = occasionsIn('goal-went-off-track', { lists });
    const fromAt = '2026-05-04T09:00:00.000Z';
    assert.deepEqual(first?.reason, {
      key: 'coach.goal-went-off-track',
      values: { goalId: 'a', ownerId: 'mia', from: 'on-track', fromAt },
    });
    // By the check-in of that day, to the moment.
    assert.deepEqual([first?.since, first?.personId], ['2026-05-15T09:00:00.000Z', 'mia']);
    // Within the last two days nothing has changed.
    assert.deepEqual(subjectsIn({ name: 'goal-went-off-track', days: 2 }, { lists }), []);
  });

  it('[PR21] goal-stays-at-risk names what was behind then and has not been better up to now', () => {
    assert.deepEqual(subjectsIn('goal-stays-at-risk', { lists }), ['goal b']);
    const better = [...checkIns, saidOn('b', '2026-05-07', { value: 90 })];
    assert.deepEqual(subjectsIn('goal-stays-at-risk', { lists: { goals, checkIns: better } }), []);
    assert.deepEqual(subjectsIn({ name: 'goal-stays-at-risk', days: 2 }, { lists }), [
      'goal a',
      'goal b',
    ]);
  });

  it('[PR21] reported-better-than-pace names what is said to do better, never worse', () => {
    const words = [
      saidOn('a', '2026-05-16', { value: 20, status: 'on-track' }),
      saidOn('c', '2026-05-16', { value: 60, status: 'off-track' }),
    ];
    const given = { lists: { goals, checkIns: [...checkIns, ...words] } };
    const [first, ...others] = occasionsIn('reported-better-than-pace', given);
    assert.deepEqual(others, []);
    assert.deepEqual(first?.subject, { kind: 'goal', goalId: 'a' });
  });

  it('[PR52] goal-stays-at-risk tells since when, and passes over what was on track in between', () => {
    const a = { goals: [resultOf('a')] };
    const said = (...of: readonly (readonly [string, number])[]) => ({
      lists: { ...a, checkIns: of.map(([day, value]) => saidOn('a', day, { value })) },
    });
    const behindSince = said(['2026-04-10', 10], ['2026-04-24', 10], ['2026-05-15', 20]);
    const [first] = occasionsIn('goal-stays-at-risk', behindSince);
    // 10 of 100 are as much as is expected of 10 April, and less than that some days later.
    const since = first?.since ?? '';
    assert.ok(since > '2026-04-10T09:00:00Z' && since < '2026-04-24T09:00:00Z', since);
    const stood = (day: string) =>
      lookOf({ ...behindSince, at: day }).scores.scoreOf('a' as GoalId);
    assert.notEqual(stood(since)?.status, 'on-track');
    const dayEarlier = new Date(Date.parse(since) - 86_400_000).toISOString();
    assert.equal(stood(dayEarlier)?.status, 'on-track');
    const between = said(
      ['2026-04-24', 1],
      ['2026-04-30', 60],
      ['2026-05-01', 1],
      ['2026-05-15', 1],
    );
    assert.deepEqual(subjectsIn('goal-stays-at-risk', between), []);
    assert.deepEqual(subjectsIn({ name: 'goal-stays-at-risk', days: 14 }, between), ['goal a']);
  });

  it('[PR52] reported-better-than-pace tells since when it diverged, not since when it was said', () => {
    const said = (day: string, value: number) => saidOn('a', day, { value, status: 'on-track' });
    const checkIns = [said('2026-04-10', 20), said('2026-04-17', 20), said('2026-05-15', 20)];
    const given = { lists: { goals: [resultOf('a')], checkIns } };
    const [first] = occasionsIn('reported-better-than-pace', given);
    const since = first?.since ?? '';
    assert.ok(since > '2026-04-17T09:00:00Z' && since < '2026-05-05T09:00:00Z', since);
    const { reportedSince } = first?.reason.values as { readonly reportedSince: string };
    assert.equal(reportedSince, '2026-04-10T09:00:00Z');
    const at = (moment: string) =>
      subjectsIn('reported-better-than-pace', { ...given, at: moment }).length;
    const dayEarlier = new Date(Date.parse(since) - 86_400_000).toISOString();
    assert.deepEqual([at(since), at(dayEarlier)], [1, 0]);
  });

  it('[PR50] reported-better-than-pace is the stronger the more is missing of what is expected', () => {
    const said = { a: ['on-track', 35], b: ['at-risk', 2], c: ['on-track', 1] } as const;
    const words = Object.entries(said).map(([id, [status, value]]) =>
      saidOn(id, '2026-05-16', { value, status }),
    );
    const found = occasionsIn('reported-better-than-pace', { lists: { goals, checkIns: words } });
    const byStrength = found.toSorted((one, other) => other.strength - one.strength);
    const shown = byStrength.map(({ subject, strength }) => [subjectKey(subject), strength]);
    const { expected } = found[0]?.reason.values as { readonly expected: number };
    const part = (value: number) => 1 - value / (100 * expected);
    assert.deepEqual(
      shown.map(([key]) => key),
      ['goal c', 'goal b', 'goal a'],
    );
    for (const [place, value] of [1, 2, 35].entries()) {
      assert.ok(Math.abs((shown[place]?.[1] as number) - part(value)) < 1e-6);
    }
  });

  it('[PR48] those that ask for a talk name no goal that the leader owns or leads the team of', () => {
    const own = { ownerId: 'lea' };
    const override = { by: 'ada', at: '2026-04-01T09:00:00Z', reason: 'R', progress: 0.5 };
    const teams = [{ id: 'crew', name: 'Crew', leadId: 'lea' }];
    const two = (id: string, fields: object) => [
      resultOf(id, fields),
      resultOf(`${id}-said`, { ...fields, override }),
    ];
    const all = [...two('own', own), ...two('team', { ownerId: 'crew' }), ...two('other', {})];
    const said = ['own', 'team', 'other'].flatMap((id) => [
      saidOn(id, '2026-05-01', { value: 36, confidence: 0.9 }),
      saidOn(id, '2026-05-15', { value: 20, confidence: 0.2, status: 'on-track' }),
    ]);
    const given = { lists: { goals: all, checkIns: said, teams } };
    const forTwo = ['goal-went-off-track', 'reported-better-than-pace', 'confidence-fell'] as const;
    for (const name of forTwo) assert.deepEqual(subjectsIn(name, given), ['goal other'], name);
    assert.deepEqual(subjectsIn('override-old', given), ['goal other-said']);
    // One can look again at a goal, and give it up, alone.
    const alone = subjectsIn({ name: 'goal-stays-at-risk', days: 2 }, given);
    assert.deepEqual(alone, ['goal other', 'goal own', 'goal team']);
  });

  it('[PR21] confidence-fell compares the last confidence with the highest of the last days', () => {
    const sure = (id: string, day: string, confidence: number) =>
      saidOn(id, `2026-05-${day}`, { value: 50, confidence });
    const said = [
      ...[sure('a', '05', 0.7), sure('a', '15', 0.5)],
      ...[sure('b', '05', 0.7), sure('b', '15', 0.51)],
      ...[sure('c', '15', 0.9), saidOn('c', '2026-04-20', { value: 1, confidence: 1 })],
    ];
    const given = { lists: { goals, checkIns: said } };
    assert.deepEqual(subjectsIn('confidence-fell', given), ['goal a']);
    const share = { name: 'confidence-fell', share: 0.1, days: 40 } as const;
    assert.deepEqual(subjectsIn(share, given), ['goal a', 'goal b', 'goal c']);
    const [first] = occasionsIn('confidence-fell', given);
    assert.deepEqual(first?.reason.values, {
      ...{ goalId: 'a', ownerId: 'mia', from: 0.7, to: 0.5 },
      ...{ fromAt: '2026-05-05T09:00:00Z', toAt: '2026-05-15T09:00:00Z' },
    });
  });

  it('[PR21] goal-stale names what waits for too long, also for the first report', () => {
    const late = { goals: goals.slice(0, 3), checkIns: checkIns.slice(0, 5) };
    const found = occasionsIn('goal-stale', { lists: late, at: '2026-06-15T09:00:00Z' });
    const values = found.map(({ reason: { values: told } }) => told);
    assert.deepEqual(values, [
      { goalId: 'c', ownerId: 'mia', reportedAt: null },
      { goalId: 'a', ownerId: 'mia', reportedAt: '2026-05-15T09:00:00.000Z' },
      { goalId: 'b', ownerId: 'mia', reportedAt: '2026-05-15T09:00:00.000Z' },
    ]);
  });

  it('[PR22] check-ins-late counts late and missed check-ins of a report in the last days', () => {
    const one = { goals: [resultOf('a')] };
    const [first, ...others] = occasionsIn('check-ins-late', { lists: one });
    assert.deepEqual(others, []);
    assert.deepEqual(first?.reason.values, {
      ...{ personId: 'mia', late: 0, missed: 5, onTime: 0, days: 42 },
    });
    assert.equal(first?.strength, 2 / 3);
    const done = ['13', '20', '27'].map((day) =>
      saidOn('a', `2026-04-${day}`, { value: 1, at: `2026-04-${day}T06:00:00Z` }),
    );
    const often = { lists: { ...one, checkIns: done } };
    const of = (fields: object) => occasionsIn({ name: 'check-ins-late', ...fields }, often).length;
    assert.deepEqual([of({}), of({ count: 2 }), of({ count: 2, days: 14 })], [0, 1, 0]);
  });
});
