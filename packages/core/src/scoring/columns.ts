import type { GoalState, PaceStatus } from '../schema/goal.ts';
import type { Band } from './band-mix.ts';
import type { UsedDriver, Standing } from './rollup.ts';
import type { Status } from './score.ts';

/** What is known about progress, without the numbers. */
export type ResultKind = 'scored' | 'no-data' | 'degenerate' | 'nothing-to-score';

/** What scoring makes of one goal, for the columns of the same names. */
export interface Result {
  computedKind: ResultKind;
  computed: number;
  /** Of the computed progress, before it was held to its bounds. */
  raw: number;
  kind: ResultKind;
  progress: number;
  /** 1 where an override or the close has set the progress. */
  isHeld: 0 | 1;
  expected: number;
  status: Status;
  reportedAt: number;
  worst: number;
  standing: Standing;
  worth: number;
  band: Band;
  worstHere: number;
  badness: number;
}

/** What is known of one goal, in the order of the columns. */
export type Row = readonly unknown[];

/** What writing a result has changed. */
export interface Difference {
  /** The score of the goal. */
  ofScore: boolean;
  /** Something that its parents read. */
  above: boolean;
}

/**
 * What is known of each goal, by its number in the graph, one flat array for each thing: what its own
 * records say, and what scoring made of it. Moments are milliseconds since 1970.
 */
export class Columns {
  // What the records say.
  readonly state: GoalState[];
  /** Whether an override or a close has a say in its score. */
  readonly isSpecial: Uint8Array;
  readonly isPillar: Uint8Array;
  readonly driver: UsedDriver[];
  /** How many contributing links come from key results that are not cancelled. */
  readonly keyResults: Int32Array;
  readonly ownKind: ResultKind[];
  readonly ownProgress: Float64Array;
  readonly ownRaw: Float64Array;
  readonly checkedIn: Float64Array;
  readonly said: (PaceStatus | null)[];
  /** The four above hold from this moment up to, not including, the other. */
  readonly from: Float64Array;
  readonly until: Float64Array;

  // What scoring made of it.
  readonly computedKind: ResultKind[];
  readonly computed: Float64Array;
  readonly raw: Float64Array;
  readonly kind: ResultKind[];
  readonly progress: Float64Array;
  readonly isHeld: Uint8Array;
  readonly expected: Float64Array;
  readonly status: Status[];
  readonly reportedAt: Float64Array;
  /** Number of the worst goal below; -1 for none. */
  readonly worst: Int32Array;

  // What a parent takes from it.
  readonly standing: Standing[];
  readonly worth: Float64Array;
  readonly band: Band[];
  /** The worst of the goal and those below it, and how badly it stands. */
  readonly worstHere: Int32Array;
  readonly badness: Float64Array;

  readonly #all: unknown[][];

  constructor(count: number) {
    this.state = filled(count, 'draft');
    this.isSpecial = new Uint8Array(count);
    this.isPillar = new Uint8Array(count);
    this.driver = filled(count, 'children');
    this.keyResults = new Int32Array(count);
    this.ownKind = filled(count, 'no-data');
    this.ownProgress = new Float64Array(count);
    this.ownRaw = new Float64Array(count);
    this.checkedIn = new Float64Array(count);
    this.said = filled(count, null);
    this.from = new Float64Array(count);
    this.until = new Float64Array(count);
    this.computedKind = filled(count, 'no-data');
    this.computed = new Float64Array(count);
    this.raw = new Float64Array(count);
    this.kind = filled(count, 'no-data');
    this.progress = new Float64Array(count);
    this.isHeld = new Uint8Array(count);
    this.expected = new Float64Array(count);
    this.status = filled(count, 'draft');
    this.reportedAt = new Float64Array(count);
    this.worst = new Int32Array(count);
    this.standing = filled(count, 'draft');
    this.worth = new Float64Array(count);
    this.band = filled(count, 'no-data');
    this.worstHere = new Int32Array(count);
    this.badness = new Float64Array(count);
    // Typed arrays are lists too, as far as reading and writing one place goes.
    this.#all = Object.values(this) as unknown[][];
  }

  /** Writes what scoring made of a goal, and says in `difference` what that changed. */
  write(index: number, result: Result, difference: Difference): void {
    const passedOnSame =
      this.standing[index] === result.standing &&
      this.worth[index] === result.worth &&
      this.band[index] === result.band &&
      this.worstHere[index] === result.worstHere &&
      this.badness[index] === result.badness;
    const shownSame =
      this.expected[index] === result.expected &&
      this.status[index] === result.status &&
      this.reportedAt[index] === result.reportedAt;
    difference.above = !passedOnSame || !shownSame;
    difference.ofScore =
      !shownSame ||
      this.computedKind[index] !== result.computedKind ||
      this.computed[index] !== result.computed ||
      this.raw[index] !== result.raw ||
      this.kind[index] !== result.kind ||
      this.progress[index] !== result.progress ||
      this.isHeld[index] !== result.isHeld ||
      this.worst[index] !== result.worst;
    if (!passedOnSame) this.#writePassedOn(index, result);
    if (difference.ofScore) this.#writeShown(index, result);
  }

  /** All that is known of one goal, to be put back with `putRow`. */
  row(index: number): Row {
    return this.#all.map((column) => column[index]);
  }

  putRow(index: number, row: Row): void {
    this.#all.forEach((column, i) => (column[index] = row[i]));
  }

  #writePassedOn(index: number, result: Result): void {
    this.standing[index] = result.standing;
    this.worth[index] = result.worth;
    this.band[index] = result.band;
    this.worstHere[index] = result.worstHere;
    this.badness[index] = result.badness;
  }

  #writeShown(index: number, result: Result): void {
    this.computedKind[index] = result.computedKind;
    this.computed[index] = result.computed;
    this.raw[index] = result.raw;
    this.kind[index] = result.kind;
    this.progress[index] = result.progress;
    this.isHeld[index] = result.isHeld;
    this.expected[index] = result.expected;
    this.status[index] = result.status;
    this.reportedAt[index] = result.reportedAt;
    this.worst[index] = result.worst;
  }
}

function filled<T>(count: number, value: T): T[] {
  return new Array<T>(count).fill(value);
}
