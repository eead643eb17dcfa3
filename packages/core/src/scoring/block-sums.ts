import { partLength } from './part.ts';

/** So many children are read at once; a list that has more is summed up in blocks of so many. */
export const blockLength = 64;
/** So many rows come together in one above them: where one changes, fewer make for less to add again. */
export const rowsTogether = 8;

/** How rows of `part` are made. */
export interface Summing {
  /** Writes the row of the children in one block. */
  readonly read: (block: number, rows: Float64Array, to: number) => void;
  readonly add: (rows: Float64Array, from: number, sums: Float64Array, to: number) => void;
}

/** The row for so many children: of their blocks, then of those that come together, and so on. Nothing is kept. */
export function sumInBlocks(count: number, summing: Summing): Float64Array {
  let length = Math.ceil(count / blockLength);
  let rows = new Float64Array(length * partLength);
  for (let block = 0; block < length; block++) summing.read(block, rows, block * partLength);
  while (length > 1) {
    const below = rows;
    const lengthBelow = length;
    length = Math.ceil(length / rowsTogether);
    rows = new Float64Array(length * partLength);
    for (let row = 0; row < length; row++) addUp(below, lengthBelow, rows, row, summing);
  }
  return rows;
}

/** Adds up the rows, of so many, that come together in one row above them. */
export function addUp(
  below: Float64Array,
  count: number,
  sums: Float64Array,
  row: number,
  summing: Summing,
): void {
  const to = row * partLength;
  sums.fill(0, to, to + partLength);
  const end = Math.min((row + 1) * rowsTogether, count);
  for (let from = row * rowsTogether; from < end; from++) {
    summing.add(below, from * partLength, sums, to);
  }
}
