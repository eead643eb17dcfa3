import type { GoalId } from '../schema/ids.ts';
import { withRoom } from './growing.ts';
import type { GoalsByNumber } from './id-index.ts';

/**
 * Lists of links to children, by the number of the list, each in the order of the children's ids. They lie
 * one behind the other in flat arrays; a list that outgrows its room moves to the end, with twice the room.
 */
export class ChildLists {
  start: Int32Array;
  count: Int32Array;
  #room: Int32Array;
  /** The children's numbers, and the classes of the links. */
  items: Int32Array;
  links: Int32Array;
  #end = 0;
  /** How many places are left behind by lists that moved. */
  #lost = 0;

  /** @param lists - How many lists, and for how many links, there is room at first. */
  constructor(lists: number, links: number) {
    this.start = new Int32Array(lists);
    this.count = new Int32Array(lists);
    this.#room = new Int32Array(lists);
    this.items = new Int32Array(links);
    this.links = new Int32Array(links);
  }

  /** Gives room for so many lists. */
  makeRoom(lists: number): void {
    this.start = withRoom(this.start, lists);
    this.count = withRoom(this.count, lists);
    this.#room = withRoom(this.#room, lists);
  }

  /** Puts a whole list behind those that are there, into an empty one. */
  fill(list: number, children: Int32Array): void {
    this.start[list] = this.#end;
    this.count[list] = children.length;
    this.#room[list] = children.length;
    this.items.set(children, this.#end);
    this.#end += children.length;
  }

  /** The first place in a list, counted from 0, whose child's id is not below that one. */
  placeOf(list: number, id: GoalId, goals: GoalsByNumber): number {
    const first = this.start[list] as number;
    let [low, high] = [0, this.count[list] as number];
    while (low < high) {
      const middle = (low + high) >> 1;
      const child = goals[this.items[first + middle] as number];
      if (child && child.id < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  insert(list: number, place: number, child: number, link: number): void {
    const count = this.count[list] as number;
    if (count === this.#room[list]) this.#move(list);
    const at = (this.start[list] as number) + place;
    const end = (this.start[list] as number) + count;
    this.items.copyWithin(at + 1, at, end);
    this.links.copyWithin(at + 1, at, end);
    this.items[at] = child;
    this.links[at] = link;
    this.count[list] = count + 1;
  }

  remove(list: number, place: number): void {
    const count = this.count[list] as number;
    const at = (this.start[list] as number) + place;
    const end = (this.start[list] as number) + count;
    this.items.copyWithin(at, at + 1, end);
    this.links.copyWithin(at, at + 1, end);
    this.count[list] = count - 1;
  }

  /** Lets go of an empty list. */
  free(list: number): void {
    this.#lost += this.#room[list] as number;
    this.#room[list] = 0;
  }

  #move(list: number): void {
    const room = this.#room[list] as number;
    const more = Math.max(4, 2 * room);
    if (this.#end + more > this.items.length) this.#tidy(more);
    const [from, count] = [this.start[list] as number, this.count[list] as number];
    this.items.copyWithin(this.#end, from, from + count);
    this.links.copyWithin(this.#end, from, from + count);
    this.start[list] = this.#end;
    this.#room[list] = more;
    this.#end += more;
    this.#lost += room;
  }

  /** Makes room for so many more links: what moved lists have left where that is much, else more memory. */
  #tidy(more: number): void {
    const kept = this.#end - this.#lost;
    const { items, links } = this;
    const room = Math.max(kept + more, Math.min(2 * kept, items.length * 1.5)) + 16;
    this.items = new Int32Array(room);
    this.links = new Int32Array(room);
    let end = 0;
    for (const list of this.#byStart()) {
      const from = this.start[list] as number;
      const until = from + (this.count[list] as number);
      this.items.set(items.subarray(from, until), end);
      this.links.set(links.subarray(from, until), end);
      this.start[list] = end;
      end += this.#room[list] as number;
    }
    this.#end = end;
    this.#lost = 0;
  }

  #byStart(): Int32Array {
    const { start } = this;
    const lists = Int32Array.from(start.keys()).filter((list) => (this.#room[list] as number) > 0);
    return lists.sort((a, b) => (start[a] as number) - (start[b] as number));
  }
}
