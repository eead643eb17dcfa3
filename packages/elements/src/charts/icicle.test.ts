import { expect } from '@open-wc/testing';
import { type IcicleNode, icicle } from './icicle.ts';

interface Plain extends IcicleNode<Plain> {
  readonly children: readonly Plain[];
}

const leaf = (key: string, size: number): Plain => ({ key, size, children: [] });
const over = (key: string, children: readonly Plain[]): Plain => ({
  ...{ key, children },
  size: children.reduce((sum, { size }) => sum + size, 0),
});

describe('an icicle', () => {
  it('[E135] puts children in the length of their parent, by size', () => {
    const cells = icicle([over('a', [leaf('b', 3), leaf('c', 1)]), leaf('d', 4)], {
      ...{ levels: 2, least: 0.01 },
    });
    const told = cells.map((it) => [it.key, it.parentKey, it.level, it.start, it.length, it.place]);
    expect(told).to.deep.equal([
      ['a', '', 0, 0, 0.5, 1],
      ['d', '', 0, 0.5, 0.5, 2],
      ['b', 'a', 1, 0, 0.375, 1],
      ['c', 'a', 1, 0.375, 0.125, 2],
    ]);
  });

  it('[E136] draws neighbours that are too small together, and 100,000 of them as few', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => leaf(`m${index}`, 1));
    const cells = icicle([over('p', [leaf('big', 100_000), ...many])], { levels: 4, least: 0.01 });
    expect(cells.map(({ key, nodes }) => [key, nodes])).to.deep.equal([
      ['p', 1],
      ['big', 1],
      ['p … 1', 100_000],
    ]);
    const short = icicle([leaf('a', 990), leaf('b', 1), leaf('c', 1)], { levels: 1, least: 0.01 });
    expect(short.map(({ key, nodes, from }) => [key, nodes, from])).to.deep.equal([
      ['a', 1, 0],
      [' … 1', 2, 1],
    ]);
    expect(short[1]!.start).to.be.closeTo(short[0]!.length, 1e-9);
    expect(short[1]!.start + short[1]!.length).to.be.closeTo(1, 1e-9);
    expect(icicle([leaf('zero', 0)], { levels: 1, least: 0.01 })).to.deep.equal([]);
  });
});
