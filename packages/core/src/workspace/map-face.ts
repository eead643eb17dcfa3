/** What a face leaves out of a map, and in which form it shows the rest. */
export interface Masks<K, V, Seen> {
  hides(key: K): boolean;
  /** How many entries it hides. */
  hidden(): number;
  /** What is shown in place of a value that is not hidden; mostly the value itself. */
  shown(value: V): Seen;
}

/** A map that can only be read, and that shows no more than it should. It is live: no copy is made. */
export class MapFace<K, V, Seen> implements ReadonlyMap<K, Seen> {
  readonly #map: ReadonlyMap<K, V>;
  readonly #masks: Masks<K, V, Seen>;

  constructor(map: ReadonlyMap<K, V>, masks: Masks<K, V, Seen>) {
    this.#map = map;
    this.#masks = masks;
  }

  get size(): number {
    return this.#map.size - this.#masks.hidden();
  }

  get(key: K): Seen | undefined {
    const value = this.#map.get(key);
    return value === undefined || this.#masks.hides(key) ? undefined : this.#masks.shown(value);
  }

  has(key: K): boolean {
    return this.#map.has(key) && !this.#masks.hides(key);
  }

  forEach(visit: (value: Seen, key: K, map: ReadonlyMap<K, Seen>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  *entries(): MapIterator<[K, Seen]> {
    for (const [key, value] of this.#map) {
      if (!this.#masks.hides(key)) yield [key, this.#masks.shown(value)];
    }
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Seen> {
    // Without the pairs of `entries`: trees read all goals so.
    for (const [key, value] of this.#map) {
      if (!this.#masks.hides(key)) yield this.#masks.shown(value);
    }
  }

  [Symbol.iterator](): MapIterator<[K, Seen]> {
    return this.entries();
  }
}
