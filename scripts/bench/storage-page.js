// Measures ways of storing inside a page: each job by each way in turn, round after round.
import { createWorkspace } from '../../packages/core/src/index.ts';
import { idbStorage } from '../../packages/storage/src/idb.ts';
import { companyOf } from './shapes.mjs';
import * as ways from './storage-ways.js';

const names = Object.keys(ways);
const run = Date.now();
let made = 0;
let durability = 'strict';

// The same for all: what a way asks for is replaced.
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (stores, mode) {
  return transaction.call(this, stores, mode, mode === 'readwrite' ? { durability } : undefined);
};

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function inTurn(rounds, work) {
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const ms = await work(name);
      if (round >= 0) times[name].push(ms);
    }
  }
  return times;
}

const newName = (way) => `bench-${way}-${run}-${made++}`;

/** Milliseconds of saving n goals at once. */
function save(size, rounds) {
  const { goals } = companyOf('tree', size);
  return inTurn(rounds, async (name) => {
    const way = ways[name](newName(name));
    await way.ready();
    const ms = await timed(() => way.save(goals));
    await way.close();
    return ms;
  });
}

/** Milliseconds of loading n goals, and of opening and having the first of them. */
async function load(size, rounds) {
  const { goals } = companyOf('tree', size);
  const kept = {};
  for (const name of names) {
    kept[name] = ways[name](newName(name));
    await kept[name].save(goals);
    await kept[name].settle();
  }
  const all = await inTurn(rounds, (name) =>
    timed(async () => {
      const count = await kept[name].load();
      if (count !== size) throw new Error(`${name} loaded ${count} of ${size}.`);
    }),
  );
  const first = await inTurn(rounds * 2, (name) => timed(() => kept[name].openFirst()));
  for (const name of names) await kept[name].close();
  return { all, first };
}

/** Milliseconds of storing one change among n goals. */
async function change(size, rounds, asked) {
  const { goals } = companyOf('tree', size);
  const kept = {};
  for (const name of names) {
    kept[name] = ways[name](newName(name));
    await kept[name].save(goals);
    await kept[name].settle();
  }
  durability = asked;
  let at = 0;
  const times = await inTurn(rounds, (name) => {
    const goal = { ...goals[(at++ * 37) % size], title: `Changed ${at}` };
    return timed(() => kept[name].change(goal));
  });
  durability = 'strict';
  for (const name of names) await kept[name].close();
  return times;
}

/** Opening a workspace of n goals: how long it takes, and its longest task (0 where none took 50 ms). */
async function openWorkspace(size) {
  const { goals } = companyOf('tree', size);
  const name = newName('workspace');
  const way = ways.ours(name);
  await way.save(goals);
  await way.settle();
  await way.close();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const tasks = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const options = { viewer: { id: 'p-1' }, now: () => '2026-05-16T12:00:00Z', newId: newName };
  let workspace;
  const ms = await timed(async () => {
    workspace = await createWorkspace({ storage: idbStorage(name), ...options });
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  await workspace.close();
  return { ms, tasks };
}

globalThis.page = { save, load, change, openWorkspace };
