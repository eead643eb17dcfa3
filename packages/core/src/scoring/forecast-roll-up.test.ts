import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '../calendar.ts';
import type { GoalId } from '../schema/ids.ts';
import { type Given, checkIn, goal, keyResult, recordsOf } from '../testing/scoring.ts';
import { type Forecast, type ForecastOptions, forecast } from './forecast.ts';

const days = { start: '2026-04-01', due: '2026-06-30' };
const may = '2026-05-11T00:00:00Z';

function under(parentId: string, id: string, weight: number, fields: object = {}) {
  return keyResult(id, parentId, { ...days, links: [{ parentId, weight }], ...fields });
}
function weekly(goalId: string, values: readonly number[]) {
  return values.map((value, week) => {
    const asOf = addDays('2026-04-07', 7 * week);
    return checkIn(`${goalId}${week}`, goalId, { asOf, at: `${asOf}T09:00:00Z`, value });
  });
}

function of(given: Given, id = 'o', options: ForecastOptions = {}): Forecast {
  const found = forecast(recordsOf(given), id as GoalId, may, options);
  if (found.kind !== 'forecast') throw new TypeError(`No forecast: ${found.reason}.`);
  return found;
}

function isClose(found: number, wanted: number, within: number): void {
  assert.ok(Math.abs(found - wanted) <= within, `${found}, not ${wanted}`);
}

const top = goal('o', days);
const fast = weekly('a', [7, 14, 21, 28, 35]);
const slow = weekly('b', [2, 4, 6, 8, 10]);

