import type { Steps } from '@throughline/core';

/** So many are sorted or merged in one step: some milliseconds, even where comparing is slow. */
const perStep = 500;

/**
 * Items in the order of `compare`, those that compare as equal in the order in which they came. Where there are
 * many it takes steps, so that a page can answer in between.
 *
 * @returns another array; the items stay as they are.
 */
export function* sortSteps(
  items: Int32Array,
  compare: (a: number, b: number) => number,
): Steps<Int32Array> {
  const total = items.length;
  let sorted: Int32Array = items.slice();
  for (let start = 0; start < total; start += perStep) {
    // Lists that are sorted in parts already take hardly more than a look: a typed array would not notice.
    sorted.set([...items.subarray(start, start + perStep)].sort(compare), start);
    if (total > perStep) yield { done: start, total };
  }
  for (let run = perStep; run < total; run *= 2) sorted = yield* mergeSteps(sorted, run, compare);
  return sorted;
}

/** Merges each two neighbouring runs, which are sorted by themselves. */
function* mergeSteps(
  items: Int32Array,
  run: number,
  compare: (a: number, b: number) => number,
): Steps<Int32Array> {
  const total = items.length;
  const merged = new Int32Array(total);
  let [left, right, middle, end] = [0, 0, 0, 0];
  for (let next = 0; next < total; next++) {
    if (next % perStep === 0) yield { done: next, total };
    if (next === end) {
      [left, right] = [next, Math.min(next + run, total)];
      [middle, end] = [right, Math.min(next + 2 * run, total)];
    }
    const one = items[left] as number;
    const other = items[right] as number;
    const takesLeft = right >= end || (left < middle && compare(one, other) <= 0);
    merged[next] = takesLeft ? one : other;
    if (takesLeft) left += 1;
    else right += 1;
  }
  return merged;
}
