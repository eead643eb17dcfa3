import type { Lists } from '../alignment/lists.ts';
import type { GoalId } from '../schema/ids.ts';
import { bandCode, linkRole, standingCode, stateCode, statusCode } from './codes.ts';
import type { Columns } from './columns.ts';
import { PaceMean } from './pace-mean.ts';
import { counts, isWithoutData } from './rollup.ts';
import { tolerance } from './rulebooks.ts';

/** The links from parents to children, by their place in the items of `graph.children`. */
export interface LinkColumns {
  readonly weight: Float64Array;
  /** Bits of `linkRole`. */
  readonly role: Uint8Array;
  /** For links that are handed over: from when, in milliseconds since 1970. */
  readonly handovers: Map<number, number>;
}

/** What the counting children of one goal come to. One object serves all goals, one after the other. */
export class Contributions {
  readonly mean = new PaceMean();
  /** When any of them was last reported on; `-Infinity` for never. */
  reportedAt = -Infinity;
  /** The one among them that has the worst goal at or below it; -1 for none. */
  worstChild = -1;
  /** Whether nobody reports on any that is still open, on one of them no longer. */
  isStale = false;

  readonly #children: Lists;
  readonly #links: LinkColumns;
  readonly #columns: Columns;
  readonly #cycleEnds: ReadonlyMap<number, number>;
  readonly #ids: readonly GoalId[];
  /** The children that count, in the order of the lists of `mean`. */
  #parts = new Int32Array(16);
  #count = 0;

  /** @param cycleEnds - When closed goals leave their pillars; goals that never do are absent. */
  constructor(
    children: Lists,
    links: LinkColumns,
    columns: Columns,
    cycleEnds: ReadonlyMap<number, number>,
    ids: readonly GoalId[],
  ) {
    this.#ids = ids;
    this.#children = children;
    this.#links = links;
    this.#columns = columns;
    this.#cycleEnds = cycleEnds;
  }

  /**
   * Takes in the children of a goal that its driver takes in and that count, in the order of their ids.
   *
   * @param at - Milliseconds since 1970.
   */
  read(parent: number, at: number): void {
    const { state, standing, worth, expected, takes } = this.#columns;
    const { role, weight } = this.#links;
    const { start, items } = this.#children;
    const first = start[parent] as number;
    const end = start[parent + 1] as number;
    this.#makeRoom(end - first);
    const { weights, progress, expected: due } = this.mean;
    const parts = this.#parts;
    const taken = takes[parent] as number;
    let count = 0;
    let hasData = false;
    let hasSilent = false;
    for (let place = first; place < end; place++) {
      const child = items[place] as number;
      const heavy = weight[place] as number;
      const stands = standing[child] as number;
      if (((role[place] as number) & taken) === 0 || heavy === 0) continue;
      if (state[child] === stateCode.closed && this.#hasLeft(parent, place, at)) continue;
      if (isWithoutData(stands)) hasSilent = true;
      if (!counts(stands)) continue;
      if (stands !== standingCode['no-data-as-zero']) hasData = true;
      parts[count] = child;
      weights[count] = heavy;
      progress[count] = worth[child] as number;
      due[count] = expected[child] as number;
      count += 1;
    }
    this.#count = count;
    this.mean.sum(count, hasData, hasSilent);
    this.#readStatuses();
  }

  /** The worst of the children's bands. */
  worstBand(): number {
    let worst: number = bandCode['no-data'];
    for (let i = 0; i < this.#count; i++) worst = Math.min(worst, this.#bandOf(i));
    return worst;
  }

  /** The weighted mean of the children's bands, off-track as 0 and on-track as 2, half to the worse. */
  meanBand(): number {
    let sum = 0;
    let weights = 0;
    for (let i = 0; i < this.#count; i++) {
      const band = this.#bandOf(i);
      if (band === bandCode['no-data']) continue;
      const weight = this.mean.weights[i] as number;
      sum += weight * band;
      weights += weight;
    }
    if (weights === 0) return bandCode['no-data'];
    return Math.max(0, Math.ceil(sum / weights - 0.5 - tolerance));
  }

  #makeRoom(count: number): void {
    this.mean.makeRoom(count);
    if (count > this.#parts.length) this.#parts = new Int32Array(2 * count);
  }

  /** Whether a closed goal counts no longer: another one has begun to carry it on, or its cycle is over. */
  #hasLeft(parent: number, place: number, at: number): boolean {
    const { role, handovers } = this.#links;
    const isHandedOver = ((role[place] as number) & linkRole.handedOver) !== 0;
    if (isHandedOver && at >= (handovers.get(place) ?? Infinity)) return true;
    const child = this.#children.items[place] as number;
    return this.#columns.isPillar[parent] === 1 && at >= (this.#cycleEnds.get(child) ?? Infinity);
  }

  #readStatuses(): void {
    const { state, status, reportedAt, badness } = this.#columns;
    const parts = this.#parts;
    const count = this.#count;
    let latest = -Infinity;
    let most = -Infinity;
    let worst = -1;
    let open = 0;
    let silent = 0;
    let stale = 0;
    for (let i = 0; i < count; i++) {
      const child = parts[i] as number;
      const reported = reportedAt[child] as number;
      const bad = badness[child] as number;
      if (reported > latest) latest = reported;
      if (bad > most || (bad === most && this.#isNamedBefore(child, worst))) {
        most = bad;
        worst = child;
      }
      if (state[child] === stateCode.closed) continue;
      open += 1;
      if (status[child] === statusCode.stale) stale += 1;
      else if (status[child] === statusCode['no-data']) silent += 1;
    }
    this.reportedAt = latest;
    this.worstChild = worst;
    this.isStale = stale > 0 && stale + silent === open;
  }

  /** Of two children with equally bad goals, whether the first is named by the id of its own. */
  #isNamedBefore(child: number, other: number): boolean {
    const { worstHere } = this.#columns;
    const [here, there] = [worstHere[child] as number, worstHere[other] as number];
    // Children come in the order of their ids.
    if (here === child && there === other) return false;
    return (this.#ids[here] as GoalId) < (this.#ids[there] as GoalId);
  }

  #bandOf(i: number): number {
    return this.#columns.band[this.#parts[i] as number] as number;
  }
}
