/**
 * Circles in a graph of things that point to their parents, each as ids from child to parent; a thing
 * that is its own parent is a circle of one. None is listed where there is none, all where nothing
 * has several parents, else at least one. Chains may be of any length.
 *
 * @param parentsOf - Ids that are not in `ids` are passed over.
 *
 * @example
 * findCircles(['a', 'b', 'c'], (id) => ({ a: ['b'], b: ['a'], c: ['a'] })[id] ?? []); // [['a', 'b']]
 */
export function findCircles<Id extends string>(
  ids: Iterable<Id>,
  parentsOf: (id: Id) => readonly Id[],
): readonly (readonly Id[])[] {
  const left = underCircles(new Set(ids), parentsOf);
  const circles: (readonly Id[])[] = [];
  const done = new Set<Id>();
  for (const start of left) {
    const path = new Map<Id, number>();
    let at: Id | undefined = start;
    while (at !== undefined && !path.has(at) && !done.has(at)) {
      path.set(at, path.size);
      at = parentsOf(at).find((parent) => left.has(parent));
    }
    const begin = at === undefined ? undefined : path.get(at);
    if (begin !== undefined) circles.push([...path.keys()].slice(begin));
    for (const id of path.keys()) done.add(id);
  }
  return circles;
}

/** What stays when whatever has no parent left is taken away again and again: circles and all below them. */
function underCircles<Id extends string>(
  ids: ReadonlySet<Id>,
  parentsOf: (id: Id) => readonly Id[],
): ReadonlySet<Id> {
  const left = new Set(ids);
  const waiting = new Map<Id, number>();
  const children = new Map<Id, Id[]>();
  const free: Id[] = [];
  for (const id of ids) {
    const parents = parentsOf(id).filter((parent) => ids.has(parent));
    waiting.set(id, parents.length);
    if (parents.length === 0) free.push(id);
    for (const parent of parents) {
      const siblings = children.get(parent);
      if (siblings) siblings.push(id);
      else children.set(parent, [id]);
    }
  }
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    left.delete(id);
    for (const child of children.get(id) ?? []) {
      const still = (waiting.get(child) ?? 0) - 1;
      waiting.set(child, still);
      if (still === 0) free.push(child);
    }
  }
  return left;
}
