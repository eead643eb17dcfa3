/** Records by id; of two with one id the later one. */
export function byId<R extends { readonly id: string }>(records: Iterable<R>): Map<R['id'], R> {
  const map = new Map<R['id'], R>();
  for (const record of records) map.set(record.id, record);
  return map;
}

/** Records in lists by a key, each list in order. */
export function inOrder<K, R>(
  records: Iterable<R>,
  keyOf: (record: R) => K,
  compare: (a: R, b: R) => number,
): Map<K, R[]> {
  const lists = new Map<K, R[]>();
  for (const record of records) push(lists, keyOf(record), record);
  for (const list of lists.values()) list.sort(compare);
  return lists;
}

/** Adds to the list of a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
