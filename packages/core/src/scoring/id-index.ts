import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';

/** The goals by number; `undefined` for one that is gone. */
export type GoalsByNumber = readonly (Goal | undefined)[];

const empty = -1;
const gone = -2;

/**
 * The numbers of goals by id: a hash table of numbers alone, since the ids stand in the goals. It takes
 * 6 to 11 bytes a goal, where a Map takes 37.
 */
export class IdIndex {
  #table: Int32Array;
  /** Places that are not empty, those of goals that are gone included. */
  #used = 0;

  /** @param count - How many goals it will hold at first. */
  constructor(count: number) {
    this.#table = new Int32Array(roomFor(count)).fill(empty);
  }

  /** The number of a goal; -1 for an id that is not there. */
  find(id: GoalId, goals: GoalsByNumber): number {
    const table = this.#table;
    for (let place = hashOf(id, table.length); ; place = after(place, table.length)) {
      const number = table[place] as number;
      if (number === empty) return -1;
      if (number !== gone && goals[number]?.id === id) return number;
    }
  }

  /** Takes in a goal that is not there yet. */
  add(id: GoalId, number: number, goals: GoalsByNumber): void {
    if (roomFor(this.#used + 1) > this.#table.length) this.#grow(goals);
    this.#table[this.#placeOf(id)] = number;
    this.#used += 1;
  }

  /** Gives a goal that is there another number. */
  change(id: GoalId, from: number, to: number): void {
    const table = this.#table;
    let place = hashOf(id, table.length);
    while (table[place] !== from) place = after(place, table.length);
    table[place] = to;
  }

  remove(id: GoalId, number: number): void {
    this.change(id, number, gone);
  }

  /** Gives all goals other numbers. */
  renumber(numberOf: Int32Array): void {
    const table = this.#table;
    for (let place = 0; place < table.length; place++) {
      const number = table[place] as number;
      if (number >= 0) table[place] = numberOf[number] as number;
    }
  }

  #placeOf(id: GoalId): number {
    const table = this.#table;
    let place = hashOf(id, table.length);
    while (table[place] !== empty) place = after(place, table.length);
    return place;
  }

  #grow(goals: GoalsByNumber): void {
    const numbers = this.#table.filter((number) => number >= 0);
    this.#table = new Int32Array(roomFor(2 * numbers.length + 16)).fill(empty);
    for (const number of numbers) {
      const goal = goals[number];
      if (goal) this.#table[this.#placeOf(goal.id)] = number;
    }
    this.#used = numbers.length;
  }
}

/** A quarter stays empty, so that a search is short. */
function roomFor(count: number): number {
  return Math.ceil(count * 1.34) + 8;
}

function after(place: number, length: number): number {
  return place + 1 === length ? 0 : place + 1;
}

/** FNV-1a, its bits mixed once more, as a place in a table of that length. */
function hashOf(id: string, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return Math.floor((hash >>> 0) * (length / 2 ** 32));
}
