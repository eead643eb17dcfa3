// Shows every element on a company of hostile texts, opens all that opens, and writes the texts into every field.
import { createWorkspace, memoryStorage } from '../../packages/core/src/index.ts';
import '../../packages/elements/src/all.ts';
import { cleanText } from '../../packages/core/src/schema/clean-text.ts';
import { breachesIn, deepElements, deepText, plain, settled } from './deep-page.js';
import { longTexts } from './long-texts.js';
import { hostileCompany, lengthOf } from './hostile-company.js';

const now = () => '2026-05-15T12:00:00Z';
/** What a scene may be wider than its place: ends of a slider stand out a little. */
const roundingPx = 4;
const ofGoals = (tag, ...goals) => goals.map((goal) => ({ tag, goal }));

/** What is shown, one after the other: an element, and the goal that it is about. */
const scenes = [
  // Its lists begin with a few, in an order of their own.
  { tag: 'perf-dashboard', isInPart: true },
  ...['perf-goal-tree', 'perf-alignment-map', 'perf-heatmap'].map((tag) => ({ tag })),
  ...['perf-time-travel', 'perf-close-cycle', 'perf-import', 'perf-workspace'].map((tag) => ({
    tag,
  })),
  ...ofGoals('perf-goal-card', 'churn', 'teams', 'launch', 'zones', 'done'),
  ...ofGoals('perf-goal-editor', undefined, 'teams', 'launch', 'zones', 'nps'),
  ...ofGoals('perf-check-in', 'teams', 'uptime', 'launch', 'zones', 'nps', 'loose'),
  ...ofGoals('perf-progress', 'teams'),
  ...ofGoals('perf-status', 'teams'),
];

