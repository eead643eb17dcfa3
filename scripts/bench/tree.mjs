// T1 to T5 and W2: the tree beside a bare windowed list of pooled rows (the limit) and beside other libraries' trees and
// lists, in Chromium. All show the same goals; what a peer leaves out stands at the top of its file.
import { join } from 'node:path';
import { root } from '../lib/run.mjs';
import { importSize } from '../lib/import-size.mjs';
import { build } from '../lib/workspace.mjs';
import { median, row } from './measure.mjs';
import { installPeers, peersFolder } from './peer-packages.mjs';
import { TreeRounds } from './tree/rounds.mjs';

const own = { ours: 'scripts/bench/tree/ours.js', limit: 'scripts/bench/tree/bare.js' };
const peers = {
  TanStack: 'scripts/bench/peers/tanstack-virtual.js',
  Vaadin: 'scripts/bench/peers/vaadin-grid.js',
  Shoelace: 'scripts/bench/peers/shoelace-tree.js',
};

/** What is measured, by the name under which `TreeRounds` has it. */
const jobs = {
  show: ['T1', 'tree: first paint', '<= 2 x'],
  expandAll: ['T2', 'tree: expand all', '<= 2 x'],
  changeOne: ['T3', 'tree: a visible row changes', '<= 2 x'],
  changeAbove: ['T3', 'tree: so do those above it', '<= 3 x'],
  scroll: ['T4', 'tree: busy per scroll step', '<= 1.5 x'],
  elements: ['T5', 'tree: in the page', '<= 1,000', 'elements'],
  heap: ['T5', 'tree: heap for each goal', '<= 50 bytes', 'bytes'],
};

/**
 * The rows of the table for trees of these sizes.
 *
 * @param rounds of each way; THROUGHLINE_ROUNDS is for those who try something out
 */
export async function benchTree(
  sizes,
  { rounds = Number(process.env.THROUGHLINE_ROUNDS) || 7 } = {},
) {
  const missing = await installPeers();
  if (missing) console.error(missing);
  const ways = missing ? own : { ...own, ...peers };
  const bench = await TreeRounds.start(ways);
  const rows = [];
  try {
    for (const size of sizes) {
      const found = await bench.measure(size, rounds);
      rows.push(...rowsOf(size, found));
    }
  } finally {
    await bench.close();
  }
  return [...rows, ...(await sizeRows(!missing))];
}

function rowsOf(size, found) {
  const blank = Object.entries(found).map(([name, { blankSteps }]) => `${name} ${blankSteps}`);
  console.log(`Steps that showed a blank row at ${size} goals, of 30: ${blank.join(', ')}.`);
  return Object.entries(jobs).map(([job, [id, words, goal, unit]]) => {
    const figures = Object.entries(found).map(([name, of]) => [name, figureOf(of[job])]);
    const { ours, limit, ...others } = Object.fromEntries(figures);
    return row(id, words, size, ours, limit, goal, { peers: others, unit });
  });
}

const figureOf = (found) => (Array.isArray(found) ? median(found) : found);

/** What pages pay at first paint: for scoring alone, for a tree with all that it needs, for the usual page. The limit is lit. */
async function sizeRows(hasPeers) {
  if (!(await build())) throw new Error('Nothing was built.');
  const atOnce = async (file, names = '*') =>
    (await importSize(`export ${names} from ${JSON.stringify(file)};`)).brotli;
  const packages = join(peersFolder, 'node_modules');
  const components = join(packages, '@shoelace-style', 'shoelace', 'dist', 'components');
  const sizes = hasPeers && {
    TanStack: await atOnce(join(packages, '@tanstack', 'lit-virtual', 'dist', 'esm', 'index.js')),
    Vaadin: await atOnce(join(packages, '@vaadin', 'grid', 'vaadin-grid-tree-column.js')),
    Shoelace: await atOnce(join(components, 'tree', 'tree.js')),
  };
  const dist = (name, file) => join(root, 'packages', name, 'dist', file);
  const all = (...files) => files.map((file) => `export * from ${JSON.stringify(file)};`).join('');
  const elements = ['workspace', 'goal-tree', 'check-in', 'dashboard'].map((name) =>
    dist('elements', `perf-${name}.js`),
  );
  const page = (await importSize(all(...elements, dist('storage', 'idb.js')))).brotli;
  const lit = join(root, 'packages', 'elements', 'node_modules', 'lit', 'index.js');
  const limit = await atOnce(lit, '{ LitElement, html, css }');
  const bytes = (id, job, ours, goal, peers = {}) =>
    row(id, job, '', ours, limit, goal, { peers, unit: 'bytes' });
  return [
    bytes('W1', 'scoring: brotli', await atOnce(dist('core', 'index.js'), '{ rollUp }'), '<= 6 kB'),
    bytes('W2', 'tree: brotli at first paint', await atOnce(elements[1]), '<= 18 kB', sizes || {}),
    bytes('W3', 'page with IndexedDB: the same', page, '<= 45 kB'),
  ];
}