describe('forecast of a goal that others drive', () => {
  it('[F24] ends at the weighted mean of the ends below it, over all paths', () => {
    const goals = [top, under('o', 'a', 3), under('o', 'b', 1)];
    const { progress, basis } = of({ goals, checkIns: [...fast, ...slow] });
    isClose(progress.middle, (3 * 0.91 + 0.26) / 4, 0.01);
    assert.deepEqual(basis, { kind: 'roll-up', assumedShare: 0 });
  });

  it('[F24] adds up the shares of a goal that is reached on two paths', () => {
    const links = [{ parentId: 'x' }, { parentId: 'o' }];
    const objective = { kind: 'objective' };
    const goals = [
      ...[top, goal('x', { ...days, links: [{ parentId: 'o' }] })],
      ...[under('x', 'a', 1, { ...objective, links }), under('o', 'b', 1, objective)],
    ];
    isClose(
      of({ goals, checkIns: [...fast, ...slow] }).progress.middle,
      (2 * 0.91 + 0.26) / 3,
      0.02,
    );
  });

  it('[F25] keeps what stands: closed, overridden, past its day, or a band', () => {
    const outcome = { grade: 0.4, at: '2026-04-20T00:00:00Z', by: 'p1' };
    const override = { progress: 0.4, at: '2026-04-20T00:00:00Z', by: 'p1', reason: 'x' };
    const past = weekly('b', [20, 30, 40]);
    const band = weekly('b', [50, 500, 50, 500, 500]);
    const cases: [object, ReturnType<typeof weekly>][] = [
      [{ state: 'closed', outcome }, []],
      [{ override }, slow],
      [{ due: '2026-05-10' }, past],
      [{ measure: { kind: 'range', high: 100 } }, band],
    ];
    for (const [fields, checkIns] of cases) {
      const { raw, basis } = of({ goals: [top, under('o', 'b', 1, fields)], checkIns });
      isClose(raw.low, 0.4, 1e-12);
      isClose(raw.high, 0.4, 1e-12);
      assert.deepEqual(basis, { kind: 'roll-up', assumedShare: 0 });
    }
  });

  it('[F25] counts what was closed to the end of the last day of its cycle', () => {
    const outcome = { grade: 0.4, at: '2026-04-20T00:00:00Z', by: 'p1' };
    const closed = under('o', 'b', 1, { state: 'closed', outcome, cycleId: 'q2' });
    const cycles = [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-06-30' }];
    const pillar = goal('o', { ...days, kind: 'pillar', driver: 'both' });
    isClose(of({ goals: [pillar, closed], cycles }).progress.middle, 0.4, 1e-12);
  });

  it('[F25] counts an override only as long as it holds', () => {
    const override = {
      progress: 0.9,
      at: '2026-04-20T00:00:00Z',
      by: 'p1',
      reason: 'x',
      until: '2026-06-01T00:00:00Z',
    };
    const goals = [top, under('o', 'b', 1, { override })];
    isClose(of({ goals, checkIns: slow }).progress.middle, 0.26, 0.01);
    isClose(
      of({ goals, checkIns: slow }, 'o', { until: '2026-05-20' }).progress.middle,
      0.9,
      1e-12,
    );
  });

  it('[F26] takes goals with too few readings to come like the others, up to half of the figure', () => {
    const checkIns = fast;
    const half = of({ goals: [top, under('o', 'a', 1), under('o', 'b', 1)], checkIns });
    assert.deepEqual(half.basis, { kind: 'roll-up', assumedShare: 0.5 });
    isClose(half.progress.middle, 0.91, 0.02);
    const most = recordsOf({ goals: [top, under('o', 'a', 1), under('o', 'b', 1.1)], checkIns });
    const found = forecast(most, 'o' as GoalId, may);
    assert.equal(found.kind === 'no-forecast' && found.reason, 'too-few');
  });

  it('[F26] counts a goal that begins before the end', () => {
    const later = under('o', 'b', 1, { start: '2026-06-01' });
    const goals = [top, under('o', 'a', 3), later];
    assert.deepEqual(of({ goals, checkIns: fast }).basis, { kind: 'roll-up', assumedShare: 0.25 });
    const sooner = of({ goals, checkIns: fast }, 'o', { until: '2026-05-31' });
    assert.deepEqual(sooner.basis, { kind: 'roll-up', assumedShare: 0 });
  });

  it('[F27] draws by a seed: the same bits again, other ones for another seed, whatever stands beside', () => {
    const scattered = [...weekly('a', [7, 19, 21, 28, 33]), ...weekly('b', [2, 9, 6, 13, 10])];
    const given = { goals: [top, under('o', 'a', 3), under('o', 'b', 1)], checkIns: scattered };
    const found = of(given);
    assert.deepEqual(of(given), found);
    assert.notDeepEqual(of(given, 'o', { seed: 1 }).progress, found.progress);
    const mixed = { goals: given.goals.toReversed(), checkIns: scattered.toReversed() };
    assert.deepEqual(of(mixed), found);
    const beside = { ...given, goals: [...given.goals, under('o', 'c', 0), under('z', 'd', 1)] };
    assert.deepEqual(of(beside), found);
  });

  it('[F28] is wider where goals rise and fall together', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
    const goals = [top, ...letters.map((id) => under('o', id, 1))];
    const checkIns = letters.flatMap((id) => weekly(id, [5, 14, 18, 31, 33]));
    const width = (correlation: number) => {
      const { progress } = of({ goals, checkIns }, 'o', { correlation });
      return progress.high - progress.low;
    };
    assert.ok(width(0) < width(0.5) && width(0.5) < width(1));
    const alone = of({ goals, checkIns }, 'a').progress;
    isClose(width(1), alone.high - alone.low, 0.02);
  });

  it('[F29] works for chains and stars of many goals', () => {
    const many = 20_000;
    const chain = Array.from({ length: many }, (_, i) =>
      goal(`g${i}`, { ...days, links: i === 0 ? [] : [{ parentId: `g${i - 1}` }] }),
    );
    const leaf = keyResult('a', `g${many - 1}`, days);
    const deep = of({ goals: [...chain, leaf], checkIns: fast }, 'g0');
    isClose(deep.progress.middle, 0.91, 0.01);
    const star = Array.from({ length: many }, (_, i) =>
      keyResult(`s${i}`, 'o', {
        ...days,
        state: 'closed',
        outcome: { grade: 0.5, at: '2026-04-20T00:00:00Z', by: 'p1' },
      }),
    );
    isClose(of({ goals: [top, ...star] }).progress.middle, 0.5, 1e-9);
  });
});
