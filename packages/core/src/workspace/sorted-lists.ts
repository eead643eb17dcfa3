/** Records under keys, such as the check-ins of each goal, in an order that means something. */
export interface SortedLists<K, R> {
  of(key: K): readonly R[];
  /** A record was put in the place of another; `undefined` stands for none. */
  moved(before: R | undefined, after: R | undefined): void;
}

/**
 * Empty lists.
 *
 * @param compare - The order, in which no two records are equal.
 */
export function sortedLists<K, R>(
  keyOf: (record: R) => K,
  compare: (a: R, b: R) => number,
): SortedLists<K, R> {
  return sortedUnderKeys((record) => [keyOf(record)], compare);
}

/** The same for records that stand under any number of keys. */
export function sortedUnderKeys<K, R>(
  keysOf: (record: R) => readonly K[],
  compare: (a: R, b: R) => number,
): SortedLists<K, R> {
  const lists = new Map<K, R[]>();

  function remove(record: R, key: K): void {
    const left = (lists.get(key) ?? []).filter((other) => other !== record);
    if (left.length > 0) lists.set(key, left);
    else lists.delete(key);
  }

  function add(record: R, key: K): void {
    const list = lists.get(key);
    if (list) list.splice(placeOf(record, list, compare), 0, record);
    else lists.set(key, [record]);
  }

  return {
    of: (key) => lists.get(key) ?? none,
    moved(before, after) {
      if (before) for (const key of keysOf(before)) remove(before, key);
      if (after) for (const key of keysOf(after)) add(after, key);
    },
  };
}

const none: readonly never[] = [];

/** Where a record belongs in a sorted list; found from the end, where nearly all belong. */
function placeOf<R>(record: R, list: readonly R[], compare: (a: R, b: R) => number): number {
  const isAfter = (place: number) => {
    const other = list[place];
    return other === undefined || compare(other, record) < 0;
  };
  if (isAfter(list.length - 1)) return list.length;
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAfter(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
