import { lost, quotient, restOfProduct, scale } from './long-arithmetic.ts';

/**
 * A sum in about 106 bits, which is twice what a number holds.
 *
 * A mean of sums so long is rounded once, in its last bit. Hence it never lies outside its inputs, and
 * another order of the inputs moves it only where it is within 2^-100 of the middle of two numbers.
 */
export class LongSum {
  #high = 0;
  #low = 0;

  /** Holds the sum of the first `count` weights. */
  setWeights(weights: Float64Array, count: number): void {
    let high = 0;
    let low = 0;
    for (let i = 0; i < count; i++) {
      const weight = (weights[i] as number) * scale;
      const sum = high + weight;
      low += lost(high, weight, sum);
      high = sum;
    }
    this.#high = high;
    this.#low = low;
  }

  /** Holds the sum of the first `count` values, each taken as often as its weight says. */
  setWeighted(weights: Float64Array, values: Float64Array, count: number): void {
    let high = 0;
    let low = 0;
    for (let i = 0; i < count; i++) {
      const weight = weights[i] as number;
      const value = values[i] as number;
      const factor = weight * scale;
      const product = factor * value;
      const sum = high + product;
      low += lost(high, product, sum);
      // Times 1 nothing was rounded, and most weights are 1.
      if (weight !== 1) low += restOfProduct(factor, value, product);
      high = sum;
    }
    this.#high = high;
    this.#low = low;
  }

  /** Adds amounts, each a value times its weight, one after the other. */
  add(amounts: readonly number[]): void {
    for (const amount of amounts) {
      const scaled = amount * scale;
      const sum = this.#high + scaled;
      const rest = this.#low + lost(this.#high, scaled, sum);
      // What is left of great amounts that have cancelled one another out may all be in the rest.
      this.#high = sum + rest;
      this.#low = lost(sum, rest, this.#high);
    }
  }

  /**
   * The amounts to add so that this sum over `weights` has the bits of a mean, in as few bits as do; none
   * where it has them already. One is enough unless great amounts have cancelled one another out.
   */
  missing(weights: LongSum, mean: number): readonly number[] {
    const sum = this.#copy();
    const amounts: number[] = [];
    while (sum.over(weights) !== mean && amounts.length < 4) {
      const whole = sum.#distance(weights, mean) / scale;
      const amount = fewest(whole, (rest) => {
        const tried = sum.#copy();
        tried.add([rest]);
        return tried.over(weights) === mean;
      });
      sum.add([amount]);
      amounts.push(amount);
    }
    return amounts;
  }

  #copy(): LongSum {
    const copy = new LongSum();
    copy.#high = this.#high;
    copy.#low = this.#low;
    return copy;
  }

  /** What this sum lacks to be that mean times the weights. */
  #distance(weights: LongSum, mean: number): number {
    const product = mean * weights.#high;
    const rest = restOfProduct(mean, weights.#high, product);
    return product - this.#high + (rest + mean * weights.#low - this.#low);
  }

  isZero(): boolean {
    return this.#high === 0;
  }

  /** A sum of weights as a number. */
  weight(): number {
    return (this.#high + this.#low) / scale;
  }

  /** This sum over another that is not 0, rounded once. */
  over(weights: LongSum): number {
    return quotient(this.#high, this.#low, weights.#high, weights.#low);
  }
}

/** A number rounded to as few bits as do; all of it where none do. */
function fewest(whole: number, isEnough: (rounded: number) => boolean): number {
  for (let bits = 1; bits < 53; bits++) {
    const rounded = inBits(whole, bits);
    if (isEnough(rounded)) return rounded;
  }
  return whole;
}

/** A number rounded to so many bits. */
function inBits(value: number, bits: number): number {
  const unit = 2 ** (Math.floor(Math.log2(Math.abs(value))) + 1 - bits);
  return unit > 0 ? Math.round(value / unit) * unit : value;
}
