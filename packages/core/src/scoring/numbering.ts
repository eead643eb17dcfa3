import { circleError } from '../alignment/circle-error.ts';
import { type Lists, invert, parentsFirst, renumber } from '../alignment/lists.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { IdIndex } from './id-index.ts';

/** Goals with numbers, parents before children, siblings beside one another and by id. */
export interface Numbering {
  readonly goals: Goal[];
  readonly ids: IdIndex;
  /** The parents of each goal as its links list them, and the children of each by id. */
  readonly parents: Lists;
  readonly children: Lists;
  /** Goals that link to one that is not there, by that one's id. */
  readonly waiting: Map<GoalId, Set<GoalId>>;
}

/** @throws PerfError `would-cycle`, as `circleError`. */
export function numberGoals(given: Iterable<Goal>): Numbering {
  const all = [...given];
  const ids = new IdIndex(all.length);
  all.forEach((goal, rank) => ids.add(goal.id, rank, all));
  const waiting: Numbering['waiting'] = new Map();
  const up = linksUp(all, ids, waiting);
  const down = invert(up).lists;
  sortById(down, all);
  const { order, rest } = parentsFirst(up, down);
  if (rest.size > 0) throw circleError(Array.from(rest, (rank) => all[rank] as Goal));
  const numberOf = new Int32Array(all.length);
  order.forEach((rank, number) => (numberOf[rank] = number));
  ids.renumber(numberOf);
  return {
    goals: Array.from(order, (rank) => all[rank] as Goal),
    ids,
    parents: renumber(up, order, numberOf),
    children: renumber(down, order, numberOf),
    waiting,
  };
}

function linksUp(all: readonly Goal[], ids: IdIndex, waiting: Numbering['waiting']): Lists {
  const start = new Int32Array(all.length + 1);
  const items: number[] = [];
  for (const [rank, goal] of all.entries()) {
    for (const { parentId } of goal.links) {
      const parent = ids.find(parentId, all);
      if (parent >= 0) items.push(parent);
      else waitFor(waiting, parentId, goal.id);
    }
    start[rank + 1] = items.length;
  }
  return { start, items: Int32Array.from(items) };
}

export function waitFor(waiting: Numbering['waiting'], parentId: GoalId, goalId: GoalId): void {
  const list = waiting.get(parentId);
  if (list) list.add(goalId);
  else waiting.set(parentId, new Set([goalId]));
}

function sortById({ start, items }: Lists, all: readonly Goal[]): void {
  const idOf = (rank: number) => (all[rank] as Goal).id;
  const compare = (a: number, b: number) => (idOf(a) < idOf(b) ? -1 : Number(idOf(a) > idOf(b)));
  for (let i = 0; i + 1 < start.length; i++) {
    const [first, end] = [start[i] as number, start[i + 1] as number];
    let place = first + 1;
    while (place < end && compare(items[place - 1] as number, items[place] as number) <= 0) place++;
    if (place < end) items.subarray(first, end).sort(compare);
  }
}
