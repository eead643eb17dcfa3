import type { PaceStatus } from '../schema/goal.ts';
import { tolerance } from './rulebooks.ts';

/** A band of a rulebook, or none. */
export type Band = PaceStatus | 'no-data';

/** The bands of children made into one for their parent. Children without one have no part in it. */
export class BandMix {
  #lowest = 2;
  #sum = 0;
  #weights = 0;
  #count = 0;

  clear(): void {
    this.#lowest = 2;
    this.#sum = 0;
    this.#weights = 0;
    this.#count = 0;
  }

  add(weight: number, band: Band): void {
    if (band === 'no-data') return;
    const rank = rankOf(band);
    this.#lowest = Math.min(this.#lowest, rank);
    this.#sum += weight * rank;
    this.#weights += weight;
    this.#count += 1;
  }

  /** The worst of all. */
  worst(): Band {
    return this.#count === 0 ? 'no-data' : bandAt(this.#lowest);
  }

  /** The weighted mean, on-track as 2 and off-track as 0, rounded to a band, half to the worse. */
  mean(): Band {
    if (this.#weights === 0) return 'no-data';
    return bandAt(Math.ceil(this.#sum / this.#weights - 0.5 - tolerance));
  }
}

function rankOf(band: PaceStatus): number {
  if (band === 'on-track') return 2;
  return band === 'at-risk' ? 1 : 0;
}

function bandAt(rank: number): Band {
  if (rank >= 2) return 'on-track';
  return rank >= 1 ? 'at-risk' : 'off-track';
}
