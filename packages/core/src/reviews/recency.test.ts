import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { exactMean } from '../testing/exact-mean.ts';
import { reviewerBias } from './bias.ts';
import { evidenceFigures, recency } from './recency.ts';

const place = fc.oneof(
  fc.constantFrom(0, 0.25, 0.5, 0.7499, 0.75, 1),
  fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000),
  fc.double({ min: 1e-9, max: 1, noNaN: true }),
);
const places = fc.array(place, { minLength: 1, maxLength: 60 });
const months = ['2026-01', '2026-02', '2026-03', '2026-05'];
const item = fc.record({
  u: place,
  day: fc.integer({ min: 1, max: 6 }).map((month) => `2026-0${month}-15`),
});
const measured = (found: ReturnType<typeof recency>) => {
  assert.equal(found.kind, 'measured');
  return found;
};

describe('recency', () => {
  test('[RV6] is no figure without items', () => {
    assert.deepEqual(recency([]), { kind: 'no-data' });
    assert.deepEqual(evidenceFigures([], months), { kind: 'no-data' });
  });

  test('[RV6] is worked out by hand', () => {
    const items = [
      { u: 0.25, day: '2026-01-31' },
      { u: 0.75, day: '2026-05-01' },
      { u: 0.95, day: '2026-05-02' },
    ];
    const figures = evidenceFigures(items, months);
    assert.equal(figures.kind, 'measured');
    const { count, recencyIndex, tailLift, coverage } = measured(figures) as never;
    assert.deepEqual([count, tailLift, coverage], [3, 8 / 3, 0.5]);
    assert.ok(Math.abs(recencyIndex - 0.3) < 1e-15);
  });

  test('[RV8] an item in a month in which the person did not work covers none', () => {
    const figures = evidenceFigures([{ u: 0.4, day: '2026-04-10' }], months);
    assert.equal(figures.kind === 'measured' && figures.coverage, 0);
    const one = evidenceFigures([{ u: 0.4, day: '2026-04-10' }], []);
    assert.equal(one.kind === 'measured' && one.coverage, 0);
  });

  test('[RV7] lies within its bounds, is as exact as can be, and counts its items', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 40 }), (items) => {
        const figures = evidenceFigures(items, months);
        const { count, recencyIndex, tailLift } = measured(figures);
        assert.equal(count, items.length);
        assert.ok(recencyIndex >= -1 && recencyIndex <= 1 && !Object.is(recencyIndex, -0));
        assert.ok(tailLift >= 0 && tailLift <= 4);
        assert.ok('coverage' in figures && figures.coverage >= 0 && figures.coverage <= 1);
        const mean = exactMean(items.map(({ u }) => ({ weight: 1, value: u })));
        assert.equal(recencyIndex, 2 * mean - 1);
      }),
      { numRuns: 3000 },
    );
  });

  test('[RV7] has the same bits in any order', () => {
    fc.assert(
      fc.property(places, fc.nat(), (list, cut) => {
        const at = cut % list.length;
        const turned = [...list.slice(at), ...list.slice(0, at)].reverse();
        assert.deepEqual(recency(turned), recency(list));
      }),
      { numRuns: 3000 },
    );
  });

  test('[RV7] rises with an item that is later than the mean', () => {
    fc.assert(
      fc.property(places, place, (list, later) => {
        const before = measured(recency(list)).recencyIndex;
        fc.pre(2 * later - 1 > before + 1e-9);
        assert.ok(measured(recency([...list, later])).recencyIndex > before);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the bias of a reviewer', () => {
  const limits = { above: 0.25, fromItems: 4 };
  const even = recency([0.1, 0.3, 0.5, 0.7, 0.9]);

  test('[RV9] is a warning from four cited items on, above the limit and not at it', () => {
    const biasOf = (cited: readonly number[]) => reviewerBias(even, recency(cited), limits);
    assert.deepEqual(biasOf([]), { kind: 'no-data' });
    assert.deepEqual(reviewerBias(recency([]), recency([]), limits), { kind: 'no-data' });
    const cases: [number[], boolean][] = [
      [[0.9, 0.9, 0.9], false],
      [[0.9, 0.9, 0.9, 0.9], true],
      [[0.625, 0.625, 0.625, 0.625], false],
      [[0.625, 0.625, 0.625, 0.626], true],
      [[0.1, 0.1, 0.1, 0.1], false],
    ];
    for (const [cited, isWarning] of cases) {
      const bias = biasOf(cited);
      assert.equal(bias.kind === 'measured' && bias.isWarning, isWarning, cited.join(' '));
    }
  });

  test('[RV9] takes a difference that rounding alone puts above the limit to be at it', () => {
    for (let hundredths = 0; hundredths <= 80; hundredths++) {
      const cited = (hundredths * 10 + 125) / 1000;
      const there = recency([hundredths / 100]);
      const bias = reviewerBias(there, recency([cited, cited, cited, cited]), limits);
      assert.equal(bias.kind === 'measured' && bias.isWarning, false, String(hundredths));
    }
  });

  test('[RV9] is the difference to what there is, whose own lateness is nobody’s bias', () => {
    const late = recency([0.8, 0.9, 1]);
    const same = reviewerBias(late, late, limits);
    assert.deepEqual(same, { kind: 'measured', difference: 0, isWarning: false });
    const twice = reviewerBias(recency([0.5]), recency([1]), { above: 0.25, fromItems: 1 });
    assert.deepEqual(twice, { kind: 'measured', difference: 1, isWarning: true });
  });
});
