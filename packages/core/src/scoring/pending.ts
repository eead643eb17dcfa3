/**
 * Goals that wait to be scored, by number, each once. The greatest comes out first, so that children are
 * scored before their parents. A binary heap.
 */
export class Pending {
  readonly #heap: number[] = [];
  readonly #isWaiting: Uint8Array;

  constructor(count: number) {
    this.#isWaiting = new Uint8Array(count);
  }

  add(index: number): void {
    if (this.#isWaiting[index] === 1) return;
    this.#isWaiting[index] = 1;
    const heap = this.#heap;
    let at = heap.length;
    heap.push(index);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((heap[above] as number) >= index) break;
      heap[at] = heap[above] as number;
      at = above;
    }
    heap[at] = index;
  }

  /** The greatest number that waits; `undefined` when none does. */
  take(): number | undefined {
    const heap = this.#heap;
    const greatest = heap[0];
    const last = heap.pop();
    if (greatest === undefined || last === undefined) return undefined;
    this.#isWaiting[greatest] = 0;
    if (heap.length > 0) this.#sink(last);
    return greatest;
  }

  #sink(index: number): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && (heap[below + 1] as number) > (heap[below] as number)) below++;
      if ((heap[below] as number) <= index) break;
      heap[at] = heap[below] as number;
      at = below;
    }
    heap[at] = index;
  }
}
