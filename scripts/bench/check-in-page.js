// Runs in the browser: a check-in in a page with the tree over IndexedDB, from the click to the score of the company
// goal in the DOM and to stored, by ours and by other ways, in turn.
import '@throughline/elements/perf-check-in.js';
import '@throughline/elements/perf-goal-tree.js';
import { PerfWorkspace } from '@throughline/elements/workspace.js';
import '@throughline/elements/perf-workspace.js';
import { collections } from '@throughline/core/schema';
import { idbStorage } from '../../packages/storage/src/idb.ts';
import { fold } from '../../packages/storage/src/testing/layout.ts';
import { decidedCompany, slicesOf } from './check-in-company.mjs';
import { byHand, usualStack } from './check-in-ways.js';

let durability = 'strict';
// The same for all: what a way asks for is replaced.
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (stores, mode) {
  return transaction.call(this, stores, mode, mode === 'readwrite' ? { durability } : undefined);
};
for (const [scheme, secondCopy] of [
  ['alone', false],
  ['copied', true],
]) {
  PerfWorkspace.storages.set(scheme, (name, asked) => idbStorage(name, { ...asked, secondCopy }));
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const run = Date.now();
let made = 0;

async function stored(company, options) {
  const name = `check-ins-${run}-${made++}`;
  const storage = idbStorage(name, options);
  await storage.open();
  const about = { at: '2026-05-10T09:00:00Z', by: 'p-1', command: { type: 'workspace.begin' } };
  for (const changes of slicesOf(company, collections)) {
    const answer = await storage.commit({ id: `begin-${made++}`, ...about, changes });
    if (answer.kind !== 'committed') throw new Error('There was a conflict.');
  }
  await storage.close();
  await fold(name);
  return name;
}

async function openTree(src, leaf) {
  const outer = document.createElement('perf-workspace');
  Object.assign(outer, { src, viewer: 'p-1' });
  const tree = document.createElement('perf-goal-tree');
  outer.append(tree);
  const opened = new Promise((resolve, reject) => {
    outer.addEventListener('perf-ready', resolve);
    outer.addEventListener('perf-error', ({ detail }) => reject(new Error(detail.message)));
  });
  document.body.append(outer);
  await opened;
  await tree.updateComplete;
  if (!tree.reveal(`g-${leaf}`)) throw new Error('There is no such goal.');
  await tree.updateComplete;
  return { outer, tree };
}

/** The library, by the form in the tree or by the command that the form runs. */
async function ours(company, scheme) {
  const name = await stored(company, { secondCopy: scheme === 'copied' });
  const { outer, tree } = await openTree(`${scheme}:${name}`, company.leaf);
  const goalId = `g-${company.leaf}`;
  const { workspace } = outer;
  const rowOf = (id) => tree.renderRoot.querySelector(`[data-goal="${id}"]`);
  const shared = {
    box: rowOf('g-0'),
    shown: () => rowOf('g-0').querySelector('.figure').textContent,
  };
  let form;
  return {
    form: {
      ...shared,
      async ready(value) {
        rowOf(goalId).querySelector('[data-act="check-in"]').click();
        await pause(30);
        form = rowOf(goalId).querySelector('perf-check-in');
        await form.updateComplete;
        const figure = form.renderRoot.querySelector('#figure');
        figure.value = String(value);
        figure.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // Until the effect is shown, as to somebody who looks before saving.
        await pause(200);
      },
      /** Told before the tree is, which closes the form then. */
      begin() {
        const answered = new Promise((resolve, reject) => {
          const options = { once: true, capture: true };
          outer.addEventListener('perf-checked-in', () => resolve(performance.now()), options);
          outer.addEventListener('perf-error', ({ detail }) => reject(detail), options);
        });
        form.renderRoot.querySelector('button.primary').click();
        return answered;
      },
    },
    command: {
      ...shared,
      async begin(value) {
        await workspace.run({ type: 'goal.check-in', input: { goalId, value } });
        return performance.now();
      },
    },
    async close() {
      outer.remove();
      await workspace.close();
    },
  };
}

/** One check-in by one way: milliseconds to the DOM, and either to laid out at once or to stored. */
async function once(way, value, isLaidOut) {
  await way.ready?.(value);
  const before = way.shown();
  await new Promise(requestAnimationFrame);
  await pause(10);
  const button = document.createElement('button');
  const times = {};
  const seen = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (way.shown() === before) return;
      observer.disconnect();
      times.shown = performance.now() - start;
      if (isLaidOut) {
        document.body.getBoundingClientRect();
        way.box.getBoundingClientRect();
        times.laidOut = performance.now() - start;
      }
      resolve();
    });
    observer.observe(way.box, { subtree: true, childList: true, characterData: true });
  });
  let answered;
  button.addEventListener('click', () => (answered = way.begin(value)));
  const start = performance.now();
  button.click();
  const stored = (await answered) - start;
  // Nobody else lays out in the middle of a task, before the commit is sent: that time is not the storage's.
  if (!isLaidOut) times.stored = stored;
  await seen;
  // What is done after the answer is not the next one's burden.
  await pause(80);
  return times;
}

/** All ways in turn, so many rounds: lists of milliseconds by way and by what was waited for. */
async function checkIns(size, { rounds, scheme, durability: asked, extra }) {
  const company = decidedCompany(size);
  const own = await ours(company, scheme);
  const ways = { form: own.form, command: own.command };
  const others = [await byHand(company, `by-hand-${run}-${made++}`)];
  ways.limit = others[0];
  if (extra) others.push((ways.usual = await usualStack(company, `usual-${run}-${made++}`)));
  await pause(3000);
  durability = asked;
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -3; round < rounds; round++) {
    for (const [index, [name, way]] of Object.entries(ways).entries()) {
      // Far enough from the one before, so that the whole percent differs.
      const value = 10 + ((round + 3) % 2) * 50 + ((round + 3) % 7) + index * 10;
      const found = await once(way, value, Math.floor(round / 2) % 2 === 0);
      if (round >= 0) times[name].push(found);
    }
  }
  durability = 'strict';
  await own.close();
  for (const other of others) other.close();
  return times;
}

globalThis.page = { checkIns };
