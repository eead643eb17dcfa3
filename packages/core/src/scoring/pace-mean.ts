import { kindCode, standingCode } from './codes.ts';
import { LongSum } from './long-sum.ts';
import { counts, isWithoutData } from './rollup.ts';

/**
 * What rounding took from the means of merged inputs, as far as the mean of all needs it to its last bit:
 * amounts to be added, one after the other, to their weight times their mean. Mostly none, seldom two.
 */
export interface InputRest {
  readonly progress: readonly number[];
  readonly expected: readonly number[];
}

/**
 * The weighted means of the progress of children and of what is expected of them.
 *
 * Children are put into the lists first and summed together: loops over flat arrays are several times as
 * fast. What weighs nothing has no part: a child of weight 0 is as good as none.
 */
export class PaceMean {
  weights = new Float64Array(16);
  progress = new Float64Array(16);
  expected = new Float64Array(16);
  readonly #weightSum = new LongSum();
  readonly #progressSum = new LongSum();
  readonly #expectedSum = new LongSum();
  #count = 0;
  #hasData = false;
  #hasSilent = false;

  /** Makes room in the lists for so many children. What they held is lost. */
  makeRoom(count: number): void {
    if (count <= this.weights.length) return;
    this.weights = new Float64Array(2 * count);
    this.progress = new Float64Array(2 * count);
    this.expected = new Float64Array(2 * count);
  }

  /**
   * Begins anew with the first so many children in the lists, none of weight 0.
   *
   * @param hasData - Whether one of them has data.
   * @param hasSilent - Whether there is a child of weight without data, in the lists or not.
   */
  sum(count: number, hasData: boolean, hasSilent: boolean): void {
    this.#count = count;
    this.#hasData = hasData;
    this.#hasSilent = hasSilent;
    this.#weightSum.setWeights(this.weights, count);
    this.#progressSum.setWeighted(this.weights, this.progress, count);
    this.#expectedSum.setWeighted(this.weights, this.expected, count);
  }

  /** Adds to what is summed, and nothing to the weights. */
  addRest({ progress, expected }: InputRest): void {
    this.#progressSum.add(progress);
    this.#expectedSum.add(expected);
  }

  /** What must be added so that the means have the bits of those of another. */
  missing(other: PaceMean): InputRest {
    const weights = this.#weightSum;
    const [progress, expected] = [other.meanProgress(), other.meanExpected()];
    return {
      progress:
        this.meanProgress() === progress ? [] : this.#progressSum.missing(weights, progress),
      expected:
        this.meanExpected() === expected ? [] : this.#expectedSum.missing(weights, expected),
    };
  }

  /**
   * What it comes to, a code of `kinds`: scored where anything has data; no data where there are only
   * children that have none yet, whether they count as 0 or not at all; nothing to score without any.
   */
  kind(): number {
    if (this.#hasData) return kindCode.scored;
    return this.#hasSilent ? kindCode['no-data'] : kindCode['nothing-to-score'];
  }

  /** Whether no child has a part. */
  isEmpty(): boolean {
    return this.#weightSum.isZero();
  }

  /** The sum of all weights. */
  weight(): number {
    return this.#weightSum.weight();
  }

  /** The weighted mean of progress, which lies between the least and the greatest; not of an empty one. */
  meanProgress(): number {
    return this.#mean(this.progress, this.#progressSum);
  }

  /** The weighted mean of what is expected; not of an empty one. */
  meanExpected(): number {
    return this.#mean(this.expected, this.#expectedSum);
  }

  /** A single input is its own mean, and its product with a weight may be too small for a number. */
  #mean(values: Float64Array, sum: LongSum): number {
    return this.#count === 1 ? (values[0] as number) : sum.over(this.#weightSum);
  }
}

/** What a mean is made of: a standing, a code of `standings`, and what the child counts with. */
export interface Weighed {
  readonly standing: number;
  readonly weight: number;
  readonly progress: number;
  readonly expected: number;
}

/** The mean of some children, those left out included. */
export function meanOf(children: readonly Weighed[]): PaceMean {
  const mean = new PaceMean();
  mean.makeRoom(children.length);
  const weighty = children.filter(({ weight }) => weight > 0);
  const counting = weighty.filter(({ standing }) => counts(standing));
  for (const [i, { weight, progress, expected }] of counting.entries()) {
    mean.weights[i] = weight;
    mean.progress[i] = progress;
    mean.expected[i] = expected;
  }
  const hasData = counting.some(({ standing }) => standing !== standingCode['no-data-as-zero']);
  const hasSilent = weighty.some(({ standing }) => isWithoutData(standing));
  mean.sum(counting.length, hasData, hasSilent);
  return mean;
}
