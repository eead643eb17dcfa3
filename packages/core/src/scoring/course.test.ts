import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareInstants } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { GoalId } from '../schema/ids.ts';
import { randomCompany } from '../testing/random-company.ts';
import { checkIn, goal, keyResult, recordsOf } from '../testing/scoring.ts';
import { course } from './course.ts';
import { createScoreboard } from './scoreboard.ts';
import { progressOf } from './score.ts';

const k = 'k' as GoalId;
const days = { start: '2026-04-01', due: '2026-04-10' };
const measure = { kind: 'number', start: 0, target: 100 };
const said = [
  checkIn('a', 'k', { asOf: '2026-04-02', at: '2026-04-02T09:00:00Z', value: 10 }),
  checkIn('b', 'k', { asOf: '2026-04-05', at: '2026-04-05T09:00:00Z', value: 40 }),
];
const records = recordsOf({
  goals: [goal('o', days), keyResult('k', 'o', { measure, ...days })],
  checkIns: said,
});

describe('course', () => {
  it('[F41] has the readings of a goal by their days, and ends with its score now', () => {
    const board = createScoreboard(records, '2026-04-06T12:00:00Z');
    const { isRead, progress } = course(records, board, k);
    assert.equal(isRead, true);
    assert.deepEqual(
      progress.map(({ day, progress, checkInId }) => [day, progress, checkInId]),
      [
        ['2026-04-02', 0.1, 'a'],
        ['2026-04-05', 0.4, 'b'],
        ['2026-04-06', 0.4, undefined],
      ],
    );
    const earlier = createScoreboard(records, '2026-04-03T12:00:00Z');
    assert.equal(course(records, earlier, k).progress.at(-1)?.progress, 0.1);
  });

  it('[F42] looks at the score of a goal that others drive, as it was at each moment', () => {
    const board = createScoreboard(records, '2026-04-06T12:00:00Z');
    const { isRead, progress } = course(records, board, 'o' as GoalId);
    assert.equal(isRead, false);
    for (const { at, progress: shown, expected } of progress) {
      const then = createScoreboard(records, at).scoreOf('o' as GoalId);
      assert.deepEqual([shown, expected], [progressOf(then), then?.expected]);
    }
    assert.equal(progress.at(-1)?.progress, 0.4);
  });

  it('[F41] runs from the first day to the due day, in order, and ends with the score, of any goal', () => {
    fc.assert(
      fc.property(randomCompany, fc.nat(), (company, pick) => {
        const all = recordsOf(company);
        const id = [...all.goals.keys()][pick % Math.max(1, all.goals.size)];
        if (id === undefined) return;
        const board = createScoreboard(all, company.at);
        const { expected, progress } = course(all, board, id);
        const { start, due } = all.goals.get(id)!;
        assert.deepEqual([expected[0]?.day, expected.at(-1)?.day], [start, due]);
        for (const points of [expected, progress]) {
          const moments = points.map(({ at }) => at);
          assert.deepEqual(moments, [...moments].sort(compareInstants));
        }
        const last = progressOf(board.scoreOf(id));
        if (last !== null) assert.equal(progress.at(-1)?.progress, last);
        assert.ok(progress.every(({ at }) => compareInstants(at, company.at) <= 0));
      }),
      { numRuns: 100 },
    );
  });

  it('[F41] refuses a goal that is not there', () => {
    const board = createScoreboard(records, '2026-04-06T12:00:00Z');
    assert.throws(() => course(records, board, 'x' as GoalId), PerfError);
  });
});
