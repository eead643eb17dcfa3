/** Equal parts that a distribution is told by. */
export const parts = 400;

const tables = new Map<number, readonly number[]>();
/** Strips under half of the curve: the quantiles are right to five places between 2 % and 98 %. */
const strips = 4000;

/**
 * Student's t-distribution as the middles of 400 equally likely parts, ascending.
 *
 * Only + - * / and square roots, which IEEE 754 rounds one way: the same bits on every machine, unlike
 * with logarithms or sines. With t = sqrt(f) u / sqrt(1 - u²) the density of u goes with
 * (1 - u²)^(f / 2 - 1); u = 1 - r² takes away its pole at f = 1.
 *
 * @param freedom - Degrees of freedom, a whole number from 1 on.
 *
 * @example
 * studentParts(1)[359]; // 3.037, at 89.875 %
 */
export function studentParts(freedom: number): readonly number[] {
  let table = tables.get(freedom);
  if (!table) {
    const upper = upperHalf(freedom);
    table = [...upper.map((value) => -value).reverse(), ...upper];
    tables.set(freedom, table);
  }
  return table;
}

function upperHalf(freedom: number): readonly number[] {
  const until = areas(freedom);
  const whole = until[strips] as number;
  const half = parts / 2;
  const found: number[] = [];
  let strip = 1;
  for (let part = 0; part < half; part++) {
    const wanted = (whole * (part + 0.5)) / half;
    while ((until[strip] as number) < wanted) strip += 1;
    const before = until[strip - 1] as number;
    const into = (wanted - before) / ((until[strip] as number) - before);
    const r = 1 - (strip - 1 + into) / strips;
    found.push((Math.sqrt(freedom) * (1 - r * r)) / (r * Math.sqrt(2 - r * r)));
  }
  return found;
}

/** The area under the upper half of the density of u, from 0 to the end of each strip. */
function areas(freedom: number): Float64Array {
  const until = new Float64Array(strips + 1);
  for (let strip = 1; strip <= strips; strip++) {
    const r = 1 - (strip - 0.5) / strips;
    const root = Math.sqrt(2 - r * r);
    let height = 1 / root;
    for (let power = 1; power < freedom; power++) height *= r * root;
    until[strip] = (until[strip - 1] as number) + height;
  }
  return until;
}
