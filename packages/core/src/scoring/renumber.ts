import type { Goal } from '../schema/goal.ts';
import { touchAbove } from './above.ts';
import { placeIn } from './changing-lists.ts';
import { nobody } from './columns.ts';
import { putRow, rowOf } from './growing.ts';
import type { Scored } from './scored.ts';

/**
 * Gives goals and all below them new numbers behind all others, parents before children.
 *
 * @returns How many numbers that has set free.
 */
export function renumberBelow(scored: Scored, roots: readonly number[]): number {
  if (roots.length === 0) return 0;
  const below = familyOf(scored, roots);
  const numberOf = new Map<number, number>();
  const first = scored.goals.length;
  for (const old of parentsFirstIn(scored, below)) numberOf.set(old, first + numberOf.size);
  scored.columns.makeRoom(first + numberOf.size);
  scored.goals.length = first + numberOf.size;
  // What a list names can be found under either number until all is told.
  for (const [old, now] of numberOf) copyRow(scored, old, now);
  for (const [old, now] of numberOf) moveLinks(scored, old, now, numberOf);
  for (const [old, now] of numberOf) renameWorst(scored, old, now);
  for (const old of numberOf.keys()) {
    scored.goals[old] = undefined;
    scored.columns.basis[old] = nobody;
    scored.columns.marks[old] = 0;
    scored.parents.set(old, []);
  }
  return numberOf.size;
}

function familyOf(scored: Scored, roots: readonly number[]): Set<number> {
  const found = new Set(roots);
  for (const index of found) for (const child of childrenOf(scored, index)) found.add(child);
  return found;
}

function childrenOf({ columns, details }: Scored, index: number): Int32Array {
  const { start, count, items } = details.lists;
  const basis = columns.basis[index] as number;
  const detail = basis < 0 ? -1 - basis : 0;
  const first = start[detail] as number;
  return items.subarray(first, first + (count[detail] as number));
}

function parentsFirstIn(scored: Scored, all: ReadonlySet<number>): number[] {
  const waitsFor = new Map<number, number>();
  for (const index of all) {
    waitsFor.set(index, scored.parents.of(index).filter((parent) => all.has(parent)).length);
  }
  const order = [...all].filter((index) => waitsFor.get(index) === 0);
  for (const index of order) {
    for (const child of childrenOf(scored, index)) {
      const open = (waitsFor.get(child) ?? 0) - 1;
      waitsFor.set(child, open);
      if (open === 0) order.push(child);
    }
  }
  return order;
}

function copyRow({ columns, goals, ids, parents }: Scored, old: number, now: number): void {
  const goal = goals[old] as Goal;
  ids.change(goal.id, old, now);
  goals[now] = goal;
  putRow(columns, now, rowOf(columns, old));
  parents.set(now, parents.of(old));
}

/** Tells parents and children of a goal its new number. */
function moveLinks(
  scored: Scored,
  old: number,
  now: number,
  numberOf: ReadonlyMap<number, number>,
): void {
  const { columns, details, goals, parents, wide } = scored;
  const { lists } = details;
  const above = parents.of(now).map((parent) => numberOf.get(parent) ?? parent);
  parents.set(now, above);
  for (const parent of new Set(above)) {
    const detail = -1 - (columns.basis[parent] as number);
    const first = placeIn(lists, detail, (goals[now] as Goal).id, goals);
    wide?.touch(detail, first);
    const start = lists.start[detail] as number;
    const end = start + (lists.count[detail] as number);
    for (let place = start + first; place < end && lists.items[place] === old; place++) {
      lists.items[place] = now;
    }
  }
}

/** Goals above may name it as the worst below them. */
function renameWorst(scored: Scored, old: number, now: number): void {
  const { columns, details, parents } = scored;
  const seen = new Set([now]);
  for (const index of seen) {
    const detail = -1 - (columns.basis[index] as number);
    const isNamed =
      detail >= 0 && (details.worst[detail] === old || details.worstHere[detail] === old);
    if (isNamed && details.worst[detail] === old) details.worst[detail] = now;
    if (isNamed && details.worstHere[detail] === old) details.worstHere[detail] = now;
    if (!isNamed && index !== now) continue;
    for (const parent of parents.of(index)) seen.add(parent);
    touchAbove(scored, index);
  }
}
