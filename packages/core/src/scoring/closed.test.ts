import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { LiveCompany } from '../testing/live-company.ts';
import { boardOf, goal, half, keyResult, over, progressOf } from '../testing/scoring.ts';
import { explain } from './explain.ts';
import { createScoreboard } from './scoreboard.ts';

describe('closed goals', () => {
  const outcome = { grade: 0.9, at: '2026-03-20T12:00:00Z', by: 'p1' };
  const closed = { state: 'closed', outcome };

  it('[S36] count with their grade, else with their final progress, and keep their own result', () => {
    const graded = over([{}, 30], [closed, 50]);
    assert.equal(progressOf(graded, 'o'), 0.6);
    assert.equal(progressOf(graded, 'k1'), 0.5);
    assert.equal(progressOf(over([{}, 30], [{ state: 'closed' }, 50]), 'o'), 0.4);
    const proposed = { ...outcome, grade: undefined, proposed: 0.7 };
    const { grade, ...atClose } = proposed;
    assert.equal(grade, undefined);
    const held = over([{}, 30], [{ state: 'closed', outcome: atClose }, 50]);
    assert.equal(progressOf(held, 'o'), 0.5);
    assert.equal(progressOf(held, 'k1'), 0.7);
    assert.deepEqual(boardOf(held).scoreOf('k1').computed, {
      kind: 'scored',
      progress: 0.5,
      raw: 0.5,
    });
  });

  it('[S36] count without data as any other goal', () => {
    const given = over([{}, 30], [{ state: 'closed' }]);
    assert.equal(progressOf(given, 'o'), 0.3);
    assert.equal(progressOf(given, 'o', '2026-04-15T00:00:00Z'), 0.15);
  });

  it('[S37] do not count beside an agreed goal under the same parent that continues them', () => {
    const next = (fields: object): [object, number] => [{ continues: 'k0', ...fields }, 10];
    assert.equal(progressOf(over([closed, 50], next({})), 'o'), 0.1);
    assert.equal(progressOf(over([{}, 50], next({})), 'o'), 0.3);
    assert.equal(progressOf(over([closed, 50], next({ state: 'closed' })), 'o'), 0.1);
    assert.equal(progressOf(over([closed, 50], next({ state: 'draft' })), 'o'), 0.9);
    assert.equal(progressOf(over([closed, 50], next({ state: 'cancelled' })), 'o'), 0.9);
    const elsewhere = over([closed, 50], next({ links: [{ parentId: 'k9' }] }));
    assert.equal(progressOf(elsewhere, 'o'), 0.9);
  });

  it('[S37] count on until the one that continues them begins, in the zone of its owner', () => {
    const next: [object, number] = [{ continues: 'k0', start: '2026-04-06', ownerId: 'ann' }, 10];
    const given = {
      ...over([closed, 50], next),
      people: [{ id: 'ann', name: 'Ann', timeZone: 'Europe/Oslo' }],
    };
    assert.equal(progressOf(given, 'o', '2026-04-05T21:59:59Z'), 0.9);
    assert.equal(progressOf(given, 'o', '2026-04-05T22:00:00Z'), 0.1);
  });

  it('[S37] count again where a board goes back before that', () => {
    const given = over([closed, 50], [{ continues: 'k0', start: '2026-04-05' }, 10]);
    const { board, scoreOf } = boardOf(given);
    assert.deepEqual(scoreOf('o').progress, { kind: 'scored', progress: 0.1, raw: 0.1 });
    assert.ok(board.moveTo('2026-04-04T12:00:00Z').includes('o' as GoalId));
    assert.deepEqual(scoreOf('o').progress, { kind: 'scored', progress: 0.9, raw: 0.9 });
  });

  it('[S37] give way by the zone that the owner of the next has now', () => {
    const next: [object, number] = [{ continues: 'k0', start: '2026-04-06', ownerId: 'ann' }, 10];
    const people = (timeZone: string) => [{ id: 'ann', name: 'Ann', timeZone }];
    const at = '2026-04-05T23:00:00Z';
    const live = new LiveCompany({ ...over([closed, 50], next), people: people('UTC'), at });
    const board = createScoreboard(live, at);
    live.change({ people: people('Europe/Oslo') });
    assert.deepEqual([...board.update(['k1' as GoalId])].sort(), ['k1', 'o']);
    assert.deepEqual(board.scoreOf('o' as GoalId)?.progress, {
      kind: 'scored',
      progress: 0.1,
      raw: 0.1,
    });
  });

  it('[S86] are active still on a board of an earlier moment, and closed on one of the present', () => {
    const later = { grade: 0.9, proposed: 0.2, at: '2026-04-08T12:00:00Z', by: 'p1' };
    const given = over([{ state: 'closed', outcome: later }, 50]);
    const { records, board, scoreOf } = boardOf(given);
    assert.equal(progressOf(given, 'o'), 0.5);
    assert.deepEqual([scoreOf('k0').status, scoreOf('k0').expected], ['on-track', 0.5]);
    const { paced, atClose, inputs } = explain(records, board, 'k0' as GoalId);
    assert.deepEqual([paced.state, atClose, inputs], ['active', null, []]);
    assert.equal(explain(records, board, 'o' as GoalId).inputs[0]?.source, 'score');
    board.moveTo('2026-04-08T12:00:00Z');
    assert.deepEqual([scoreOf('k0').status, scoreOf('k0').expected], ['achieved', 1]);
    assert.deepEqual(scoreOf('o').progress, { kind: 'scored', progress: 0.9, raw: 0.9 });
    board.moveTo(half);
    assert.deepEqual(scoreOf('o').progress, { kind: 'scored', progress: 0.5, raw: 0.5 });
    const live = createScoreboard(records, half, { isLive: true });
    assert.equal(live.scoreOf('k0' as GoalId)?.status, 'achieved');
  });

  it('[S38] count under a pillar to the end of the top-level cycle that they closed in', () => {
    const cycles = [
      { id: 'y', name: 'Y', start: '2026-01-01', end: '2026-04-07' },
      { id: 'q', name: 'Q', start: '2026-01-01', end: '2026-03-31', parentId: 'y' },
      { id: 'z', name: 'Z', start: '2026-04-08', end: '2026-12-31' },
    ];
    const given = over([{}, 30], [{ ...closed, cycleId: 'q' }, 50]);
    const [, ...rest] = given.goals;
    const pillar = { ...given, cycles, goals: [goal('o', { kind: 'pillar' }), ...rest] };
    assert.equal(progressOf(pillar, 'o', '2026-04-07T23:59:59.999Z'), 0.6);
    assert.equal(progressOf(pillar, 'o', '2026-04-08T00:00:00Z'), 0.3);
    assert.equal(progressOf({ ...given, cycles }, 'o', '2026-04-08T00:00:00Z'), 0.6);
    const late = { ...closed, cycleId: 'q', outcome: { ...outcome, at: '2026-04-08T00:00:00Z' } };
    const lateGoals = [
      goal('o', { kind: 'pillar' }),
      keyResult('k0', 'o'),
      keyResult('k1', 'o', late),
    ];
    assert.equal(progressOf({ ...pillar, goals: lateGoals }, 'o', '2026-05-08T00:00:00Z'), 0.6);
    assert.equal(progressOf({ ...pillar, cycles: [] }, 'o', '2030-01-01T00:00:00Z'), 0.6);
  });
});

