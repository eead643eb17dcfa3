/** The number at an index, -1 where there is none. */
export function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? -1;
}

/** Adds to the number at an index, in place. */
export function add(numbers: Int32Array, index: number, amount: number): void {
  numbers[index] = (numbers[index] ?? 0) + amount;
}
