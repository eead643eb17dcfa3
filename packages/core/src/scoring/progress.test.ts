import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Measure, Milestone, RangeMeasure } from '../schema/measure.ts';
import { type MeasureValue, measureProgress } from './progress.ts';

const rising = { kind: 'number', start: 10, target: 30 } as const;
const falling = { kind: 'number', start: 8, target: 5 } as const;
const band: RangeMeasure = { kind: 'range', low: 40, high: 60, mode: 'latest' };

function progressOf(measure: Measure, values: readonly MeasureValue[]) {
  const result = measureProgress(measure, values);
  return result.kind === 'scored' ? result.progress : result;
}

function isClose(found: unknown, wanted: number): void {
  assert.ok(typeof found === 'number');
  assert.ok(Math.abs(found - wanted) < 1e-12, `${found}, not ${wanted}`);
}

function milestones(...items: [weight: number, done: boolean][]): Measure {
  return {
    kind: 'milestones',
    items: items.map(
      ([weight, done], i) => ({ id: `m${i}`, title: 'm', weight, done }) as Milestone,
    ),
  };
}

describe('measureProgress', () => {
  type Case = [title: string, measure: Measure, values: MeasureValue[], progress: number];
  const numbers: Case[] = [
    ['is 0 at the start', rising, [10], 0],
    ['is 1 at the target', rising, [30], 1],
    ['counts down where the target is below the start', falling, [6.5], 0.5],
    ['takes the last value', rising, [30, 15], 0.25],
    ['stays at 0 behind the start', falling, [9], 0],
    ['stays at 1 past the target', falling, [2], 1],
  ];
  for (const [title, measure, values, progress] of numbers) {
    it(`[S1] ${title}`, () => isClose(progressOf(measure, values), progress));
  }

  const away: RangeMeasure = { ...band, mode: 'distance' };
  const ranges: Case[] = [
    ['by share counts the values inside', { ...band, mode: 'share' }, [50, 61, 60, 40], 0.75],
    ['by the latest is 1 inside, bounds included', band, [0, 60], 1],
    ['by the latest is 0 outside', band, [50, 60.1], 0],
    ['by distance falls over one width', away, [65], 0.75],
    ['by distance is 0 further out', away, [10], 0],
    ['takes a tenth of a single bound', { kind: 'range', high: 50, mode: 'distance' }, [52], 0.6],
    ['takes a tenth of equal bounds', { ...away, low: -50, high: -50 }, [-53], 0.4],
    ['has no width at a bound of 0', { kind: 'range', low: 0, mode: 'distance' }, [-1e-9], 0],
  ];
  for (const [title, measure, values, progress] of ranges) {
    it(`[S4] ${title}`, () => isClose(progressOf(measure, values), progress));
  }

  it('[S5] is the weight done of all weight', () => {
    assert.equal(progressOf(milestones([3, true], [1, false], [0, false]), []), 0.75);
  });

  const others: Case[] = [
    ['is worth 0.3 at commit', { kind: 'zones' }, ['none', 'commit'], 0.3],
    ['is worth 0.7 at target', { kind: 'zones' }, ['target'], 0.7],
    ['is worth 1 at stretch', { kind: 'zones' }, ['stretch'], 1],
    ['is worth 0 in no zone', { kind: 'zones' }, ['none'], 0],
    ['is not reached by the last word', { kind: 'binary' }, [true, false], 0],
    ['is reached by the last word', { kind: 'binary' }, [false, true], 1],
    ['is reached once there is a value', { kind: 'baseline' }, [0], 1],
  ];
  for (const [title, measure, values, progress] of others) {
    it(`[S6] ${title}`, () => isClose(progressOf(measure, values), progress));
  }

  it('[S1] is a plain 0, not a negative one, at the start of a falling measure', () => {
    assert.deepEqual(measureProgress(falling, [8]), { kind: 'scored', progress: 0, raw: 0 });
  });

  it('[S2] takes NaN for no value and holds what counts unclamped to a billion', () => {
    const measure = { kind: 'number', start: 0, target: 1 } as const;
    assert.deepEqual(measureProgress(measure, [NaN]), { kind: 'no-data' });
    assert.deepEqual(measureProgress(measure, [0.5, NaN]), measureProgress(measure, [0.5]));
    const far = measureProgress(measure, [-5e9], 'unclamped');
    assert.deepEqual(far, { kind: 'scored', progress: -1e9, raw: -5e9 });
  });

  it('[S2] keeps the raw figure and counts as much of it as the settings say', () => {
    const past = (over: 'clamp' | 'to-120' | 'unclamped', value: number) =>
      measureProgress({ kind: 'number', start: 0, target: 2 }, [value], over);
    assert.deepEqual(past('clamp', 3), { kind: 'scored', progress: 1, raw: 1.5 });
    assert.deepEqual(past('to-120', 3), { kind: 'scored', progress: 1.2, raw: 1.5 });
    assert.deepEqual(past('unclamped', 3), { kind: 'scored', progress: 1.5, raw: 1.5 });
    assert.deepEqual(past('unclamped', -3), { kind: 'scored', progress: -1.5, raw: -1.5 });
    assert.deepEqual(past('to-120', -3), { kind: 'scored', progress: 0, raw: -1.5 });
  });

  it('[S3] tells apart no value, no distance and 0', () => {
    const degenerate = { kind: 'undefined', reason: 'degenerate' };
    const flat = { kind: 'number', start: 5, target: 5 } as const;
    assert.deepEqual(measureProgress(rising, []), { kind: 'no-data' });
    assert.deepEqual(measureProgress(flat, [5]), degenerate);
    assert.deepEqual(measureProgress(flat, []), degenerate);
    assert.deepEqual(measureProgress(milestones([0, true]), []), degenerate);
    assert.equal(progressOf(milestones([1, false]), []), 0);
    for (const kind of ['zones', 'binary', 'baseline'] as const) {
      assert.deepEqual(measureProgress({ kind }, []), { kind: 'no-data' });
    }
    assert.deepEqual(measureProgress(band, []), { kind: 'no-data' });
  });

  it('[S3] passes over values of another kind', () => {
    assert.equal(progressOf(rising, [20, true, 'stretch']), 0.5);
    assert.deepEqual(measureProgress({ kind: 'binary' }, [1]), { kind: 'no-data' });
  });

  it('[S7] is finite and in bounds for any numbers', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(any, any, any, (a, b, value) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const measures: Measure[] = [
          { kind: 'number', start: a, target: b },
          { kind: 'range', low, high, mode: 'distance' },
          { kind: 'range', low, mode: 'distance' },
          { kind: 'range', high, mode: 'share' },
        ];
        for (const measure of measures) {
          for (const over of ['clamp', 'to-120', 'unclamped'] as const) {
            const result = measureProgress(measure, [value], over);
            if (result.kind !== 'scored') return;
            const most = { clamp: 1, 'to-120': 1.2, unclamped: 1e9 }[over];
            assert.ok(Number.isFinite(result.raw) && !Object.is(result.raw, -0));
            assert.ok(result.progress <= most && !Object.is(result.progress, -0));
            assert.ok(result.progress >= (over === 'unclamped' ? -1e9 : 0));
          }
        }
      }),
    );
  });

  it('[S1] reads the same in any unit', () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(amount, amount, amount, (start, target, value) => {
        const inHundreds = { kind: 'number', start: start * 100, target: target * 100 } as const;
        assert.deepEqual(
          measureProgress(inHundreds, [value * 100]),
          measureProgress({ kind: 'number', start, target }, [value]),
        );
      }),
    );
  });
});
