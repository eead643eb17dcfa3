import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Measure, Milestone } from '../schema/measure.ts';
import { type MeasureValue, type OverAchievement, measureProgress } from './progress.ts';

const settings: readonly OverAchievement[] = ['clamp', 'to-120', 'unclamped'];
const [huge, tiny] = [Number.MAX_VALUE, Number.MIN_VALUE];

function steps(...weights: readonly number[]): Measure {
  const items = weights.map((weight, i) => ({ id: `m${i}`, title: 'm', weight, done: i === 0 }));
  return { kind: 'milestones', items: items as Milestone[] };
}

function result(measure: object, values: readonly unknown[], over: OverAchievement = 'clamp') {
  return measureProgress(measure as Measure, values as MeasureValue[], over);
}

/** What a table expects: the figure, or why there is none. */
type Expected = number | 'no-data' | 'degenerate';

function told(measure: object, values: readonly unknown[], over?: OverAchievement): Expected {
  const found = result(measure, values, over);
  if (found.kind === 'scored') return found.progress;
  return found.kind === 'undefined' ? (found.reason as 'degenerate') : found.kind;
}

type Case = readonly [
  rule: string,
  measure: object,
  values: readonly unknown[],
  expected: Expected,
];

const up = { kind: 'number', start: 0, target: 10 };
const down = { kind: 'number', start: 10, target: -10 };
const band = { kind: 'range', low: 2, high: 4 };
const share = { ...band, mode: 'share' };
const latest = { ...band, mode: 'latest' };
const distance = { ...band, mode: 'distance' };

/** What is missing, has no way to go, or is of another kind. */
const missing: readonly Case[] = [
  ['number without values', up, [], 'no-data'],
  ['range by share without values', share, [], 'no-data'],
  ['range by the latest without values', latest, [], 'no-data'],
  ['range by distance without values', distance, [], 'no-data'],
  ['zones without values', { kind: 'zones' }, [], 'no-data'],
  ['binary without values', { kind: 'binary' }, [], 'no-data'],
  ['baseline without values', { kind: 'baseline' }, [], 'no-data'],
  ['milestones need no values', steps(1, 3), [], 0.25],
  ['number without a way to go', { ...up, target: 0 }, [5], 'degenerate'],
  ['number without a way to go, nor a value', { ...up, target: 0 }, [], 'degenerate'],
  ['number from -0 to 0', { ...up, start: -0, target: 0 }, [0], 'degenerate'],
  ['milestones that weigh nothing', steps(0, 0), [], 'degenerate'],
  ['no milestones at all', steps(), [], 'degenerate'],
  ['number given words', up, [true, 'target'], 'no-data'],
  ['binary given a number', { kind: 'binary' }, [1, 'target'], 'no-data'],
  ['zones given a number', { kind: 'zones' }, [0.7, true], 'no-data'],
  ['baseline given words', { kind: 'baseline' }, [true, 'stretch'], 'no-data'],
];

/** What no record can hold. */
const unfit: readonly Case[] = [
  ['number from nowhere', { ...up, start: NaN }, [5], 'degenerate'],
  ['number to infinity', { ...up, target: Infinity }, [5], 'degenerate'],
  ['range without bounds', { kind: 'range', mode: 'latest' }, [5], 'degenerate'],
  ['range turned round', { ...distance, low: 5 }, [4.5], 'degenerate'],
  ['range with a bound that is none', { ...distance, low: NaN }, [], 'degenerate'],
  ['zones given one that there is not', { kind: 'zones' }, ['commit', 'moon'], 0.3],
  ['zones given what every object has', { kind: 'zones' }, ['toString'], 'no-data'],
  ['milestones with a weight that is none', steps(1, NaN, -1, 1), [], 0.5],
];

/** What is no number. */
const none: readonly Case[] = [
  ['number given NaN', up, [5, NaN], 0.5],
  ['share passes NaN over', share, [3, NaN], 1],
];

