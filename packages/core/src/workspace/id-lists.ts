/** Ids under keys. Adding and removing cost the same however many there are. */
export interface IdLists<Key, Id> {
  /** The ids under a key, as a list that stays as it is when ids are added or removed later. */
  readonly of: (key: Key) => readonly Id[];
  add(key: Key, id: Id): void;
  remove(key: Key, id: Id): void;
}

/** Empty lists of ids. */
export function idLists<Key, Id>(): IdLists<Key, Id> {
  const sets = new Map<Key, Set<Id>>();
  // A list is made when it is asked for: a star of 100,000 children is not copied at each change of one.
  const lists = new Map<Key, readonly Id[]>();
  return {
    of(key) {
      let list = lists.get(key);
      if (list) return list;
      const set = sets.get(key);
      if (!set) return none;
      list = Object.freeze([...set]);
      lists.set(key, list);
      return list;
    },
    add(key, id) {
      const set = sets.get(key);
      if (set) set.add(id);
      else sets.set(key, new Set([id]));
      lists.delete(key);
    },
    remove(key, id) {
      const set = sets.get(key);
      set?.delete(id);
      if (set?.size === 0) sets.delete(key);
      lists.delete(key);
    },
  };
}

const none: readonly never[] = [];
