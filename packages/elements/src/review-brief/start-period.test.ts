import { expect } from '@open-wc/testing';
import type { Cycle, CycleId } from '@throughline/core';
import { periodAt } from './start-period.ts';

const cycle = (id: string, start: string, end: string) =>
  [id as CycleId, { id, name: id, start, end, state: 'active' } as unknown as Cycle] as const;

describe('the period of a review that is started', () => {
  it('[E331] is the cycle that ended last: one that ends today still runs', () => {
    const cycles = new Map([
      cycle('q1', '2026-01-01', '2026-03-31'),
      cycle('q2', '2026-04-01', '2026-06-30'),
    ]);
    expect(periodAt({ cycles }, '2026-06-30').start).to.equal('2026-01-01');
    expect(periodAt({ cycles }, '2026-07-01').start).to.equal('2026-04-01');
  });
});
