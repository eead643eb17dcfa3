import { quoted, shortened } from './cell-text.ts';
import { type StepProgress, type Steps, atOnce, visitEach } from '../steps.ts';

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
  return atOnce(circleSteps(ids, parentsOf, { done: 0, total: 0 }));
}

/** As `findCircles`, in steps. */
export function* circleSteps<Id extends string>(
  ids: Iterable<Id>,
  parentsOf: (id: Id) => readonly Id[],
  at: StepProgress,
): Steps<readonly (readonly Id[])[]> {
  const left = yield* underCircles(new Set(ids), parentsOf, at);
  const circles: (readonly Id[])[] = [];
  const done = new Set<Id>();
  for (const start of left) {
    const path = new Map<Id, number>();
    let next: Id | undefined = start;
    while (next !== undefined && !path.has(next) && !done.has(next)) {
      path.set(next, path.size);
      next = parentsOf(next).find((parent) => left.has(parent));
    }
    const begin = next === undefined ? undefined : path.get(next);
    if (begin !== undefined) circles.push([...path.keys()].slice(begin));
    for (const id of path.keys()) done.add(id);
  }
  return circles;
}

/**
 * The rows of a file that lie on circles, each with its circle in words, such as `"a" (row 2) → "b" → "a"`.
 *
 * @param rowOf - The row of each thing that the file speaks of.
 */
export function rowsOnCircles<Id extends string>(
  circles: readonly (readonly Id[])[],
  rowOf: ReadonlyMap<Id, { readonly row: number; readonly id: string }>,
): readonly { readonly row: number; readonly circle: string }[] {
  return circles.flatMap((ids) => {
    const members = ids.map((id) => {
      const row = rowOf.get(id);
      return row ? `${quoted(row.id)} (row ${row.row})` : quoted(id);
    });
    const circle = [...shortened(members), members[0]].join(' → ');
    return ids.flatMap((id) => {
      const row = rowOf.get(id)?.row;
      return row === undefined ? [] : [{ row, circle }];
    });
  });
}

/** What stays when whatever has no parent left is taken away again and again: circles and all below them. */
function* underCircles<Id extends string>(
  ids: ReadonlySet<Id>,
  parentsOf: (id: Id) => readonly Id[],
  at: StepProgress,
): Steps<ReadonlySet<Id>> {
  const left = new Set(ids);
  const waiting = new Map<Id, number>();
  const children = new Map<Id, Id[]>();
  const free: Id[] = [];
  const look = (id: Id) => {
    const parents = parentsOf(id).filter((parent) => ids.has(parent));
    waiting.set(id, parents.length);
    if (parents.length === 0) free.push(id);
    for (const parent of parents) {
      const siblings = children.get(parent);
      if (siblings) siblings.push(id);
      else children.set(parent, [id]);
    }
  };
  yield* visitEach(ids, look, at);
  const take = (id: Id) => {
    left.delete(id);
    for (const child of children.get(id) ?? []) {
      const still = (waiting.get(child) ?? 0) - 1;
      waiting.set(child, still);
      if (still === 0) free.push(child);
    }
  };
  // What becomes free on the way is visited too.
  yield* visitEach(free, take, at);
  return left;
}
