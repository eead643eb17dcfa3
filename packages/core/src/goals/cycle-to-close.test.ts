import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRecord } from '../schema/parse.ts';
import { cycleToClose } from './cycle-lookup.ts';

const cycle = (id: string, start: string, end: string, state = 'active') =>
  parseRecord('cycles', { id, name: id, start, end, state });

const cycles = [
  cycle('y', '2026-01-01', '2026-12-31'),
  cycle('q1', '2026-01-01', '2026-03-31', 'closed'),
  cycle('q2', '2026-04-01', '2026-06-30'),
  cycle('h1', '2026-01-01', '2026-06-30'),
  cycle('q3', '2026-07-01', '2026-09-30'),
  cycle('q4', '2026-10-01', '2026-12-31', 'planning'),
];

describe('cycleToClose', () => {
  for (const [day, expected] of [
    ['2026-05-15', 'q2'],
    ['2026-06-30', 'q2'],
    ['2026-07-01', 'q2'],
    ['2026-10-02', 'q3'],
    ['2027-01-05', 'y'],
  ] as const) {
    it(`[CY13] is ${expected} on ${day}`, () => {
      assert.equal(cycleToClose(cycles, day)?.id, expected);
      assert.equal(cycleToClose([...cycles].reverse(), day)?.id, expected);
    });
  }

  it('[CY13] is none where none is active', () => {
    const over = cycles.filter(({ state }) => state !== 'active');
    assert.equal(cycleToClose(over, '2026-05-15'), undefined);
  });
});
