import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar.ts';
import { PerfError } from '../errors.ts';
import type { GoalId } from '../schema/ids.ts';
import { type Given, checkIn, goal, keyResult, recordsOf } from '../testing/scoring.ts';
import { type Forecast, type ForecastOptions, forecast } from './forecast.ts';
import { studentParts } from './student.ts';
import { trendOf } from './trend.ts';

const days = { start: '2026-04-01', due: '2026-06-30' };
const may = '2026-05-11T00:00:00Z';
const k = key('k');

/** A key result of the second quarter, and a check-in for each value, weekly from 7 April on. */
function key(id: string, fields: object = {}) {
  return keyResult(id, 'o', { ...days, ...fields });
}
function weekly(goalId: string, values: readonly number[], field = 'value') {
  return values.map((value, week) => {
    const asOf = addDays('2026-04-07', 7 * week);
    return checkIn(`${goalId}${week}`, goalId, { asOf, at: `${asOf}T09:00:00Z`, [field]: value });
  });
}

function of(given: Given, id = 'k', options: ForecastOptions = {}, at = may): Forecast {
  const found = forecast(recordsOf(given), id as GoalId, at, options);
  if (found.kind !== 'forecast') throw new TypeError(`No forecast: ${found.reason}.`);
  return found;
}

function reasonOf(given: Given, id = 'k', options: ForecastOptions = {}, at = may): string {
  const found = forecast(recordsOf(given), id as GoalId, at, options);
  return found.kind === 'no-forecast' ? found.reason : found.kind;
}

function isClose(found: number, wanted: number, within = 1e-9): void {
  assert.ok(Math.abs(found - wanted) <= within, `${found}, not ${wanted}`);
}

const rising = weekly('k', [9, 16, 24, 30, 38]);

