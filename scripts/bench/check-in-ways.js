// Two ways of recording a check-in without the library, each in a box of its own: by hand, for just that job (the
// limit), and with the usual stack. `begin(value)` is the handler of a click and gives the moment when it is stored.
import Dexie from 'dexie';
import { produce } from '../../packages/core/node_modules/immer/dist/immer.mjs';
import * as z from '../../packages/core/node_modules/zod/index.js';
import { html, render } from '../../packages/elements/node_modules/lit/index.js';
import { repeat } from '../../packages/elements/node_modules/lit/directives/repeat.js';

const percentOf = (score) => `${Math.round(score * 100)}%`;

/** Flat arrays, the sums of the goals above a leaf made anew, the text of one node, one raw put. */
export async function byHand({ parent, isParent, weight, value, leaf, size }, database) {
  const score = Float64Array.from(value, (figure) => figure / 100);
  const children = Array.from({ length: size }, () => []);
  for (let index = 1; index < size; index++) children[parent[index]].push(index);
  const sum = (index) => {
    let total = 0;
    let weights = 0;
    for (const child of children[index]) {
      total += score[child] * weight[child];
      weights += weight[child];
    }
    score[index] = total / weights;
  };
  for (let index = size - 1; index >= 0; index--) if (isParent[index]) sum(index);
  const box = boxIn('by-hand');
  const text = box.appendChild(document.createTextNode(percentOf(score[0])));
  const opened = await openRaw(database);
  let made = 0;
  return {
    box,
    shown: () => text.data,
    begin(figure) {
      score[leaf] = figure / 100;
      for (let index = parent[leaf]; index >= 0; index = parent[index]) sum(index);
      text.data = percentOf(score[0]);
      const record = { id: `h-${made++}`, goalId: `g-${leaf}`, value: figure, by: 'p-1' };
      // The text comes first: nobody waits for the storage to see it.
      return Promise.resolve().then(() => put(opened, { ...record, at: new Date().toISOString() }));
    },
    close: () => opened.close(),
  };
}

const Report = z.object({
  id: z.string().min(1),
  goalId: z.string().min(1),
  by: z.string().min(1),
  at: z.iso.datetime(),
  value: z.number().min(0).max(100),
});

/** What a page is often made of: zod checks, immer copies, a recursion scores, lit repeats rows, Dexie stores. */
export async function usualStack({ goals, checkIns, leaf }, name) {
  const database = new Dexie(name);
  database.version(1).stores({ checkIns: 'id' });
  await database.open();
  const box = boxIn('usual');
  const below = new Map(goals.map(({ id }) => [id, []]));
  for (const goal of goals) if (goal.links[0]) below.get(goal.links[0].parentId).push(goal);
  let state = {
    goals: Object.fromEntries(goals.map((goal) => [goal.id, goal])),
    checkIns: Object.fromEntries([...checkIns].map(([id, list]) => [id, list])),
  };
  const scoreOf = (id, scores) => {
    const children = below.get(id);
    let score = (state.checkIns[id]?.at(-1).value ?? 0) / 100;
    if (children.length > 0) {
      let weights = 0;
      score = 0;
      for (const child of children) {
        score += scoreOf(child.id, scores) * child.links[0].weight;
        weights += child.links[0].weight;
      }
      score /= weights;
    }
    scores.set(id, score);
    return score;
  };
  const rows = ['g-0', ...below.get('g-0').map(({ id }) => id)];
  const show = () => {
    const scores = new Map();
    scoreOf('g-0', scores);
    const row = (id) => html`<p>${state.goals[id].title} <b>${percentOf(scores.get(id))}</b></p>`;
    render(html`${repeat(rows, (id) => id, row)}`, box);
  };
  show();
  let made = 0;
  return {
    box,
    shown: () => box.querySelector('b').textContent,
    begin(figure) {
      const goalId = `g-${leaf}`;
      const at = new Date().toISOString();
      const report = Report.parse({ id: `u-${made++}`, goalId, by: 'p-1', at, value: figure });
      state = produce(state, (draft) => void draft.checkIns[goalId].push(report));
      show();
      return database.checkIns.put(report).then(() => performance.now());
    },
    close: () => database.close(),
  };
}

function boxIn(name) {
  const box = document.createElement('div');
  box.id = name;
  document.body.append(box);
  return box;
}

function openRaw(name) {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('checkIns', { keyPath: 'id' });
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function put(database, record) {
  const transaction = database.transaction('checkIns', 'readwrite');
  transaction.objectStore('checkIns').put(record);
  transaction.commit();
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(performance.now());
    transaction.onabort = () => reject(transaction.error);
  });
}
