import { expectedAt } from './expected.ts';
import type { Dates } from './facts.ts';
import { makeRoomIn } from './growing.ts';

/** How far along a goal is, as bits. */
export const phase = { started: 1, graceOver: 2 } as const;

/** The different dates of goals, each once, with what they come to at one moment. Most goals share theirs. */
export class DateTable {
  readonly #all: Dates[] = [];
  readonly #indexOf = new Map<Dates, number>();
  #at: number;
  /** What each expects, 0 to 1. */
  expected = new Float64Array(16);
  /** When each begins, in milliseconds since 1970. */
  start = new Float64Array(16);
  /** Bits of `phase`. */
  phase = new Uint8Array(16);
  /** 1 where the last move has changed what is expected, until `settle`. */
  hasMoved = new Uint8Array(16);

  constructor(at: number) {
    this.#at = at;
  }

  get count(): number {
    return this.#all.length;
  }

  /** The number of some dates, which are taken in if they are new. */
  indexOf(dates: Dates): number {
    let index = this.#indexOf.get(dates);
    if (index === undefined) {
      index = this.#all.push(dates) - 1;
      this.#indexOf.set(dates, index);
      if (index === this.phase.length) this.#grow();
      this.#compute(index, dates);
    }
    return index;
  }

  moveTo(at: number): void {
    this.#at = at;
    for (const [index, dates] of this.#all.entries()) {
      const before = this.expected[index];
      this.#compute(index, dates);
      this.hasMoved[index] = Number(this.expected[index] !== before);
    }
  }

  /** What has moved was told. */
  settle(): void {
    this.hasMoved.fill(0);
  }

  #compute(index: number, { curve, graceEnd }: Dates): void {
    this.expected[index] = expectedAt(curve, this.#at);
    this.start[index] = curve.start;
    const started = curve.start <= this.#at ? phase.started : 0;
    this.phase[index] = started | (graceEnd <= this.#at ? phase.graceOver : 0);
  }

  #grow(): void {
    makeRoomIn(this, 2 * this.phase.length);
  }
}
