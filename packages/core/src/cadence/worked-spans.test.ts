import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { endOfDay, instantOf, startOfDay } from '../calendar.ts';
import type { Leave } from '../schema/organisation.ts';
import { workedSpans } from './worked-spans.ts';
import { workingTimeOf } from './working-time.ts';

const spansOf = (...args: Parameters<typeof workedSpans>) =>
  workedSpans(...args).map(({ from, until }) => [instantOf(from), instantOf(until)]);

test('[RV5] working time is the hours of the calendar on the days that somebody works', () => {
  const period = { start: '2026-05-01', end: '2026-05-06' };
  const leaves = [{ id: 'l', personId: 'mia', start: '2026-05-05', end: '2026-05-05' }] as Leave[];
  assert.deepEqual(spansOf({ zone: 'Europe/Oslo', leaves }, period), [
    ['2026-05-01T07:00:00.000Z', '2026-05-01T15:00:00.000Z'],
    ['2026-05-04T07:00:00.000Z', '2026-05-04T15:00:00.000Z'],
    ['2026-05-06T07:00:00.000Z', '2026-05-06T15:00:00.000Z'],
  ]);
});

test('[RV5] hours over midnight end with the period, and days before it reach into it', () => {
  const calendar = { weekend: [], holidays: [], from: '22:00', to: '06:00' };
  const period = { start: '2026-05-04', end: '2026-05-04' };
  assert.deepEqual(spansOf({ zone: 'UTC', calendar }, period), [
    ['2026-05-04T00:00:00.000Z', '2026-05-04T06:00:00.000Z'],
    ['2026-05-04T22:00:00.000Z', '2026-05-05T00:00:00.000Z'],
  ]);
});

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${`${date}`.padStart(2, '0')}`);
/** The last pair of hours is one over the other on the night on which clocks skip an hour. */
const hours = fc.constantFrom(
  ...[['09:00', '17:00'] as const, ['22:00', '06:00'] as const],
  ...[['00:00', '00:00'] as const, ['03:00', '02:30'] as const],
);
const leave = fc.tuple(day, day).map(([a, b]) => (a < b ? [a, b] : [b, a]));

test('[RV5] they are the same times of which a queue says that somebody works', () => {
  fc.assert(
    fc.property(
      fc.tuple(day, day, hours, fc.array(leave, { maxLength: 2 })),
      fc.tuple(fc.nat({ max: 720 }), fc.integer({ min: 1, max: 60 })),
      ([one, other, [from = '', to = ''], away], [after, length]) => {
        const zone = 'America/New_York';
        const weekend = after % 2 === 0 ? [6, 7] : [];
        const calendar = { weekend, holidays: ['2026-03-10'], from, to };
        const leaves = away.map(([start, end], i) => ({ id: `${i}`, start, end }));
        const worker = { zone, calendar, leaves: leaves as unknown as Leave[] };
        const [start, end] = one < other ? [one, other] : [other, one];
        const first = startOfDay(start, zone);
        const last = endOfDay(end, zone);
        const begin = Math.min(first + after * 3_600_000, last);
        const until = Math.min(begin + length * 3_600_000, last);
        const spans = workedSpans(worker, { start, end });
        const isWorked = spans.some((span) => span.from < until && span.until > begin);
        assert.equal(workingTimeOf(worker).isWorkedBetween(begin, until), isWorked);
        const isInOrder = spans.every((span, i) => (spans[i - 1]?.until ?? first) <= span.from);
        assert.ok(isInOrder && (spans.at(-1)?.until ?? last) <= last);
      },
    ),
    { numRuns: 2000 },
  );
});
