/** A map seen through changes: entries in place of others, at the end, or gone. It is live: no copy is made. */
export class OverlayMap<K, V> implements ReadonlyMap<K, V> {
  readonly #below: ReadonlyMap<K, V>;
  readonly #changed: ReadonlyMap<K, V>;
  readonly #gone: ReadonlySet<K>;

  /**
   * @param changed - Values in the place of those below, and further ones, in their order after all others.
   * @param gone - Keys that are not there, whatever the others say.
   */
  constructor(below: ReadonlyMap<K, V>, changed: ReadonlyMap<K, V>, gone: ReadonlySet<K>) {
    this.#below = below;
    this.#changed = changed;
    this.#gone = gone;
  }

  get size(): number {
    let size = this.#below.size;
    for (const key of this.#gone) if (this.#below.has(key)) size -= 1;
    for (const key of this.#changed.keys()) {
      if (!this.#below.has(key) && !this.#gone.has(key)) size += 1;
    }
    return size;
  }

  get(key: K): V | undefined {
    if (this.#gone.has(key)) return undefined;
    return this.#changed.get(key) ?? this.#below.get(key);
  }

  has(key: K): boolean {
    return !this.#gone.has(key) && (this.#changed.has(key) || this.#below.has(key));
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.#below) {
      if (!this.#gone.has(key)) yield [key, this.#changed.get(key) ?? value];
    }
    for (const [key, value] of this.#changed) {
      if (!this.#below.has(key) && !this.#gone.has(key)) yield [key, value];
    }
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
}
