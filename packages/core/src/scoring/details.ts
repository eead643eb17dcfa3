import { ChildLists } from './child-lists.ts';
import { makeRoomIn } from './growing.ts';

/**
 * What is known of goals that are not plain leaves, besides the columns: of those that others link to,
 * that children drive, that are not active or that a person's word may hold. The same place in `lists`
 * has the links to it.
 */
export class Details {
  state: Uint8Array;
  isPillar: Uint8Array;
  /** Whether an override or a close may have a say in its score. */
  isSpecial: Uint8Array;
  /** The roles of links that its driver takes in, as bits; 0 where its own values drive it. */
  takes: Uint8Array;
  /** 1 where an override or the close has set the progress, or the close that there is none. */
  isHeld: Uint8Array;
  /** How many contributing links come from key results that are not cancelled. */
  keyResults: Int32Array;
  /** Its place in the table of dates. */
  dates: Int32Array;
  /** The number of the worst goal below, and of the worst of that and itself; -1 for none. */
  worst: Int32Array;
  worstHere: Int32Array;
  /** How far that one is behind what is expected of it. */
  gapHere: Float64Array;
  /** The last report on itself. */
  checkedIn: Float64Array;
  expected: Float64Array;
  /** By the driver, whatever anybody says; 0 where nothing is scored. */
  computed: Float64Array;
  readonly lists: ChildLists;

  #count = 1;
  readonly #free: number[] = [];

  /** @param count - How many, and how many links to them, there is room for at first. */
  constructor(count: number, links: number) {
    // The first place stands for goals that are gone.
    const room = count + 1;
    this.state = new Uint8Array(room);
    this.isPillar = new Uint8Array(room);
    this.isSpecial = new Uint8Array(room);
    this.takes = new Uint8Array(room);
    this.isHeld = new Uint8Array(room);
    this.keyResults = new Int32Array(room);
    this.dates = new Int32Array(room);
    this.worst = new Int32Array(room).fill(-1);
    this.worstHere = new Int32Array(room).fill(-1);
    this.gapHere = new Float64Array(room);
    this.checkedIn = new Float64Array(room).fill(-Infinity);
    this.expected = new Float64Array(room);
    this.computed = new Float64Array(room);
    this.lists = new ChildLists(room, links);
  }

  /** A free place, with nothing known and nobody below. */
  add(): number {
    const place = this.#free.pop() ?? this.#count++;
    if (place >= this.state.length) {
      const room = 2 * place + 16;
      makeRoomIn(this, room);
      this.lists.makeRoom(room);
    }
    this.state[place] = 0;
    this.isPillar[place] = 0;
    this.isSpecial[place] = 0;
    this.takes[place] = 0;
    this.isHeld[place] = 0;
    this.keyResults[place] = 0;
    this.worst[place] = -1;
    this.worstHere[place] = -1;
    this.checkedIn[place] = -Infinity;
    this.computed[place] = 0;
    return place;
  }

  /** Lets go of a place whose list is empty. */
  free(place: number): void {
    this.lists.free(place);
    this.#free.push(place);
  }
}
