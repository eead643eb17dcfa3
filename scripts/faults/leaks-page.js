// Lets elements come and go as pages do, and counts what they leave behind.
import { liveCounts, timersOf } from './live-counts.js';
import { createWorkspace, memoryStorage } from '../../packages/core/src/index.ts';
import '../../packages/elements/src/all.ts';
import { elementLoaders } from '../../packages/elements/src/loading/element-loaders.ts';
import { company } from '../../packages/elements/src/testing/company.ts';
import { deepElements, settled } from './deep-page.js';

/** The clock of the page, which `day` sets forward. */
let nowMs = Date.parse('2026-05-15T12:00:00Z');
const now = () => new Date(nowMs).toISOString();

let made = 0;
const workspaces = [];
let subscribed = 0;

/** A workspace with the company, whose subscriptions are counted. */
async function open() {
  const options = { viewer: { id: 'ann' }, now, newId: () => `n-${made++}` };
  const workspace = await createWorkspace({ storage: memoryStorage(), ...options });
  await workspace.run({ type: 'workspace.begin', input: { records: company } });
  const subscribe = workspace.subscribe.bind(workspace);
  workspace.subscribe = (listener) => {
    const stop = subscribe(listener);
    subscribed += 1;
    return () => {
      subscribed -= 1;
      stop();
    };
  };
  workspaces.push(workspace);
}

/** Waits until an element shows what it has, which may come after it. */
async function shown(element) {
  await element.updateComplete;
  for (let turns = 0; turns < 100; turns++) {
    if (!element.shadowRoot?.querySelector('[part=loading]')) return;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What a person opens: the first buttons of each kind that send nothing. */
async function openParts(element, most = 4) {
  const kinds = new Set();
  for (let at = 0; at < most; at++) {
    const button = [...deepElements(element)].find(
      (it) => it.localName === 'button' && it.type === 'button' && !kinds.has(it.className),
    );
    if (!button) return;
    kinds.add(button.className);
    button.click();
    await settled(element);
  }
}

/**
 * An element comes and goes: as new or as the same one, with a form opened, in another place of the
 * page, with another workspace, in another language.
 *
 * @param times how often it comes
 */
async function comeAndGo(tag, times) {
  const places = [document.createElement('div'), document.createElement('div')];
  document.body.append(...places);
  let element;
  for (let at = 0; at < times; at++) {
    if (at % 4 === 0) {
      element = document.createElement(tag);
      if ('goalId' in element) element.setAttribute('goal-id', 'teams');
    }
    element.workspace = workspaces[at % 2];
    places[0].append(element);
    await shown(element);
    if (at % 10 === 0) await openParts(element);
    if (at % 5 === 1) {
      element.workspace = workspaces[(at + 1) % 2];
      document.documentElement.lang = at % 2 ? 'de' : 'en';
      await shown(element);
    }
    if (at % 3 === 0) places[1].append(element);
    await element.updateComplete;
    element.remove();
  }
  for (const place of places) place.remove();
  document.documentElement.lang = 'en';
}

/** Lets what waits for a while, such as what is said after a moment of quiet, be over. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 1500));

/** What is there now beside the page itself. */
const counts = () => ({ ...liveCounts(), subscriptions: subscribed, elements: left() });

const left = () => [...document.body.children].filter((it) => it.localName !== 'script').length;

/**
 * A day of the clock that elements follow, minute by minute, with all of them in the page.
 *
 * @returns how often a timer ran, how many elements more there are after it, and what more is held by name
 */
async function day(minutes) {
  const around = document.createElement('perf-workspace');
  around.workspace = workspaces[0];
  for (const tag of tags) {
    const element = document.createElement(tag);
    if ('goalId' in element) element.setAttribute('goal-id', 'teams');
    around.append(element);
  }
  document.body.append(around);
  await settled(around, { isIdle: true });
  await rest();
  const nodes = [...deepElements(around)].length;
  const before = liveCounts();
  let ticks = 0;
  for (let at = 0; at < minutes; at++) {
    nowMs += 60_000;
    for (const timer of timersOf(60_000)) ((ticks += 1), timer());
    await settled(around);
  }
  const grown = [...deepElements(around)].length - nodes;
  await rest();
  const after = liveCounts();
  around.remove();
  const held = Object.entries(after).map(([name, count]) => [name, count - before[name]]);
  return { ticks, grown, held: Object.fromEntries(held) };
}

const tags = Object.keys(elementLoaders).filter((tag) => tag !== 'perf-workspace');

globalThis.page = {
  async begin() {
    await open();
    await open();
    return [...tags, 'perf-workspace'];
  },
  comeAndGo,
  rest,
  counts,
  day,
};
