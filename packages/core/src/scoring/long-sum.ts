/** A sum as two numbers that do not overlap much: their exact sum is meant. */
export interface SumParts {
  readonly high: number;
  readonly low: number;
}

// Weights as small as the smallest number there is would lose the low half of their products. Times a
// power of two nothing is lost, and a mean is the same.
const scale = 2 ** 500;
const splitter = 2 ** 27 + 1;

/**
 * A running sum in about 106 bits, which is twice what a number holds.
 *
 * A mean of sums so long is rounded once, in its last bit. Hence it never lies outside its inputs, and
 * leaving the order of the inputs moves it only where it is within 2^-100 of the middle of two numbers.
 */
export class LongSum implements SumParts {
  high = 0;
  low = 0;

  /** Adds a weight. */
  addWeight(weight: number): void {
    this.#add(weight * scale, 0);
  }

  /** Adds a value as often as its weight says. */
  addWeighted(weight: number, value: number): void {
    const factor = weight * scale;
    const product = factor * value;
    if (weight === 1) this.#add(product, 0);
    else this.#add(product, restOfProduct(factor, value, product));
  }

  /** Adds what another sum holds. */
  addParts({ high, low }: SumParts): void {
    this.#add(high, low);
  }

  clear(): void {
    this.high = 0;
    this.low = 0;
  }

  // Knuth's two-sum: what the rounding of the high part lost goes to the low one.
  #add(value: number, rest: number): void {
    const sum = this.high + value;
    const part = sum - this.high;
    this.low += this.high - (sum - part) + (value - part) + rest;
    this.high = sum;
  }
}

/** One sum over another that is not 0, rounded once. */
export function quotient(above: SumParts, below: SumParts): number {
  const first = above.high / below.high;
  const product = first * below.high;
  const rest = restOfProduct(first, below.high, product);
  const open = above.high - product - rest + (above.low - first * below.low);
  return first + open / below.high + 0;
}

/** The parts as they would be of plain weights, for showing: the weight or the weighted sum as a number. */
export function plain({ high, low }: SumParts): number {
  return (high + low) / scale;
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
