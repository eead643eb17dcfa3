import { add, at } from './int-arrays.ts';

/** The children of each index, in one array. */
export interface Children {
  /** The children of an index, -1 for the roots; a view that may be sorted in place. */
  of(index: number): Int32Array;
  /** The place in `all` of the first child of an index; that of the next index is where they end. */
  start(index: number): number;
  /** The children of all indexes, the roots first. */
  readonly all: Int32Array;
}

/** Children of each index in one array, by counting: no list per parent. */
export function childrenOf(parents: Int32Array): Children {
  const { length } = parents;
  const starts = new Int32Array(length + 2);
  for (let i = 0; i < length; i++) add(starts, at(parents, i) + 2, 1);
  for (let i = 1; i < starts.length; i++) add(starts, i, at(starts, i - 1));
  const all = new Int32Array(length);
  const next = starts.slice();
  for (let i = 0; i < length; i++) {
    const parent = at(parents, i);
    all[at(next, parent + 1)] = i;
    add(next, parent + 1, 1);
  }
  return {
    of: (index) => all.subarray(starts[index + 1], starts[index + 2]),
    start: (index) => at(starts, index + 1),
    all,
  };
}
