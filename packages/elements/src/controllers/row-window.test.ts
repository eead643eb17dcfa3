import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type RowLayout, rowAt, rowTop, rowWindow, scrollFor } from './row-window.ts';

const layout = fc
  .record({
    count: fc.integer({ min: 1, max: 200 }),
    rowHeight: fc.integer({ min: 10, max: 60 }),
    after: fc.integer({ min: -1, max: 199 }),
    height: fc.integer({ min: 0, max: 500 }),
  })
  .map((made): RowLayout => ({ ...made, after: Math.min(made.after, made.count - 1) }));
const view = fc.record({ top: fc.nat(6000), visible: fc.integer({ min: 20, max: 900 }) });

/** The pixels of a row, with what stands open below it, found by adding up. */
function slowSpan({ rowHeight, after, height }: RowLayout, row: number): [number, number] {
  let top = 0;
  for (let i = 0; i < row; i++) top += rowHeight + (i === after ? height : 0);
  return [top, top + rowHeight + (row === after ? height : 0)];
}

describe('the window of rows', () => {
  it('[E55] puts each row below the ones before it', () => {
    fc.assert(
      fc.property(layout, fc.nat(199), (rows, row) => {
        expect(rowTop(rows, row % rows.count)).to.equal(slowSpan(rows, row % rows.count)[0]);
      }),
    );
  });

  it('[E55] holds every row that is in view and no more than the spare ones beside', () => {
    fc.assert(
      fc.property(layout, view, fc.nat(8), (rows, { top, visible }, spare) => {
        const [first, end] = rowWindow(rows, { top, visible, spare });
        const inView = (row: number) => {
          const [start, stop] = slowSpan(rows, row);
          return stop > top && start < top + visible;
        };
        const seen = Array.from({ length: rows.count }, (_, row) => row).filter(inView);
        for (const row of seen) expect(row).to.be.within(first, end - 1);
        expect(end - first).to.be.at.most(Math.max(1, seen.length) + 2 * spare);
      }),
    );
  });

  it('[E55] finds the row at every pixel', () => {
    fc.assert(
      fc.property(layout, fc.nat(9000), (rows, pixel) => {
        const end = rowTop(rows, rows.count);
        const row = rowAt(rows, pixel);
        if (pixel >= end) expect(row).to.equal(rows.count - 1);
        else {
          const [start, stop] = slowSpan(rows, row);
          expect(pixel).to.be.within(start, stop - 1);
        }
      }),
    );
  });

  it('[E56] scrolls no further than it takes to see a row', () => {
    fc.assert(
      fc.property(layout, view, fc.nat(199), (rows, { top, visible }, at) => {
        fc.pre(visible >= rows.rowHeight);
        const row = at % rows.count;
        const to = scrollFor(rows, row, { top, visible });
        const [start] = slowSpan(rows, row);
        expect(start).to.be.within(to, to + visible - rows.rowHeight);
        if (start >= top && slowSpan(rows, row)[1] <= top + visible) expect(to).to.equal(top);
      }),
    );
  });
});
