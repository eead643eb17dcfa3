import { mark } from './columns.ts';

/**
 * Goals that wait to be scored, by number, each once. The greatest comes out first, so that children are
 * scored before their parents. A binary heap, which is empty while a single goal waits: up a chain of
 * goals nothing is sorted.
 */
export class Pending {
  readonly #heap: number[] = [];
  #only = -1;
  readonly #columns: { readonly marks: Uint8Array };

  /** @param columns - In their marks stands who waits. */
  constructor(columns: { readonly marks: Uint8Array }) {
    this.#columns = columns;
  }

  add(index: number): void {
    const { marks } = this.#columns;
    const marked = marks[index] as number;
    if ((marked & mark.waiting) !== 0) return;
    marks[index] = marked | mark.waiting;
    if (this.#only < 0 && this.#heap.length === 0) {
      this.#only = index;
      return;
    }
    if (this.#only >= 0) this.#rise(this.#only);
    this.#only = -1;
    this.#rise(index);
  }

  /** The greatest number that waits; -1 when none does. */
  take(): number {
    let index = this.#only;
    this.#only = -1;
    if (index < 0) index = this.#takeFromHeap();
    if (index < 0) return -1;
    const { marks } = this.#columns;
    marks[index] = (marks[index] as number) & ~mark.waiting;
    return index;
  }

  #takeFromHeap(): number {
    const heap = this.#heap;
    const greatest = heap[0];
    const last = heap.pop();
    if (greatest === undefined || last === undefined) return -1;
    if (heap.length > 0) this.#sink(last);
    return greatest;
  }

  #rise(index: number): void {
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
