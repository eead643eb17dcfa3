import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Pace } from '../schema/goal.ts';
import { type Paced, expectedProgress } from './expected.ts';

const april = { start: '2026-04-01', due: '2026-04-10' };
const curves = ['linear', 'working-days', 'front-loaded', 'back-loaded'] as const;

function expected(goal: Partial<Paced>, at: string, zone = 'UTC'): number {
  return expectedProgress({ ...april, ...goal }, at, zone);
}

function isClose(found: number, wanted: number): void {
  assert.ok(Math.abs(found - wanted) < 1e-12, `${found}, not ${wanted}`);
}

describe('expectedProgress', () => {
  it('[S20] grows from the first day to the end of the due day', () => {
    assert.equal(expected({}, '2026-03-31T23:59:59Z'), 0);
    assert.equal(expected({}, '2026-04-01T00:00:00Z'), 0);
    assert.equal(expected({}, '2026-04-06T00:00:00Z'), 0.5);
    assert.equal(expected({}, '2026-04-11T00:00:00Z'), 1);
    assert.equal(expected({}, '2027-01-01T00:00:00Z'), 1);
    isClose(expected({ start: '2026-04-10' }, '2026-04-10T06:00:00Z'), 0.25);
  });

  it("[S20] begins and ends with the days of the owner's zone", () => {
    assert.equal(expected({}, '2026-03-31T18:30:00Z', 'Asia/Kolkata'), 0);
    isClose(expected({ due: '2026-04-01' }, '2026-04-01T06:30:00Z', 'Asia/Kolkata'), 0.5);
  });

  it('[S20] knows that a day may have 23 or 25 hours', () => {
    const spring = { start: '2026-03-29', due: '2026-03-29' };
    isClose(expected(spring, '2026-03-28T23:00:00Z', 'Europe/Oslo'), 0);
    isClose(expected(spring, '2026-03-29T10:30:00Z', 'Europe/Oslo'), 11.5 / 23);
    const autumn = { start: '2026-10-25', due: '2026-10-25' };
    isClose(expected(autumn, '2026-10-25T10:30:00Z', 'Europe/Oslo'), 12.5 / 25);
  });

  it('[S21] follows the measure where the goal has no curve', () => {
    const range = { kind: 'range', low: 1, mode: 'latest' } as const;
    assert.equal(expected({ measure: range }, '2026-04-02T00:00:00Z'), 1);
    for (const kind of ['binary', 'baseline'] as const) {
      assert.equal(expected({ measure: { kind } }, '2026-04-10T23:59:59.999Z'), 0);
      assert.equal(expected({ measure: { kind } }, '2026-04-11T00:00:00Z'), 1);
    }
    assert.equal(expected({ measure: { kind: 'zones' } }, '2026-04-06T00:00:00Z'), 0.5);
    const pace = { curve: 'linear' } as const;
    assert.equal(expected({ measure: range, pace }, '2026-04-06T00:00:00Z'), 0.5);
  });

  it('[S22] is front-loaded or back-loaded', () => {
    const quarter = '2026-04-03T12:00:00Z';
    isClose(expected({ pace: { curve: 'front-loaded' } }, quarter), 1 - 0.75 ** 2);
    isClose(expected({ pace: { curve: 'back-loaded' } }, quarter), 0.25 ** 2);
  });

  it('[S23] grows on working days only', () => {
    // Wednesday 1 April to Friday 10 April: eight working days.
    const on = (at: string) => expected({ pace: { curve: 'working-days' } }, at);
    isClose(on('2026-04-02T00:00:00Z'), 1 / 8);
    isClose(on('2026-04-04T00:00:00Z'), 3 / 8);
    isClose(on('2026-04-05T17:00:00Z'), 3 / 8);
    isClose(on('2026-04-06T12:00:00Z'), 3.5 / 8);
    assert.equal(on('2026-04-11T00:00:00Z'), 1);
  });

  it('[S23] takes a calendar, and a straight line where no day is worked', () => {
    const goal = { ...april, pace: { curve: 'working-days' } as const };
    const free = { weekend: [6, 7], holidays: ['2026-04-03', '2026-04-06'] };
    isClose(expectedProgress(goal, '2026-04-07T00:00:00Z', 'UTC', free), 2 / 6);
    const weekend = { ...goal, start: '2026-04-04', due: '2026-04-05' };
    isClose(expectedProgress(weekend, '2026-04-05T00:00:00Z', 'UTC'), 0.5);
  });

  it('[S24] joins points by straight lines, each at the end of its day', () => {
    const points = [
      { day: '2026-04-02', expected: 0.6 },
      { day: '2026-04-06', expected: 0.8 },
    ];
    const on = (at: string) => expected({ pace: { curve: 'points', points } }, at);
    isClose(on('2026-04-02T00:00:00Z'), 0.3);
    isClose(on('2026-04-03T00:00:00Z'), 0.6);
    isClose(on('2026-04-05T00:00:00Z'), 0.7);
    isClose(on('2026-04-09T00:00:00Z'), 0.9);
    assert.equal(on('2026-04-11T00:00:00Z'), 1);
  });

  it('[S25] is 1 for a closed goal', () => {
    const goal = { ...april, state: 'closed' } as const;
    assert.equal(expectedProgress(goal, '2026-04-02T00:00:00Z', 'UTC'), 1);
  });

  it('[S20] [S22] [S23] [S24] never falls and stays from 0 to 1', () => {
    const points = [
      { day: '2026-04-01', expected: 0.1 },
      { day: '2026-04-10', expected: 0.5 },
      { day: '2026-05-10', expected: 0.6 },
    ];
    const paces: Pace[] = [...curves.map((curve) => ({ curve })), { curve: 'points', points }];
    const hour = fc.integer({ min: -24, max: 24 * 12 });
    fc.assert(
      fc.property(hour, hour, fc.constantFrom(...paces), (a, b, pace) => {
        const moment = (hours: number) =>
          new Date(Date.UTC(2026, 3, 1) + hours * 3_600_000).toISOString();
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        const [less, more] = [expected({ pace }, moment(early)), expected({ pace }, moment(late))];
        assert.ok(less >= 0 && less <= more && more <= 1);
      }),
    );
  });
});