describe('override', () => {
  const override = { progress: 0.9, by: 'p1', at: '2026-04-03T00:00:00Z', reason: 'known better' };
  const until = '2026-04-07T00:00:00Z';

  it('[S39] takes the place of what was computed, which stays beside it, and counts above', () => {
    const given = over([{ override }, 30]);
    const { progress, computed } = boardOf(given).scoreOf('k0');
    assert.deepEqual(progress, { kind: 'scored', progress: 0.9, raw: 0.9 });
    assert.deepEqual(computed, { kind: 'scored', progress: 0.3, raw: 0.3 });
    assert.equal(progressOf(given, 'o'), 0.9);
    assert.equal(progressOf(over([{ override }]), 'o'), 0.9);
  });

  it('[S39] holds from when it was set until its end, with no write needed', () => {
    const given = over([{ override: { ...override, until } }, 30]);
    const { board, scoreOf } = boardOf(given, '2026-04-06T23:59:59Z');
    const at = (moment: string) => {
      board.moveTo(moment);
      const { progress } = scoreOf('o');
      return progress.kind === 'scored' && progress.progress;
    };
    assert.equal(at('2026-04-06T23:59:59Z'), 0.9);
    assert.equal(at(until), 0.3);
    assert.equal(at('2026-04-02T23:59:59Z'), false);
    assert.equal(board.scoreOf('k0' as GoalId)?.progress.kind, 'no-data');
  });
});
