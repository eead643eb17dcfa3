/** A sum as two numbers whose exact sum is meant. */
export interface SumParts {
  readonly high: number;
  readonly low: number;
}

// Weights as small as the smallest number there is would lose the low half of their products. Times a
// power of two nothing is lost, and a mean is the same.
const scale = 2 ** 500;
const splitter = 2 ** 27 + 1;

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

  /** Adds what another sum holds. */
  addParts({ high, low }: SumParts): void {
    const sum = this.#high + high;
    this.#low += lost(this.#high, high, sum) + low;
    this.#high = sum;
  }

  /** What it holds, to be added to another sum. */
  parts(): SumParts {
    return { high: this.#high, low: this.#low };
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
    const below = weights.#high;
    const first = this.#high / below;
    const product = first * below;
    const rest = restOfProduct(first, below, product);
    const open = this.#high - product - rest + (this.#low - first * weights.#low);
    return first + open / below + 0;
  }
}

/** Knuth's two-sum: what rounding lost of high plus value. */
function lost(high: number, value: number, sum: number): number {
  const part = sum - high;
  return high - (sum - part) + (value - part);
}

/** Dekker's product: what rounding lost of a times b. */
function restOfProduct(a: number, b: number, product: number): number {
  const aHigh = highHalf(a);
  const bHigh = highHalf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function highHalf(value: number): number {
  const wide = splitter * value;
  return wide - (wide - value);
}
