import { type Summing, addUp, blockLength, rowsTogether } from './block-sums.ts';
import { partLength } from './part.ts';

interface Wide {
  /** The rows of the blocks, then of those that come together, and so on up to one row for all. */
  levels: Float64Array[];
  blocks: number;
  /** The blocks that must be read again: some, and all from one on. */
  readonly stale: Set<number>;
  staleFrom: number;
}

/**
 * What the children of goals come to that have very many: where one of 100,000 changes, 64 are read again
 * and some 30 rows added, instead of all. Everything is summed in the same order as by a full pass, so
 * the bits are the same.
 */
export class WideLists {
  readonly #lists = new Map<number, Wide>();

  get isEmpty(): boolean {
    return this.#lists.size === 0;
  }

  /** Whether a list is held, so that changes in it must be told. */
  has(list: number): boolean {
    return this.#lists.has(list);
  }

  /** A child at that place of a list has changed. */
  touch(list: number, place: number): void {
    this.#lists.get(list)?.stale.add(Math.floor(place / blockLength));
  }

  /** Children came or went at that place, so that all behind it have moved. */
  touchFrom(list: number, place: number): void {
    const wide = this.#lists.get(list);
    if (wide) wide.staleFrom = Math.min(wide.staleFrom, Math.floor(place / blockLength));
  }

  forget(list: number): void {
    this.#lists.delete(list);
  }

  forgetAll(): void {
    for (const wide of this.#lists.values()) wide.staleFrom = 0;
  }

  /** The row for all children of a list of that length, brought up to date. */
  sum(list: number, count: number, summing: Summing): Float64Array {
    let wide = this.#lists.get(list);
    if (!wide) {
      wide = { levels: [], blocks: 0, stale: new Set(), staleFrom: 0 };
      this.#lists.set(list, wide);
    }
    fit(wide, Math.ceil(count / blockLength));
    const { levels, stale, staleFrom } = wide;
    let open = [...stale].filter((block) => block < staleFrom && block < wide.blocks);
    for (let block = staleFrom; block < wide.blocks; block++) open.push(block);
    const [rows] = levels as [Float64Array];
    for (const block of open) summing.read(block, rows, block * partLength);
    let below = wide.blocks;
    for (let level = 1; level < levels.length; level++) {
      open = [...new Set(open.map((row) => Math.floor(row / rowsTogether)))];
      for (const row of open) {
        addUp(
          levels[level - 1] as Float64Array,
          below,
          levels[level] as Float64Array,
          row,
          summing,
        );
      }
      below = Math.ceil(below / rowsTogether);
    }
    stale.clear();
    wide.staleFrom = Infinity;
    return levels.at(-1) as Float64Array;
  }
}

function fit(wide: Wide, blocks: number): void {
  if (wide.blocks === blocks) return;
  wide.staleFrom = Math.min(wide.staleFrom, wide.blocks, blocks - 1);
  wide.blocks = blocks;
  let level = 0;
  for (let rows = blocks; ; rows = Math.ceil(rows / rowsTogether), level++) {
    const room = rows * partLength;
    const held = wide.levels[level];
    // A list that shrinks keeps its rows, since one that grows by one child at a time must not be copied.
    if (!held || held.length < room) {
      const larger = new Float64Array(held ? 2 * room : room);
      if (held) larger.set(held);
      wide.levels[level] = larger;
    }
    if (rows === 1) break;
  }
  wide.levels.length = level + 1;
}
