import { type StepProgress, type Steps, atOnce, visitEach } from '../steps.ts';

/** Items by a key, in their order; those without one are left out. */
export function groupedBy<Key extends string, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key | undefined,
): ReadonlyMap<Key, readonly Item[]> {
  return atOnce(groupSteps(items, keyOf, { done: 0, total: 0 }));
}

/** As `groupedBy`, in steps. */
export function* groupSteps<Key extends string, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key | undefined,
  at: StepProgress,
): Steps<ReadonlyMap<Key, readonly Item[]>> {
  const groups = new Map<Key, Item[]>();
  const add = (item: Item) => {
    const key = keyOf(item);
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  };
  yield* visitEach(items, add, at);
  return groups;
}
