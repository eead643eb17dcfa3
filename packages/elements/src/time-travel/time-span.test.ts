import { expect } from '@open-wc/testing';
import type { Cycle } from '@throughline/core';
import { cycleEnds, timeSpan } from './time-span.ts';

const cycle = (id: string, end: string, name: string) =>
  ({ id, name, start: '2025-01-01', end, state: 'closed' }) as unknown as Cycle;

/** The quarters of a year up to today. */
const quarters = (nameOf: (id: string) => string) =>
  [
    ['Q1', '2026-01-31'],
    ['Q2', '2026-04-30'],
    ['Q3', '2026-07-31'],
  ].map(([id = '', end = '']) => cycle(id, end, nameOf(id)));
const span = timeSpan('2025-11-01', '2026-10-31');
const rooms = (nameOf: (id: string) => string) =>
  cycleEnds(quarters(nameOf), span).map(({ room }) => room);

describe('the ends of cycles on a slider', () => {
  it('[E249] have their names on a narrow one too, as far as these are short enough', () => {
    expect(rooms((id) => `FY27 ${id}`)).to.deep.equal(['always', 'always', 'always']);
    const longer = rooms((id) => `Fiscal year ${id}`);
    expect(longer).to.deep.equal(['wide', 'always', 'wide']);
    expect(rooms((id) => `The one with the long name, ${id}`)).to.include('never');
  });
});
