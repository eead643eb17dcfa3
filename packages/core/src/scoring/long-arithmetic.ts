// Sums and products in two parts, which together hold twice the bits of a number.

/**
 * Weights as small as the smallest number there is would lose the low half of their products. Times a
 * power of two nothing is lost, and a mean is the same.
 */
export const scale = 2 ** 500;
const splitter = 2 ** 27 + 1;

/** A sum of two parts over another, rounded once. */
export function quotient(high: number, low: number, below: number, lowBelow: number): number {
  const first = high / below;
  const product = first * below;
  const rest = restOfProduct(first, below, product);
  const open = high - product - rest + (low - first * lowBelow);
  return first + open / below + 0;
}

/** Knuth's two-sum: what rounding lost of high plus value. */
export function lost(high: number, value: number, sum: number): number {
  const part = sum - high;
  return high - (sum - part) + (value - part);
}

/** Dekker's product: what rounding lost of a times b. */
export function restOfProduct(a: number, b: number, product: number): number {
  const aHigh = highHalf(a);
  const bHigh = highHalf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** The upper half of the bits of a number. */
export function highHalf(value: number): number {
  const wide = splitter * value;
  return wide - (wide - value);
}
