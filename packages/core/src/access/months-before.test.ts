import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { monthsBefore } from './months-before.ts';

test('[ER20] a term of months ends on the same date, or on the last of a shorter month', () => {
  const cases = [
    ['2026-05-31T10:00:00Z', 3, '2026-02-28T10:00:00.000Z'],
    ['2028-05-31T10:00:00Z', 3, '2028-02-29T10:00:00.000Z'],
    ['2026-05-04T10:00:00Z', 24, '2024-05-04T10:00:00.000Z'],
    ['2026-01-31T00:00:00Z', 1, '2025-12-31T00:00:00.000Z'],
    ['2026-03-30T23:59:59Z', 1, '2026-02-28T23:59:59.000Z'],
    ['2026-03-01T00:00:00Z', 600, '1976-03-01T00:00:00.000Z'],
  ] as const;
  for (const [at, months, before] of cases) assert.equal(monthsBefore(at, months), before);
});

test('[ER20] later moments and shorter terms never give an earlier one', () => {
  const moment = fc.date({
    ...{ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true },
  });
  const months = fc.integer({ min: 1, max: 600 });
  fc.assert(
    fc.property(moment, moment, months, (one, other, term) => {
      const [first, second] = one <= other ? [one, other] : [other, one];
      const before = (date: Date, of = term) => Date.parse(monthsBefore(date.toISOString(), of));
      assert.ok(before(first) <= before(second));
      assert.ok(before(first, term + 1) <= before(first));
    }),
    { numRuns: 5000 },
  );
});
