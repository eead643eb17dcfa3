import type { Lists } from '../alignment/lists.ts';
import { BandMix } from './band-mix.ts';
import type { Columns } from './columns.ts';
import { PaceMean } from './rollup.ts';

/** What a link does in the mean of its parent. `passedOn` is that of a goal carried on by a sibling. */
export const linkRole = { supports: 0, otherChild: 1, keyResult: 2, passedOn: 3 } as const;

/** The links from parents to children, by their place in the items of `graph.children`. */
export interface LinkColumns {
  readonly weight: Float64Array;
  /** One of `linkRole`. */
  readonly role: Uint8Array;
}

/** What the counting children of one goal come to. One object serves all goals, one after the other. */
export class Contributions {
  readonly mean = new PaceMean();
  readonly bands = new BandMix();
  /** When any of them was last reported on; `-Infinity` for never. */
  reportedAt = -Infinity;
  /** The worst goal among them and below, and how badly it stands; -1 for none. */
  worst = -1;
  badness = -Infinity;
  /** Whether nobody reports on any that is still open, on one of them no longer. */
  isStale = false;

  readonly #children: Lists;
  readonly #links: LinkColumns;
  readonly #columns: Columns;
  readonly #cycleEnds: ReadonlyMap<number, number>;

  /** @param cycleEnds - When closed goals leave their pillars; goals that never do are absent. */
  constructor(
    children: Lists,
    links: LinkColumns,
    columns: Columns,
    cycleEnds: ReadonlyMap<number, number>,
  ) {
    this.#children = children;
    this.#links = links;
    this.#columns = columns;
    this.#cycleEnds = cycleEnds;
  }

  /** Takes in the children of a goal that its driver takes in and that count, in the order of their ids. */
  read(parent: number, at: number): void {
    const { state, status, badness, reportedAt } = this.#columns;
    this.#clear();
    let [open, silent, stale] = [0, 0, 0];
    const end = this.#children.start[parent + 1] as number;
    for (let place = this.#children.start[parent] as number; place < end; place++) {
      const child = this.#children.items[place] as number;
      const isClosed = state[child] === 'closed';
      if (!this.#takesIn(parent, place) || (isClosed && this.#hasLeft(parent, child, at))) continue;
      if (!this.#add(child, this.#links.weight[place] as number)) continue;
      this.reportedAt = Math.max(this.reportedAt, reportedAt[child] as number);
      if ((badness[child] as number) > this.badness) this.#takeWorst(child);
      if (isClosed) continue;
      open += 1;
      if (status[child] === 'stale') stale += 1;
      else if (status[child] === 'no-data') silent += 1;
    }
    this.isStale = stale > 0 && stale + silent === open;
  }

  #clear(): void {
    this.mean.clear();
    this.bands.clear();
    this.reportedAt = -Infinity;
    this.worst = -1;
    this.badness = -Infinity;
  }

  #takesIn(parent: number, place: number): boolean {
    const role = this.#links.role[place];
    switch (this.#columns.driver[parent]) {
      case 'key-results':
        return role === linkRole.keyResult;
      case 'children':
        return role === linkRole.otherChild;
      default:
        return role === linkRole.otherChild || role === linkRole.keyResult;
    }
  }

  #hasLeft(parent: number, child: number, at: number): boolean {
    return this.#columns.isPillar[parent] === 1 && at >= (this.#cycleEnds.get(child) ?? Infinity);
  }

  #add(child: number, weight: number): boolean {
    const { standing, worth, expected, band } = this.#columns;
    const added = this.mean.add(
      standing[child] ?? 'undefined',
      weight,
      worth[child] as number,
      expected[child] as number,
    );
    if (added) this.bands.add(weight, band[child] ?? 'no-data');
    return added;
  }

  #takeWorst(child: number): void {
    this.worst = this.#columns.worstHere[child] as number;
    this.badness = this.#columns.badness[child] as number;
  }
}
