import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { boardOf, checkIn, goal, keyResult } from '../testing/scoring.ts';
import { closingOf } from './closing-of.ts';

const id = (text: string) => text as GoalId;
const outcome = { at: '2026-04-05T12:00:00Z', by: 'p1', proposed: 0.649, grade: 0.8 };

const given = {
  goals: [
    goal('o'),
    keyResult('shut', 'o', { state: 'closed', outcome }),
    keyResult('open', 'o'),
    keyResult('secret', 'o', { state: 'draft' }),
    keyResult('next', 'o', { continues: 'shut', start: '2026-04-08' }),
  ],
  checkIns: [
    checkIn('c1', 'open', { value: 40 }),
    checkIn('c2', 'shut', { value: 60 }),
    checkIn('c3', 'shut', { value: 65, replaces: 'c2' }),
  ],
};

describe('closingOf', () => {
  it('[GL8] shows the grade proposed and given, what would stay open, and where to go on', () => {
    const { records, board } = boardOf(given);
    const open = closingOf(records, board, id('open'));
    assert.deepEqual(open, {
      ...{ goalId: 'open', state: 'active', given: null, outcome: null },
      proposed: { kind: 'graded', grade: 0.4, shown: 0.4, band: 'amber' },
      ...{ openBelow: [], lastValue: 40, continuedBy: [] },
      carried: { kind: 'carried', measure: { kind: 'number', start: 40, target: 100 } },
    });
    const shut = closingOf(records, board, id('shut'));
    assert.deepEqual(shut.proposed, { kind: 'graded', grade: 0.649, shown: 0.6, band: 'amber' });
    assert.deepEqual(shut.given, { grade: 0.8, shown: 0.8, band: 'green' });
    assert.deepEqual([shut.lastValue, shut.continuedBy], [65, ['next']]);
    assert.deepEqual(closingOf(records, board, id('secret')).proposed, { kind: 'no-data' });
    const { openBelow } = closingOf(records, board, id('o'));
    assert.deepEqual(openBelow, ['next', 'open', 'secret']);
  });

  it('[GL8] names no goal that the viewer may not see', () => {
    const { records, board } = boardOf(given);
    const maySee = (goalId: GoalId) => goalId !== 'secret' && goalId !== 'next';
    assert.deepEqual(closingOf(records, board, id('o'), { maySee }).openBelow, ['open']);
    assert.deepEqual(closingOf(records, board, id('shut'), { maySee }).continuedBy, []);
    for (const goalId of ['secret', 'none']) {
      assert.throws(() => closingOf(records, board, id(goalId), { maySee }), { code: 'not-found' });
    }
  });
});
