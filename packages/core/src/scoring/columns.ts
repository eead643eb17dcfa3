import { makeRoomIn } from './growing.ts';

/**
 * What is known of each goal, by number, one flat array for each thing. A plain leaf is an active goal
 * that its own values drive, with no links to it and nobody's word on it: all there is of it stands here.
 * What more is known of any other goal stands in `Details`. Words are codes of `codes.ts`, moments
 * milliseconds since 1970, `-Infinity` for never.
 */
export class Columns {
  /** Of a plain leaf its place in the table of dates; of another goal -1 less its place in the details. */
  basis: Int32Array;
  /** The number of the only parent; see `Parents`. */
  up: Int32Array;
  /** What it counts with in its parents; 0 where nothing is scored. Of a plain leaf its computed progress. */
  worth: Float64Array;
  /** The last report on it or, where children drive it, on any that counts. */
  reportedAt: Float64Array;
  /**
   * After this moment it is stale, unless children drive it. `null` where that follows the last report by the
   * days of the settings for all goals.
   */
  staleAt: Float64Array | null;
  /** By its driver, a code of `kinds`. */
  kind: Uint8Array;
  status: Uint8Array;
  /** What parents take from it besides, see `digest.ts`. */
  digest: Uint16Array;
  /** Bits of `trait`. */
  traits: Uint8Array;
  /** Bits of `mark`. */
  marks: Uint8Array;

  /** @param hasRhythm - Whether each goal has its own moment from which it is stale. */
  constructor(count: number, hasRhythm: boolean) {
    this.basis = new Int32Array(count);
    this.up = new Int32Array(count);
    this.worth = new Float64Array(count);
    this.reportedAt = new Float64Array(count);
    this.staleAt = hasRhythm ? new Float64Array(count) : null;
    this.kind = new Uint8Array(count);
    this.status = new Uint8Array(count);
    this.digest = new Uint16Array(count);
    this.traits = new Uint8Array(count);
    this.marks = new Uint8Array(count);
  }

  makeRoom(count: number): void {
    if (count > this.basis.length) makeRoomIn(this, Math.max(count, 2 * this.basis.length));
  }
}

/** The band last reported, in the lower two bits, and whether the goal is aspirational. */
export const trait = { said: 3, aspirational: 4 } as const;

/** What has changed since it was last told: its score, something that its parents read; and whether it waits. */
export const mark = { score: 1, above: 2, both: 3, waiting: 4 } as const;

/** The basis of a number that is free. */
export const nobody = -1;
