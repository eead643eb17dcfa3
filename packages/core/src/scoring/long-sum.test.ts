import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exactMean } from '../testing/exact-mean.ts';
import { LongSum } from './long-sum.ts';

const weight = fc.oneof(
  fc.constantFrom(1, 1, 2, 3, 0.1, 0.5, 1e6),
  fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
);
const anyWeight = fc.oneof(weight, fc.double({ min: 5e-324, max: 1e6, noNaN: true }));
const value = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  fc.double({ min: 1e-9, max: 1, noNaN: true }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((each) => (Math.abs(each) < 1e-9 ? 0 : each)),
);
const inputs = fc.array(fc.record({ weight, value }), { minLength: 1, maxLength: 50 });
const anyInputs = fc.array(fc.record({ weight: anyWeight, value }), {
  minLength: 1,
  maxLength: 50,
});

type Inputs = readonly { weight: number; value: number }[];

function sumsOf(list: Inputs): { above: LongSum; below: LongSum } {
  const [above, below] = [new LongSum(), new LongSum()];
  const weights = Float64Array.from(list, (each) => each.weight);
  const values = Float64Array.from(list, (each) => each.value);
  above.setWeighted(weights, values, list.length);
  below.setWeights(weights, list.length);
  return { above, below };
}

function meanOf(list: Inputs): number {
  const { above, below } = sumsOf(list);
  return above.over(below);
}

describe('LongSum', () => {
  it('[S31] gives a mean as if nothing had been rounded but the result', () => {
    fc.assert(
      fc.property(inputs, (list) => {
        fc.pre(list.every((each) => each.value >= 0));
        assert.equal(meanOf(list), exactMean(list));
      }),
      { numRuns: 500 },
    );
  });

  it('[S31] gives the same bits in any order', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (list, cut) => {
        fc.pre(list.every((each) => each.value >= 0));
        const at = cut % list.length;
        const turned = [...list.slice(at), ...list.slice(0, at)];
        assert.equal(meanOf(turned.reverse()), meanOf(list));
      }),
      { numRuns: 500 },
    );
  });

  it('[S7] stays finite and close with progress below 0 and far above 1', () => {
    fc.assert(
      fc.property(anyInputs, (list) => {
        const found = meanOf(list);
        const size = Math.max(...list.map((each) => Math.abs(each.value)));
        assert.ok(Number.isFinite(found) && !Object.is(found, -0));
        assert.ok(Math.abs(found - exactMean(list)) <= size * 1e-15);
      }),
    );
  });
});
