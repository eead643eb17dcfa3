// Runs in the browser: the company that all trees of the bench show, and its order as flat arrays.
import { plainWorkspace } from '@throughline/core';

/** How many goals stand below each that has some. */
export const below = 8;
/** How many levels are opened at first: enough to fill the box. */
export const depth = 4;
/** Pixels. */
export const rowHeight = 48;

const words = { 'on-track': 'On track', 'at-risk': 'At risk', 'off-track': 'Off track' };
const percent = new Intl.NumberFormat('en', { style: 'percent' });

function goalsOf(size) {
  return Array.from({ length: size }, (_, index) => ({
    id: `g-${index}`,
    title: `Goal number ${index} of this company`,
    kind: index < size / below ? 'objective' : 'key-result',
    ownerId: 'p-1',
    start: '2026-04-01',
    due: '2026-06-30',
    links: index === 0 ? [] : [{ parentId: `g-${parentOf(index)}` }],
    ...(index >= size / below && { measure: { kind: 'number', start: 0, target: 100 } }),
  }));
}

export const parentOf = (index) => Math.floor((index - 1) / below);

function checkInsOf(goals) {
  return goals
    .filter((goal) => goal.measure)
    .map((goal, index) => ({
      id: `c-${index}`,
      goalId: goal.id,
      by: 'p-1',
      at: '2026-05-10T09:00:00Z',
      asOf: '2026-05-10',
      value: (index * 37) % 100,
    }));
}

/**
 * Goals with their scores, which `change` moves without a command: what is measured is what a tree does about it.
 *
 * @returns `goals`, in the order of their levels; a `workspace`; `textsOf` an index for those who write texts:
 *   title, owner, progress, status; `change(indexes)`, which moves the scores of goals and tells the workspace's listeners
 */
export function companyOf(size) {
  const goals = goalsOf(size);
  const now = () => '2026-05-16T12:00:00Z';
  const people = [{ id: 'p-1', name: 'Ada Lindqvist', timeZone: 'UTC' }];
  const plain = plainWorkspace({ goals, people, checkIns: checkInsOf(goals), now });
  const scores = plain.scores();
  for (const { id } of goals) scores.scoreOf(id);
  plain.records.checkInsOf('g-0');
  const moved = new Map();
  const listeners = new Set();
  const scoreOf = (id) => moved.get(id) ?? scores.scoreOf(id);
  const workspace = {
    ...plain,
    scores: () => ({ ...scores, scoreOf }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    goals,
    workspace,
    textsOf(index) {
      const { id, title } = goals[index];
      const { progress, status } = scoreOf(id);
      const shown = progress.kind === 'scored' ? percent.format(progress.progress) : 'No data';
      return [title, people[0].name, shown, words[status] ?? status];
    },
    change(indexes, progress) {
      const ids = new Set(indexes.map((index) => goals[index].id));
      for (const id of ids) {
        moved.set(id, { ...scores.scoreOf(id), progress: { kind: 'scored', progress } });
      }
      for (const tell of listeners) tell({ cause: 'here', records: new Map(), scores: ids });
    },
  };
}

/** The order of a company as its tree shows it, and which goals are rows of it: typed arrays and nothing around them. */
export class FlatOrder {
  /** Goals by place in the order. */
  #order;
  #level;
  #end;
  #open;
  /** Places in the order, of what shows. */
  rows = new Int32Array(0);

  constructor({ goals }) {
    const size = goals.length;
    this.#order = new Int32Array(size);
    this.#level = new Int32Array(size).fill(1);
    this.#end = new Int32Array(size);
    this.#open = new Uint8Array(size);
    const indexOf = new Map(goals.map(({ id }, index) => [id, index]));
    const first = new Int32Array(size).fill(-1);
    const next = new Int32Array(size).fill(-1);
    const above = Int32Array.from(goals, ({ links }) => indexOf.get(links[0]?.parentId) ?? -1);
    for (let index = size - 1; index > 0; index--) {
      next[index] = first[above[index]];
      first[above[index]] = index;
    }
    const stack = [0];
    const placeOf = new Int32Array(size);
    for (let place = 0; stack.length > 0; place++) {
      const index = stack.pop();
      this.#order[place] = index;
      placeOf[index] = place;
      if (above[index] >= 0) this.#level[place] = this.#level[placeOf[above[index]]] + 1;
      this.#open[place] = Number(this.#level[place] < depth);
      const start = stack.length;
      for (let child = first[index]; child >= 0; child = next[child]) stack.push(child);
      for (let low = start, high = stack.length - 1; low < high; low++, high--) {
        [stack[low], stack[high]] = [stack[high], stack[low]];
      }
    }
    for (let place = size - 1; place >= 0; place--) {
      this.#end[place] = Math.max(this.#end[place], place + 1);
      const up = above[this.#order[place]];
      if (up >= 0) this.#end[placeOf[up]] = Math.max(this.#end[placeOf[up]], this.#end[place]);
    }
    this.#fill();
  }

  /** The goal of a row, -1 past the end. */
  goalAt(row) {
    return row < this.rows.length ? this.#order[this.rows[row]] : -1;
  }

  levelAt(row) {
    return this.#level[this.rows[row]];
  }

  openAll() {
    this.#open.fill(1);
    this.#fill();
  }

  #fill() {
    const rows = new Int32Array(this.#order.length);
    let count = 0;
    for (let place = 0; place < rows.length;) {
      rows[count++] = place;
      place = this.#open[place] ? place + 1 : this.#end[place];
    }
    this.rows = rows.subarray(0, count);
  }
}