/** What is out of all proportion. */
const absurd: readonly Case[] = [
  ['number at infinity', up, [Infinity], 1],
  ['number at minus infinity', up, [-Infinity], 0],
  ['falling number at infinity', down, [Infinity], 0],
  ['number between the greatest there are', { ...up, start: -huge, target: huge }, [0], 0.5],
  ['number between the least there are', { ...up, target: tiny }, [1], 1],
  ['range by distance at infinity', distance, [Infinity], 0],
  ['range as wide as can be', { ...distance, low: -huge, high: huge }, [0], 1],
  ['milestones as heavy as can be', steps(huge, huge), [], 0.5],
];

/** The modes of a range. */
const bands: readonly Case[] = [
  ['share of all', share, [1, 2, 3, 4, 5], 0.6],
  ['latest on the low bound', latest, [9, 2], 1],
  ['latest just below it', latest, [3, 2 - 1e-12], 0],
  ['distance half a width below', distance, [1], 0.5],
  ['distance one width above', distance, [6], 0],
  ['only a low bound, by distance', { kind: 'range', low: 10, mode: 'distance' }, [9.5], 0.5],
  ['only a high one, below zero', { kind: 'range', high: -10, mode: 'distance' }, [-9.5], 0.5],
  ['only a low one, by share', { kind: 'range', low: 10, mode: 'share' }, [9, 10, 1e9], 2 / 3],
  ['a band of no width at 0', { kind: 'range', low: 0, high: 0, mode: 'distance' }, [1], 0],
  ['inside a band of no width', { kind: 'range', low: 0, high: 0, mode: 'distance' }, [-0], 1],
];

function check([, measure, values, expected]: Case): void {
  const found = told(measure, values);
  if (typeof expected !== 'number') assert.equal(found, expected);
  else assert.ok(typeof found === 'number' && Math.abs(found - expected) < 1e-12, `${found}`);
}

describe('measures', () => {
  for (const each of missing) it(`[S3] ${each[0]}`, () => check(each));
  for (const each of unfit) it(`[S28] ${each[0]}`, () => check(each));
  for (const each of none) it(`[S2] ${each[0]}`, () => check(each));
  for (const each of absurd) it(`[S7] ${each[0]}`, () => check(each));
  for (const each of bands) it(`[S4] ${each[0]}`, () => check(each));

  it('[S2] count past the target as far as the settings say, and keep the raw figure', () => {
    const past = settings.map((over) => [told(up, [15], over), told(down, [15], over)]);
    assert.deepEqual(past, [
      [1, 0],
      [1.2, 0],
      [1.5, -0.25],
    ]);
    for (const over of settings) {
      const found = result(up, [15], over);
      assert.equal(found.kind === 'scored' && found.raw, 1.5);
      for (const measure of [share, latest, distance, { kind: 'binary' }, steps(1)]) {
        assert.ok(Number(told(measure, [3, true], over)) <= 1);
      }
    }
  });

  it('[S7] give a finite figure in bounds, or a reason, for anything whatever', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(0, -0, huge, -huge, tiny, Infinity, NaN));
    const some = fc.option(number, { nil: undefined });
    const measure = fc.oneof(
      fc.record({ kind: fc.constant('number'), start: number, target: number }),
      fc.record({
        kind: fc.constant('range'),
        low: some,
        high: some,
        mode: fc.constantFrom('share', 'latest', 'distance'),
      }),
      fc.array(number).map((weights) => steps(...weights)),
      fc.constantFrom({ kind: 'zones' }, { kind: 'binary' }, { kind: 'baseline' }),
    );
    const value = fc.oneof(number, fc.boolean(), fc.constantFrom('target', 'constructor'));
    fc.assert(
      fc.property(measure, fc.array(value), fc.constantFrom(...settings), (each, values, over) => {
        const found = result(each, values, over);
        if (found.kind !== 'scored') return;
        const [least, most] = over === 'unclamped' ? [-1e9, 1e9] : [0, over === 'clamp' ? 1 : 1.2];
        assert.ok(found.progress >= least && found.progress <= most, `${found.progress}`);
        assert.ok(Number.isFinite(found.raw) && !Object.is(found.progress, -0));
      }),
      { numRuns: 2000 },
    );
  });
});
