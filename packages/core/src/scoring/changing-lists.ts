import type { GoalId } from '../schema/ids.ts';
import type { ChildLists } from './child-lists.ts';
import type { GoalsByNumber } from './id-index.ts';

/** The first place in a list, counted from 0, whose child's id is not below that one. */
export function placeIn(lists: ChildLists, list: number, id: GoalId, goals: GoalsByNumber): number {
  const { start, count, items } = lists;
  const first = start[list] as number;
  let [low, high] = [0, count[list] as number];
  while (low < high) {
    const middle = (low + high) >> 1;
    const child = goals[items[first + middle] as number];
    if (child && child.id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts a link at a place of a list; one that has no room left moves to the end, with twice the room. */
export function insertInto(
  lists: ChildLists,
  list: number,
  place: number,
  link: { readonly child: number; readonly linkClass: number },
): void {
  const count = lists.count[list] as number;
  if (count === lists.room[list]) moveToEnd(lists, list);
  const at = (lists.start[list] as number) + place;
  const end = (lists.start[list] as number) + count;
  lists.items.copyWithin(at + 1, at, end);
  lists.links.copyWithin(at + 1, at, end);
  lists.items[at] = link.child;
  lists.links[at] = link.linkClass;
  lists.count[list] = count + 1;
}

/** Takes the link at a place out of a list. */
export function removeFrom(
  { start, count, items, links }: ChildLists,
  list: number,
  place: number,
) {
  const at = (start[list] as number) + place;
  const end = (start[list] as number) + (count[list] as number);
  items.copyWithin(at, at + 1, end);
  links.copyWithin(at, at + 1, end);
  count[list] = (count[list] as number) - 1;
}

function moveToEnd(lists: ChildLists, list: number): void {
  const room = lists.room[list] as number;
  const more = Math.max(4, 2 * room);
  if (lists.end + more > lists.items.length) tidy(lists, more);
  const [from, count] = [lists.start[list] as number, lists.count[list] as number];
  lists.items.copyWithin(lists.end, from, from + count);
  lists.links.copyWithin(lists.end, from, from + count);
  lists.start[list] = lists.end;
  lists.room[list] = more;
  lists.end += more;
  lists.lost += room;
}

/** Makes room for so many more links: what moved lists have left where that is much, else more memory. */
function tidy(lists: ChildLists, more: number): void {
  const kept = lists.end - lists.lost;
  const { items, links } = lists;
  const room = Math.max(kept + more, Math.min(2 * kept, items.length * 1.5)) + 16;
  lists.items = new Int32Array(room);
  lists.links = new Int32Array(room);
  let end = 0;
  for (const list of byStart(lists)) {
    const from = lists.start[list] as number;
    const until = from + (lists.count[list] as number);
    lists.items.set(items.subarray(from, until), end);
    lists.links.set(links.subarray(from, until), end);
    lists.start[list] = end;
    end += lists.room[list] as number;
  }
  lists.end = end;
  lists.lost = 0;
}

function byStart({ start, room }: ChildLists): Int32Array {
  const lists = Int32Array.from(start.keys()).filter((list) => (room[list] as number) > 0);
  return lists.sort((a, b) => (start[a] as number) - (start[b] as number));
}