const violations = [];
document.addEventListener('securitypolicyviolation', (event) =>
  violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`.slice(0, 200)),
);

/**
 * One round: all elements, with a text in each place.
 *
 * @param given.texts the text of each place; a place without one has its own name
 * @param given.ids the id of each place; one without is its own name
 * @param given.clicks how many things are pressed in each scene at most
 * @param given.isStored whether the records are in the storage already, as they came; else a command brings them
 * @returns `atOnce`: by scene, the places that were shown before anything was opened; `seen`: those that any
 *   scene has shown in the end; what went wrong; how often something was clicked and written into
 */
async function round(given) {
  const told = { atOnce: {}, seen: [], breaches: [], clicks: 0, typed: 0 };
  for (const scene of scenes) {
    const name = [scene.tag, scene.goal].filter(Boolean).join(' ');
    const places = new Map();
    const { workspace, id } = await open(given, places);
    const texts = [...places.values()];
    const place = await mounted(scene, workspace, id);
    const seen = new Set();
    const look = (after) => {
      const text = deepText(place);
      for (const [of, value] of places) if (text.includes(plain(value))) seen.add(of);
      for (const breach of breachesIn(place)) told.breaches.push(`${name} ${after}: ${breach}`);
      if (document.scripts.length > 1) told.breaches.push(`${name} ${after}: another script`);
    };
    look('shown');
    told.atOnce[name] = scene.isInPart ? [] : [...seen];
    if (scene.tag === 'perf-import') await choose(place, texts, look);
    const { clicks, typed } = await openAll(place, { texts, most: given.clicks }, look);
    told.typed += typed;
    told.clicks += clicks + (await send(place, look));
    const wide = place.scrollWidth - place.clientWidth;
    if (wide > roundingPx) told.breaches.push(`${name}: ${wide} px too wide`);
    told.seen.push(...seen);
    place.remove();
    await workspace.close();
  }
  told.breaches.push(...violations.splice(0).map((text) => `violation: ${text}`), ...polluted());
  return told;
}

async function open({ texts = {}, ids = {}, isStored }, places) {
  const id = (place) => ids[place] ?? place.replace('.', '-');
  const records = hostileCompany((place) => {
    const text = texts[place] ?? `The ${place.replaceAll('.', ' ')}`;
    // In a storage texts may lie as an older version or another program has left them.
    const sent = cut(isStored ? text : cleanText(text), lengthOf(place));
    places.set(place, cleanText(sent).trim());
    return sent;
  }, id);
  let made = 0;
  const storage = isStored ? memoryStorage({ initial: records }) : memoryStorage();
  const viewer = { id: id('people.ann') };
  const newId = () => `n-${made++}`;
  const workspace = await createWorkspace({ storage, viewer, now, newId });
  if (!isStored) await workspace.run({ type: 'workspace.begin', input: { records } });
  return { workspace, id };
}

/** As much of a text as fits once it is cleaned, which makes two marks of some. */
function cut(text, most) {
  let length = most;
  while (cleanText(text.slice(0, length)).length > most) length -= 1;
  return text.slice(0, length);
}

async function mounted({ tag, goal }, workspace, id) {
  const place = document.createElement('div');
  const around = document.createElement('perf-workspace');
  around.workspace = workspace;
  const element = tag === 'perf-workspace' ? around : document.createElement(tag);
  if (goal) element.setAttribute('goal-id', id(`goals.${goal}`));
  if (tag === 'perf-goal-tree') element.setAttribute('expanded', '9');
  if (tag === 'perf-dashboard') element.setAttribute('compare-to', '2026-05-01');
  if (element !== around) around.append(element);
  place.append(around);
  document.body.append(place);
  await settled(place, { isIdle: true });
  return place;
}

/** Presses each thing that can be pressed once, and what it brings, and writes into each field once. */
async function openAll(place, { texts, most }, look) {
  const done = new WeakSet();
  let typed = await write(place, { texts, done, from: 0 }, look);
  let clicks = 0;
  while (clicks < most) {
    const found = [...deepElements(place)].find((it) => opens(it) && !done.has(it));
    if (!found) break;
    done.add(found);
    clicks += 1;
    found.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
    );
    await settled(place);
    look(`after ${found.localName} ${found.className}`);
    typed += await write(place, { texts, done, from: typed }, look);
  }
  return { clicks, typed };
}

/** What a click opens: buttons that send nothing, and areas, cells and choices. */
function opens(it) {
  if (it.localName === 'button') return it.type !== 'submit' && !it.disabled;
  return it.matches('summary, [role=gridcell], [role=treeitem], [role=option]');
}

/** Writes a text into each field that is not done yet, and chooses what can be chosen. Answers how many there were. */
async function write(place, { texts, done, from }, look) {
  let typed = 0;
  for (const field of [...deepElements(place)]) {
    if (!takes(field) || done.has(field)) continue;
    done.add(field);
    if (['checkbox', 'radio'].includes(field.type)) field.click();
    else say(field, texts[((from + typed) * 7) % texts.length]);
    typed += 1;
    await settled(place);
    look(`after writing into ${field.id}`);
    // What is searched for would hide the rest.
    if (field.type === 'search') say(field, '');
  }
  return typed;
}

const takes = (it) =>
  ['input', 'textarea'].includes(it.localName) && it.type !== 'file' && !it.disabled;

function say(field, text) {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

async function send(place, look) {
  const buttons = [...deepElements(place)].filter(
    (it) => it.localName === 'button' && it.type === 'submit',
  );
  for (const button of buttons) {
    button.click();
    await settled(place);
    look('after sending');
  }
  return buttons.length;
}

/** Chooses a file whose columns and cells are the texts. */
async function choose(place, texts, look) {
  const cell = (text) => `"${text.replaceAll('"', '""')}"`;
  const row = (at) => [0, 1, 2, 3].map((of) => cell(texts[(at * 4 + of) % texts.length])).join();
  const heading = ['Title', 'Owner', texts[0], texts[1]].map(cell).join();
  const csv = [heading, ...Array.from({ length: 8 }, (_, at) => row(at))].join('\n');
  const field = [...deepElements(place)].find((it) => it.type === 'file');
  const files = new DataTransfer();
  files.items.add(new File([csv], `${plain(texts[2]).slice(0, 60)}.csv`, { type: 'text/csv' }));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(place, { isIdle: true });
  look('after a file');
}

function polluted() {
  const own = [Object, Array, Function, String].filter(
    ({ prototype }) => Object.keys(prototype).length > 0,
  );
  return own.map(({ name }) => `${name}.prototype has keys`);
}

/** The places that there are. */
function places() {
  const found = [];
  const ids = new Set();
  hostileCompany(
    (place) => (found.push(place), place),
    (place) => (ids.add(place), place),
  );
  return { texts: found, ids: [...ids] };
}

/** The times that long texts take in the forms; see `longTexts`. */
async function long() {
  const times = [];
  for (const tag of ['perf-goal-tree', 'perf-goal-editor', 'perf-check-in']) {
    const { workspace, id } = await open({}, new Map());
    const place = await mounted({ tag, goal: 'teams' }, workspace, id);
    times.push(...(await longTexts(place, workspace)));
    place.remove();
    await workspace.close();
  }
  return times;
}

/** Whether the policy is in force: a page without one proves nothing. */
async function isStrict() {
  document.body.setAttribute('style', 'color: red');
  await settled(document.body);
  const isTold = violations.splice(0).length > 0;
  try {
    document.createElement('div').innerHTML = '<b>bold</b>';
    return false;
  } catch {
    return isTold;
  }
}

globalThis.page = { round, places, long, isStrict };