describe('forecast by readings', () => {
  it('[F10] goes on by the median slope to the end of the due day', () => {
    const line = of({ goals: [k], checkIns: weekly('k', [7, 14, 21, 28]) });
    assert.ok(line.basis.kind === 'trend');
    isClose(line.basis.slopePerDay, 0.01);
    isClose(line.progress.middle, 0.91);
    assert.deepEqual(
      [line.until, line.basis.from, line.basis.to],
      ['2026-06-30', '2026-04-07', '2026-04-28'],
    );
    assert.equal(line.basis.readings, 4);
  });

  it('[F10] is hardly moved by one wrong reading', () => {
    const right = [7, 14, 21, 28, 35, 42, 49];
    const wrong = right.with(3, 95);
    const [from, to] = [right, wrong].map((values) => {
      const { basis, progress } = of(
        { goals: [k], checkIns: weekly('k', values) },
        'k',
        {},
        '2026-05-20T00:00:00Z',
      );
      assert.ok(basis.kind === 'trend');
      return { slope: basis.slopePerDay, middle: progress.middle };
    });
    isClose(to?.slope ?? 0, from?.slope ?? 1);
    isClose(to?.middle ?? 0, from?.middle ?? 1, 0.1);
  });

  it('[F11] takes three days with a reading', () => {
    const two = weekly('k', [9, 16]);
    const again = checkIn('x', 'k', { asOf: two[1]?.asOf, at: '2026-04-20T00:00:00Z', value: 17 });
    const note = checkIn('y', 'k', {
      asOf: '2026-04-22',
      at: '2026-04-22T00:00:00Z',
      confidence: 0.5,
    });
    assert.equal(reasonOf({ goals: [k], checkIns: [...two, again, note] }), 'too-few');
    assert.equal(reasonOf({ goals: [k], checkIns: rising.slice(0, 3) }), 'forecast');
    assert.equal(
      reasonOf(
        { goals: [k], checkIns: rising },
        'k',
        { until: '2026-04-16' },
        '2026-04-16T00:00:00Z',
      ),
      'too-few',
    );
  });

  it('[F12] says why nothing is foretold', () => {
    const outcome = { proposed: 0.4, at: '2026-05-01T00:00:00Z', by: 'p1' };
    const cases: [string, Given][] = [
      ['not-open', { goals: [key('k', { state: 'proposed' })], checkIns: rising }],
      ['not-open', { goals: [key('k', { state: 'closed', outcome })], checkIns: rising }],
      ['over', { goals: [key('k', { due: '2026-05-10' })], checkIns: rising }],
      ['no-trend', { goals: [key('k', { measure: { kind: 'binary' } })] }],
      ['no-trend', { goals: [key('k', { measure: { kind: 'baseline' } })], checkIns: rising }],
      [
        'no-trend',
        {
          goals: [key('k', { measure: { kind: 'range', low: 1, mode: 'latest' } })],
          checkIns: rising,
        },
      ],
      [
        'too-few',
        {
          goals: [key('k', { measure: { kind: 'number', start: 1, target: 1 } })],
          checkIns: rising,
        },
      ],
      ['nothing-to-score', { goals: [goal('k', days)] }],
      ['too-few', { goals: [goal('k', days), keyResult('a', 'k', days)] }],
    ];
    for (const [reason, given] of cases) assert.equal(reasonOf(given), reason);
  });

  it('[F13] looks no further than the due day', () => {
    const given = { goals: [k], checkIns: rising };
    assert.equal(of(given, 'k', { until: '2026-12-31' }).until, '2026-06-30');
    const sooner = of(given, 'k', { until: '2026-05-31' });
    assert.equal(sooner.until, '2026-05-31');
    const width = ({ progress }: Forecast) => progress.high - progress.low;
    assert.ok(
      sooner.progress.middle < of(given).progress.middle && width(sooner) < width(of(given)),
    );
  });

  it('[F14] holds progress to what may count and keeps raw figures', () => {
    const fast = { goals: [k], checkIns: weekly('k', [10, 30, 50, 70]) };
    const { progress, raw } = of(fast);
    assert.equal(progress.high, 1);
    assert.ok(raw.middle > 2);
    assert.equal(of({ ...fast, settings: { overAchievement: 'to-120' } }).progress.middle, 1.2);
    const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }));
    const done = items.slice(0, 3).map(({ id }, week) => {
      const asOf = addDays('2026-04-07', 7 * week);
      return checkIn(id, 'k', { asOf, at: `${asOf}T09:00:00Z`, milestones: [{ id, done: true }] });
    });
    assert.equal(
      of({ goals: [key('k', { measure: { kind: 'milestones', items } })], checkIns: done }).raw
        .high,
      1,
    );
  });

  it('[F15] gives a chance that is never quite 0 or 1', () => {
    const chance = (...values: number[]) =>
      of({ goals: [k], checkIns: weekly('k', values) }).chance;
    const certain = chance(90, 92, 94, 96, 98);
    assert.ok(certain > 0.98 && certain < 1, `${certain}`);
    isClose(chance(1, 1, 1, 1, 1), 1 / 402);
    const likely = chance(9, 16, 25, 30, 40);
    assert.ok(likely > 0.5 && likely < 0.99, `${likely}`);
  });

  it('[F16] knows nothing of what was said, set or closed later, unless it is live', () => {
    const later = { at: '2026-05-12T00:00:00Z', by: 'p1' };
    const override = { ...later, progress: 0.1, reason: 'x' };
    const given = { goals: [key('k', { override })], checkIns: rising };
    const more = checkIn('z', 'k', { asOf: '2026-05-10', at: later.at, value: 2 });
    const before = of({ goals: [k], checkIns: rising });
    assert.deepEqual(of({ ...given, checkIns: [...rising, more] }), before);
    assert.notDeepEqual(
      of({ ...given, checkIns: [...rising, more] }, 'k', { isLive: true }),
      before,
    );
    const closed = key('k', { state: 'closed', outcome: { ...later, proposed: 0.4 } });
    assert.deepEqual(of({ goals: [closed], checkIns: rising }), before);
  });

  it('[F17] gives the same bits each time and everywhere', () => {
    const { progress, chance } = of({ goals: [k], checkIns: rising });
    // Written down from a first run: any engine that rounds as IEEE 754 says comes to the same.
    const band = { low: 0.9154342540012035, middle: 0.9450000000000001, high: 0.9745657459987966 };
    assert.deepEqual([progress, chance], [band, 0.029850746268656716]);
  });

  it('[F18] tells readings beside a line from steps that go on', () => {
    const wiggle = [3, -3, 3, -3, 3, -3, 3, -3, 3, -3].map((off, i) => 5 * i + off);
    const walk = [0, 8, 17, 21, 21, 22, 30, 40, 51, 55];
    const scatters = [wiggle, walk].map(
      (values) =>
        trendOf(values.map((value, i) => ({ day: 7 * i, progress: value / 100 }))).scatter,
    );
    assert.deepEqual(scatters, ['readings', 'steps']);
  });

  it('[F18] moves with the series: another slope or level shifts the end and leaves the spread', () => {
    const points = fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { minLength: 3, maxLength: 20 });
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 20, maxLength: 20 });
    const slope = fc.integer({ min: -10, max: 10 });
    fc.assert(
      fc.property(points, values, slope, (on, read, steeper) => {
        const series = on
          .sort((a, b) => a - b)
          .map((day, i) => ({ day, progress: (read[i] ?? 0) / 100 }));
        const tilted = series.map(({ day, progress }) => ({
          day,
          progress: progress + steeper * day + 1,
        }));
        const [flat, steep] = [trendOf(series), trendOf(tilted)];
        isClose(steep.slopePerDay - flat.slopePerDay, steeper, 1e-6);
        if (flat.scatter !== steep.scatter) return; // at the very limit rounding decides
        isClose(steep.variance.perDay, flat.variance.perDay, 1e-6);
        isClose(steep.variance.fixed, flat.variance.fixed, 1e-6);
      }),
    );
  });

  it('[F19] stretches the band by the quantiles of Student', () => {
    for (const [freedom, quantile] of [
      [1, 3.078],
      [2, 1.886],
      [4, 1.533],
      [10, 1.372],
      [58, 1.296],
    ] as const) {
      const table = studentParts(freedom);
      isClose(((table[359] ?? 0) + (table[360] ?? 0)) / 2, quantile, 2e-3);
      assert.deepEqual(
        table,
        [...table].sort((a, b) => a - b),
      );
    }
  });

  it('[F22] refuses what is not there or not to be seen, in the same words, and wrong use', () => {
    const records = recordsOf({ goals: [k], checkIns: rising });
    const refusal = (run: () => unknown): string => {
      try {
        run();
      } catch (error) {
        if (error instanceof PerfError) return `${error.code} ${error.message}`;
      }
      throw new Error('not refused');
    };
    const hidden = refusal(() => forecast(records, 'k' as GoalId, may, { maySee: () => false }));
    assert.equal(
      hidden,
      refusal(() => forecast(recordsOf({ goals: [] }), 'k' as GoalId, may)),
    );
    for (const options of [
      { level: 0 },
      { level: 1 },
      { level: NaN },
      { correlation: 2 },
      { until: 'June' },
    ]) {
      assert.throws(() => forecast(records, 'k' as GoalId, may, options), TypeError);
    }
  });

  it('[F23] widens with the level', () => {
    const at = (level: number) => of({ goals: [k], checkIns: rising }, 'k', { level }).raw;
    assert.ok(at(0.95).low < at(0.8).low && at(0.8).high < at(0.95).high);
    assert.equal(at(0.95).middle, at(0.5).middle);
  });
});
