/** What a face leaves out of a map, or shows in another form. */
export interface Masks<K, V> {
  hides(key: K): boolean;
  /** How many entries it hides. */
  hidden(): number;
  /** What is shown in place of a value that is not hidden; mostly the value itself. */
  shown(value: V): V;
}

/** A map that can only be read, and that shows no more than it should. It is live: no copy is made. */
export class MapFace<K, V> implements ReadonlyMap<K, V> {
  readonly #map: ReadonlyMap<K, V>;
  readonly #masks: Masks<K, V> | undefined;

  constructor(map: ReadonlyMap<K, V>, masks?: Masks<K, V>) {
    this.#map = map;
    this.#masks = masks;
  }

  get size(): number {
    return this.#map.size - (this.#masks?.hidden() ?? 0);
  }

  get(key: K): V | undefined {
    const value = this.#map.get(key);
    if (!this.#masks || value === undefined) return value;
    return this.#masks.hides(key) ? undefined : this.#masks.shown(value);
  }

  has(key: K): boolean {
    return this.#map.has(key) && !this.#masks?.hides(key);
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.#map) {
      if (!this.#masks) yield [key, value];
      else if (!this.#masks.hides(key)) yield [key, this.#masks.shown(value)];
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
