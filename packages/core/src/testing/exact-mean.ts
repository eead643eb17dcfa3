/** A number as a whole number over 2^1074, which every finite number is. */
function whole(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const word = bits.getBigUint64(0);
  const exponent = (word >> 52n) & 0x7ffn;
  const fraction = word & 0xfffffffffffffn;
  const size = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  return word >> 63n ? -size : size;
}

/**
 * A weighted mean without any rounding but the last: slow, obvious, and what the sums of a rollup are
 * held against.
 *
 * @param inputs - Weights are not negative and not all 0.
 */
export function exactMean(inputs: readonly { weight: number; value: number }[]): number {
  const unit = 1074n;
  let [above, below] = [0n, 0n];
  for (const { weight, value } of inputs) {
    above += whole(weight) * whole(value);
    below += whole(weight) << unit;
  }
  const [size, sign] = above < 0n ? [-above, -1] : [above, 1];
  // So many bits that Number() rounds once; whatever is left below them only breaks a tie.
  const shift = BigInt(Math.max(0, 70 - (bitsOf(size) - bitsOf(below))));
  const quotient = (size << shift) / below;
  const isExact = (size << shift) % below === 0n;
  const marked = (quotient << 1n) | (isExact ? 0n : 1n);
  return (sign * Number(marked)) / 2 ** Number(shift + 1n);
}

function bitsOf(value: bigint): number {
  return value.toString(2).length;
}
