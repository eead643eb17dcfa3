import { expect } from '@open-wc/testing';
import type { Cycle } from '@throughline/core';
import { cycleEnds, timeSpan } from './time-span.ts';

const cycle = (id: string, end: string, name: string) =>
  ({ id, name, start: '2025-01-01', end, state: 'closed' }) as unknown as Cycle;

const ends = ['2026-03-31', '2026-06-30', '2026-09-30'];

/** The sides of the names of three quarters on a narrow slider over the year up to a day. */
function sidesUpTo(today: string, nameOf: (place: number) => string) {
  const cycles = ends.map((end, place) => cycle(`c${place}`, end, nameOf(place)));
  const span = timeSpan(`2025${today.slice(4)}`, today);
  return cycleEnds(cycles, span).map(({ narrow }) => narrow);
}

describe('the ends of cycles on a slider', () => {
  it('[E249] have their names on a narrow one too, on the side where these have room', () => {
    const short = (place: number) => `FY27 Q${place}`;
    expect(sidesUpTo('2026-12-31', short)).to.deep.equal(['after', 'after', 'after']);
    expect(sidesUpTo('2026-11-27', short)).to.deep.equal(['before', 'before', 'before']);
    const long = (place: number) => `The one with the long name, ${place}`;
    expect(sidesUpTo('2026-12-31', long)).to.include('none');
  });
});
