import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Records, recordsFrom } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { defaultSettings } from '../schema/read-record.ts';
import { LiveCompany } from '../testing/live-company.ts';
import { boardOf, checkIn, goal, keyResult, observation, recordsOf } from '../testing/scoring.ts';
import { explain } from './explain.ts';
import { type Scoreboard, createScoreboard } from './scoreboard.ts';

function allScores(board: Scoreboard, records: Records) {
  return new Map([...records.goals.keys()].map((id) => [id, board.scoreOf(id)]));
}

describe('scoreboard', () => {
  it('[S81] takes in another cycle or zone, though no goal was edited', () => {
    const outcome = { grade: 1, at: '2026-04-05T12:00:00Z', by: 'ann' };
    const closed = keyResult('k', 'o', { state: 'closed', ownerId: 'ann', cycleId: 'y', outcome });
    const year = { id: 'y', name: 'Y', start: '2026-04-01', end: '2026-04-05' };
    const ann = { id: 'ann', name: 'Ann', timeZone: 'UTC' };
    const goals = [goal('o', { kind: 'pillar' }), closed];
    for (const change of [
      { cycles: [{ ...year, end: '2026-04-30' }] },
      { people: [{ ...ann, timeZone: 'America/New_York' }] },
    ]) {
      const at = '2026-04-06T02:00:00Z';
      const live = new LiveCompany({ goals, checkIns: [], cycles: [year], people: [ann], at });
      const board = createScoreboard(live, at);
      assert.equal(board.scoreOf('o' as GoalId)?.progress.kind, 'undefined');
      live.change(change);
      assert.deepEqual(board.update(['k' as GoalId]), ['o']);
      assert.equal(board.scoreOf('o' as GoalId)?.progress.kind, 'scored');
    }
  });

  it('[S81] counts a closed goal again once the one that carries it on is a draft', () => {
    const outcome = { grade: 1, at: '2026-04-05T12:00:00Z', by: 'ann' };
    const old = keyResult('k', 'o', { state: 'closed', outcome });
    const next = keyResult('n', 'o', { continues: 'k' });
    const at = '2026-04-06T02:00:00Z';
    const live = new LiveCompany({ goals: [goal('o'), old, next], checkIns: [], at });
    const board = createScoreboard(live, at);
    assert.equal(board.scoreOf('o' as GoalId)?.progress.kind, 'no-data');
    live.change({ goals: [goal('o'), old, { ...next, state: 'draft' }] });
    assert.deepEqual([...board.update(['n' as GoalId])].sort(), ['n', 'o']);
    assert.equal(board.scoreOf('o' as GoalId)?.progress.kind, 'scored');
  });

  it('[S81] keeps a goal in step that is named while its parent moves', () => {
    const reads = { measure: { kind: 'baseline', metricId: 'm' } };
    const under = (parentId: string) => ({ links: [{ parentId }] });
    const goals = [
      goal('a'),
      goal('b', under('a')),
      goal('c', reads),
      goal('d', { ...under('c'), ...reads }),
    ];
    const at = '2026-04-06T00:00:00Z';
    const live = new LiveCompany({ goals, checkIns: [], at });
    const board = createScoreboard(live, at);
    // Whoever reads the metric that a moved goal read is looked at again, under the number it has by then.
    live.change({ goals: goals.with(2, goal('c', under('b'))) });
    board.update(['c' as GoalId]);
    live.change({ observations: [observation('x', { value: 3 })] });
    assert.deepEqual([...board.update(['d' as GoalId])].sort(), ['a', 'b', 'c', 'd']);
  });

  it('[S82] previews nothing for a goal that is not there', () => {
    const { board } = boardOf({ goals: [goal('o')] });
    assert.deepEqual(board.preview(checkIn('c', 'gone', { value: 1 })), []);
    assert.equal(board.scoreOf('gone' as GoalId), undefined);
    assert.deepEqual(board.update(['gone' as GoalId]), []);
  });

  it('[S86] counts what was said after its moment only where it follows the present', () => {
    const override = { progress: 0.9, by: 'p1', at: '2026-04-07T00:00:00Z', reason: 'r' };
    const goals = [keyResult('k', 'o'), keyResult('l', 'o', { override })];
    const checkIns = [checkIn('c', 'k', { value: 40, at: '2026-04-06T00:00:01Z' })];
    const records = recordsOf({ goals, checkIns });
    const at = '2026-04-06T00:00:00Z';
    const still = createScoreboard(records, at);
    const live = createScoreboard(records, at, { isLive: true });
    const found = [still, live].map((board) => [
      board.isLive,
      board.scoreOf('k' as GoalId)?.progress.kind,
      board.scoreOf('l' as GoalId)?.progress.kind,
    ]);
    assert.deepEqual(found, [
      [false, 'no-data', 'no-data'],
      [true, 'scored', 'scored'],
    ]);
    const { readings } = explain(records, live, 'k' as GoalId);
    assert.deepEqual(
      readings.map(({ checkInId }) => checkInId),
      ['c'],
    );
    assert.deepEqual(live.moveTo('2026-04-05T00:00:00Z'), ['l', 'k']);
    assert.equal(live.scoreOf('k' as GoalId)?.progress.kind, 'scored');
  });

  it('[S83] gives the same object until the score differs', () => {
    const { board, scoreOf } = boardOf({ goals: [goal('o'), keyResult('k', 'o')] });
    const score = scoreOf('o');
    board.preview(checkIn('c', 'k', { value: 50 }));
    board.update(['k' as GoalId]);
    assert.equal(scoreOf('o'), score);
  });

  it('[S84] refuses a circle and then stands as it was', () => {
    const company = {
      goals: [goal('a'), keyResult('b', 'a')],
      checkIns: [],
      at: '2026-04-06T00:00:00Z',
    };
    const live = new LiveCompany(company);
    const board = createScoreboard(live, company.at);
    const before = allScores(board, live);
    live.change({ goals: [goal('a', { links: [{ parentId: 'b' }] }), keyResult('b', 'a')] });
    assert.throws(() => board.update(['a' as GoalId]), { code: 'would-cycle', ids: ['a', 'b'] });
    assert.deepEqual(allScores(board, live), before);
  });

  const size = 100_000;
  const shapes = {
    chain: (i: number) => i - 1,
    star: () => 0,
  };
  for (const [name, parentOf] of Object.entries(shapes)) {
    it(`[S85] scores a ${name} of 100,000 and keeps it in step`, () => {
      const base = goal('base');
      const leaf = keyResult('leaf', 'base');
      const id = (i: number) => `g${i}` as GoalId;
      const goals = Array.from({ length: size }, (_, i): Goal => {
        if (i === 0) return { ...base, id: id(0) };
        const links = [{ parentId: id(parentOf(i)), weight: 1, role: 'contributes' as const }];
        const isLeaf = name === 'star' || i === size - 1;
        return { ...(isLeaf ? leaf : base), id: id(i), links };
      });
      const last = id(size - 1);
      const checkIns = [checkIn('c', last, { value: 80 })];
      const records = recordsFrom({ goals, settings: { ...defaultSettings(), noData: 'exclude' } });
      const live = { ...records, checkInsOf: (of: GoalId) => (of === last ? checkIns : []) };
      const board = createScoreboard(live, '2026-04-06T00:00:00Z');
      assert.deepEqual(board.scoreOf(id(0))?.progress, { kind: 'scored', progress: 0.8, raw: 0.8 });
      const next = checkIn('d', last, { value: 90, asOf: '2026-04-05' });
      assert.equal(board.preview(next).length, name === 'star' ? 2 : size);
      checkIns.push(next);
      assert.equal(board.update([last]).length, name === 'star' ? 2 : size);
      assert.equal(board.scoreOf(id(0))?.worst, last);
    });
  }
});
