import { withRoom } from './growing.ts';

/**
 * Lists of links to children, by the number of the list, each in the order of the children's ids. They lie
 * one behind the other in flat arrays. `changing-lists.ts` changes them one by one.
 */
export class ChildLists {
  start: Int32Array;
  count: Int32Array;
  /** How many places each list may take. */
  room: Int32Array;
  /** The children's numbers, and the classes of the links. */
  items: Int32Array;
  links: Int32Array;
  /** The first place behind all lists. */
  end = 0;
  /** How many places are left behind by lists that moved. */
  lost = 0;

  /** @param lists - How many lists, and for how many links, there is room at first. */
  constructor(lists: number, links: number) {
    this.start = new Int32Array(lists);
    this.count = new Int32Array(lists);
    this.room = new Int32Array(lists);
    this.items = new Int32Array(links);
    this.links = new Int32Array(links);
  }

  /** Gives room for so many lists. */
  makeRoom(lists: number): void {
    this.start = withRoom(this.start, lists);
    this.count = withRoom(this.count, lists);
    this.room = withRoom(this.room, lists);
  }

  /** Puts a whole list behind those that are there, into an empty one. */
  fill(list: number, children: Int32Array): void {
    this.start[list] = this.end;
    this.count[list] = children.length;
    this.room[list] = children.length;
    this.items.set(children, this.end);
    this.end += children.length;
  }

  /** Lets go of an empty list. */
  free(list: number): void {
    this.lost += this.room[list] as number;
    this.room[list] = 0;
  }
}
