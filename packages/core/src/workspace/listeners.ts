/** Who watches a storage through one of its handles. */
export interface Listeners {
  /** Returns the stop. The same listener may be added twice, and each stop is of one of them. */
  add(listener: () => void): () => void;
  /** Calls each that was there when the telling began and has not stopped. What one throws is its own matter. */
  tell(): void;
  clear(): void;
}

/** Nobody yet. What every storage needs for `watch`; `tell` is for news of other handles. */
export function createListeners(): Listeners {
  const all = new Set<() => void>();
  return {
    add(listener) {
      const own = () => listener();
      all.add(own);
      return () => all.delete(own);
    },
    tell() {
      for (const listener of [...all]) if (all.has(listener)) callAlone(listener);
    },
    clear: () => all.clear(),
  };
}

function callAlone(listener: () => void): void {
  try {
    listener();
  } catch {
    // The others are told all the same, and the commit that they are told of is stored.
  }
}
