/**
 * What is known of each goal, by its number in the graph, one flat array for each thing: what its own
 * records say, and what scoring made of it. Words are codes of `codes.ts`, moments milliseconds since
 * 1970, `-Infinity` for never.
 */
export class Columns {
  // What the records say.
  readonly state: Uint8Array;
  readonly isPillar: Uint8Array;
  /** Whether an override or a close has a say in its score. */
  readonly isSpecial: Uint8Array;
  /** The roles of links that its driver takes in, as bits; 0 where its own values drive it. */
  readonly takes: Uint8Array;
  /** How many contributing links come from key results that are not cancelled. */
  readonly keyResults: Int32Array;
  /** Its place in the table of dates. */
  readonly dates: Int32Array;
  readonly ownRaw: Float64Array;
  readonly checkedIn: Float64Array;
  /** The band last reported. */
  readonly said: Uint8Array;
  /**
   * The three above hold, the state, and `kind`, `computed` and `reportedAt` of a goal that its own values drive, from
   * this moment up to, not including, the other.
   */
  readonly from: Float64Array;
  readonly until: Float64Array;

  /** What reading in its check-ins has changed since it was scored, as bits of `change`. */
  readonly news: Uint8Array;

  // What scoring made of it.
  readonly kind: Uint8Array;
  /** By the driver, whatever anybody says; 0 where nothing is scored. */
  readonly computed: Float64Array;
  /** 1 where an override or the close has set the progress, or the close that there is none. */
  readonly isHeld: Uint8Array;
  readonly expected: Float64Array;
  readonly status: Uint8Array;
  readonly reportedAt: Float64Array;
  /** Number of the worst goal below; -1 for none. */
  readonly worst: Int32Array;

  // What its parents take from it, besides.
  readonly standing: Uint8Array;
  readonly worth: Float64Array;
  readonly band: Uint8Array;
  /** The worst of the goal and those below it, and how badly it stands. */
  readonly worstHere: Int32Array;
  readonly badness: Float64Array;

  /** What scoring it last has changed, as bits of `change`. */
  readonly changes: Uint8Array;

  readonly #all: Column[];

  constructor(count: number) {
    const bytes = () => new Uint8Array(count);
    const wholes = () => new Int32Array(count);
    const numbers = () => new Float64Array(count);
    this.state = bytes();
    this.isPillar = bytes();
    this.isSpecial = bytes();
    this.takes = bytes();
    this.keyResults = wholes();
    this.dates = wholes();
    this.ownRaw = numbers();
    this.checkedIn = numbers();
    this.said = bytes();
    this.from = numbers();
    this.until = numbers();
    this.news = bytes();
    this.kind = bytes();
    this.computed = numbers();
    this.isHeld = bytes();
    this.expected = numbers();
    this.status = bytes();
    this.reportedAt = numbers();
    this.worst = wholes();
    this.standing = bytes();
    this.worth = numbers();
    this.band = bytes();
    this.worstHere = wholes();
    this.badness = numbers();
    this.changes = bytes();
    this.#all = Object.values(this) as Column[];
  }

  /** All that is known of one goal, to be put back with `putRow`. */
  row(index: number): Row {
    return this.#all.map((column) => column[index] as number);
  }

  putRow(index: number, row: Row): void {
    this.#all.forEach((column, i) => (column[index] = row[i] as number));
  }
}

/** What writing a goal has changed: its score, something that its parents read. */
export const change = { score: 1, above: 2, both: 3 } as const;

type Column = Uint8Array | Int32Array | Float64Array;

/** What is known of one goal, in the order of the columns. */
export type Row = readonly number[];
