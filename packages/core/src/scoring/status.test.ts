import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Settings } from '../schema/settings.ts';
import { boardOf, checkIn, goal, half, keyResult } from '../testing/scoring.ts';

/** The status of one key result half way, with its value, other fields and a moment. */
function statusOf(fields: object, value?: number, at = half, settings: Partial<Settings> = {}) {
  const goals = [keyResult('k', 'nowhere', { links: [], due: '2026-04-10', ...fields })];
  const checkIns = value === undefined ? [] : [checkIn('c', 'k', { value })];
  return boardOf({ goals, checkIns, settings }, at).scoreOf('k').status;
}

/** An objective over key results whose values are given; `null` for none. */
function over(values: readonly (number | null)[], fields: readonly object[] = []) {
  return {
    goals: [goal('o'), ...values.map((_, i) => keyResult(`k${i}`, 'o', fields[i]))],
    checkIns: values.flatMap((value, i) =>
      value === null ? [] : [checkIn(`c${i}`, `k${i}`, { value })],
    ),
  };
}

const override = { status: 'on-track', by: 'p1', at: '2026-04-01T00:00:00Z', reason: 'r' };
const longAfter = '2026-05-30T00:00:00Z';

describe('status', () => {
  const order: [string, object, number | undefined, string, string][] = [
    ['a closed goal is what its grade says', { state: 'closed' }, 80, longAfter, 'achieved'],
    ['a cancelled goal is cancelled', { state: 'cancelled' }, 80, longAfter, 'cancelled'],
    ['a draft is a draft', { state: 'draft', start: '2026-04-09' }, 80, half, 'draft'],
    ['a proposed goal is proposed', { state: 'proposed' }, undefined, half, 'proposed'],
    ['before its start it is not started', { start: '2026-04-09' }, undefined, half, 'not-started'],
    ['without data it is no-data, however old', { override }, undefined, longAfter, 'no-data'],
    ['long unreported it is stale, whatever a person said', { override }, 0, longAfter, 'stale'],
    ["a person's word comes before pace", { override }, 0, half, 'on-track'],
    ['then pace decides', {}, 40, half, 'at-risk'],
  ];
  for (const [title, fields, value, at, status] of order) {
    it(`[S50] ${title}`, () => assert.equal(statusOf(fields, value, at), status));
  }

  it('[S50] shows what has nothing to score as no-data', () => {
    const { status, progress } = boardOf({ goals: [goal('o')] }).scoreOf('o');
    assert.deepEqual([status, progress.kind], ['no-data', 'undefined']);
  });

  it('[S51] is achieved from a grade of 0.65, partly from 0.35, else missed', () => {
    const graded = (grade: number) =>
      statusOf({ state: 'closed', outcome: { grade, at: half, by: 'p1' } }, 50);
    assert.deepEqual([0.65, 0.6499, 0.35, 0.3499].map(graded), [
      'achieved',
      'partly',
      'partly',
      'missed',
    ]);
    assert.equal(statusOf({ state: 'closed' }, 64), 'partly');
    assert.equal(statusOf({ state: 'closed' }), 'missed');
  });

  it('[S52] is stale once the last check-in is older than the settings allow', () => {
    const due = { due: '2026-12-31' };
    assert.equal(statusOf(due, 60, '2026-04-18T09:00:00Z'), 'on-track');
    assert.equal(statusOf(due, 60, '2026-04-18T09:00:00.001Z'), 'stale');
    const week: Partial<Settings> = { staleAfterDays: 7 };
    assert.equal(statusOf(due, 60, '2026-04-11T09:00:01Z', week), 'stale');
  });

  it('[S52] counts from the start where nobody ever checked in', () => {
    const measure = { kind: 'milestones', items: [{ id: 'm', title: 'm', done: true }] };
    assert.equal(
      statusOf({ measure, due: '2026-12-31' }, undefined, '2026-04-15T00:00:00Z'),
      'on-track',
    );
    assert.equal(
      statusOf({ measure, due: '2026-12-31' }, undefined, '2026-04-15T00:00:01Z'),
      'stale',
    );
  });

  it('[S53] makes a parent stale when nobody reports on any open child any more', () => {
    const due = { due: '2026-12-31' };
    const late = '2026-04-20T00:00:00Z';
    const fresh = checkIn('f', 'k1', { value: 60, at: late, asOf: '2026-04-20' });
    const both = over([60, 60], [due, due]);
    assert.equal(boardOf(both, late).scoreOf('o').status, 'stale');
    const one = { ...both, checkIns: [...both.checkIns, fresh] };
    assert.equal(boardOf(one, late).scoreOf('o').status, 'on-track');
    assert.equal(boardOf(over([60, null], [due, due]), late).scoreOf('o').status, 'stale');
    const closed = over([60, 90], [due, { state: 'closed' }]);
    assert.equal(boardOf(closed, late).scoreOf('o').status, 'stale');
    const done = over([90], [{ state: 'closed' }]);
    assert.equal(boardOf(done, late).scoreOf('o').status, 'on-track');
  });

  it('[S54] of a parent is recomputed from its own pace, or is the worst or the mean below', () => {
    const of = (statusRollup: Settings['statusRollup'], ...values: number[]) =>
      boardOf({ ...over(values), settings: { statusRollup } }).scoreOf('o').status;
    assert.equal(of('recompute', 100, 100, 10), 'on-track');
    assert.equal(of('worst', 100, 100, 10), 'off-track');
    assert.equal(of('worst', 100, 100, 40), 'at-risk');
    assert.equal(of('mean', 100, 100, 10), 'at-risk');
    assert.equal(of('mean', 100, 40), 'at-risk');
    assert.equal(of('mean', 100, 100, 40), 'on-track');
    assert.equal(of('mean', 10, 40), 'off-track');
  });

  it('[S54] takes closed children by their grade, and silent ones as 0', () => {
    const settings: Partial<Settings> = { statusRollup: 'worst', noDataGraceDays: 0 };
    const closed = { ...over([100, 40], [{}, { state: 'closed' }]), settings };
    assert.equal(boardOf(closed).scoreOf('o').status, 'at-risk');
    assert.equal(boardOf({ ...over([100, null]), settings }).scoreOf('o').status, 'off-track');
  });

  it('[S65] reads as reported where the rulebook says so, a parent by its children', () => {
    const settings: Partial<Settings> = { rulebook: 'reported' };
    const given = over([0, 0]);
    const said = [
      checkIn('s0', 'k0', { status: 'on-track', asOf: '2026-04-05' }),
      checkIn('s1', 'k1', { status: 'at-risk', asOf: '2026-04-05' }),
      checkIn('n1', 'k1', { note: 'n', asOf: '2026-04-06' }),
    ];
    const { scoreOf } = boardOf({ ...given, checkIns: [...given.checkIns, ...said], settings });
    assert.deepEqual(
      ['k0', 'k1', 'o'].map((id) => scoreOf(id).status),
      ['on-track', 'at-risk', 'at-risk'],
    );
    assert.equal(boardOf({ ...given, settings }).scoreOf('k0').status, 'no-data');
  });

  it('[S55] names the worst goal that counts at any depth', () => {
    const given = over([100, 40]);
    const top = goal('top');
    const [o, ...keys] = given.goals;
    const goals = [
      top,
      { ...o!, links: keys[0]!.links.map((link) => ({ ...link, parentId: top.id })) },
      ...keys,
    ];
    const { scoreOf } = boardOf({ ...given, goals });
    assert.equal(scoreOf('o').worst, 'k1');
    assert.equal(scoreOf('top').worst, 'k1');
    assert.equal(scoreOf('k1').worst, null);
  });

  it('[S55] looks past what does not count, and takes the greater gap, then the first id', () => {
    assert.equal(boardOf(over([100, 0], [{}, { state: 'draft' }])).scoreOf('o').worst, 'k0');
    assert.equal(boardOf(over([30, 10, 20])).scoreOf('o').worst, 'k1');
    assert.equal(boardOf(over([30, 10, 10])).scoreOf('o').worst, 'k1');
  });

  it('[S55] takes the first id among equals of any depth', () => {
    const goals = [goal('o'), goal('a', { links: [{ parentId: 'o' }] })];
    const keys = [keyResult('z', 'a'), keyResult('b', 'o', { kind: 'objective' })];
    const checkIns = keys.map(({ id }) => checkIn(id, id, { value: 10 }));
    const { scoreOf } = boardOf({ goals: [...goals, ...keys], checkIns });
    assert.equal(scoreOf('a').worst, 'z');
    assert.equal(scoreOf('o').worst, 'b');
  });

  it('[S56] says when a goal or one that counts below it was last reported on', () => {
    const given = over([50, 50, 50], [{}, {}, { state: 'draft' }]);
    const later = [
      checkIn('x', 'k1', { at: '2026-04-05T10:00:00Z', note: 'n' }),
      checkIn('y', 'k2', { at: '2026-04-05T20:00:00Z', note: 'n' }),
      checkIn('z', 'k1', { at: '2026-04-09T00:00:00Z', note: 'n' }),
    ];
    const { scoreOf } = boardOf({ ...given, checkIns: [...given.checkIns, ...later] });
    assert.equal(scoreOf('o').reportedAt, '2026-04-05T10:00:00.000Z');
    assert.equal(scoreOf('k0').reportedAt, '2026-04-04T09:00:00.000Z');
    assert.equal(boardOf(over([null])).scoreOf('o').reportedAt, null);
  });
});
