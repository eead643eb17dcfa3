// pnpm bench [name …]: what the library costs beside hand-written code for just that job and beside other
// means, as ratios of one run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printTable } from './bench/measure.mjs';
import { install } from './lib/workspace.mjs';
import { root, run } from './lib/run.mjs';

const benches = {
  rollup: async () => (await import('./bench/rollup.mjs')).benchRollup([1e3, 1e4, 1e5, 1e6]),
  cadence: async () => (await import('./bench/cadence.mjs')).benchCadence([1e4, 1e5]),
  tree: async () => (await import('./bench/tree.mjs')).benchTree([1e3, 1e4, 1e5]),
  due: async () => (await import('./bench/due.mjs')).benchDue([1e3, 1e4, 5e4]),
  insights: async () => (await import('./bench/insights.mjs')).benchInsights([1e3, 1e4, 5e4]),
  people: async () =>
    (await import('./bench/people-figures.mjs')).benchPeopleFigures([1e3, 1e4, 5e4]),
  commits: async () => (await import('./bench/commits.mjs')).benchCommits([1e3, 1e4, 1e5]),
  coach: async () => (await import('./bench/coach.mjs')).benchCoach([1e3, 1e4, 5e4]),
  past: async () => (await import('./bench/past.mjs')).benchPast([100, 1e3]),
  exchange: async () => (await import('./bench/exchange.mjs')).benchExchange([1e4, 1e5]),
  'check-in': async () => (await import('./bench/check-in.mjs')).benchCheckIn([1e4, 1e5]),
  storage: async () => (await import('./bench/storage.mjs')).benchStorage([1e4, 1e5]),
};

/** The check-in is read beside the tree, in one table. */
const withTree = (name) => (name === 'tree' ? ['tree', 'check-in'] : [name]);

const isChild = process.argv[2] === '--child';
const named = process.argv.slice(isChild ? 3 : 2);
const unknown = named.filter((name) => !benches[name]);
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`,
  );
  process.exitCode = 2;
} else if (isChild) {
  const rows = [];
  const asked = named.length > 0 ? named : Object.keys(benches);
  for (const name of new Set(asked.flatMap(withTree))) {
    rows.push(...(await benches[name]()));
  }
  printTable(rows);
  const folder = join(root, 'bench-results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(rows, null, 2)}\n`);
} else {
  await install();
  // On the Node that the workspace pins, which runs the sources themselves. A million goals as objects
  // take more memory than a process gets by default.
  const options = ['--conditions=source', '--expose-gc', '--max-old-space-size=8192'];
  const child = await run('node', [...options, 'scripts/bench.mjs', '--child', ...named]);
  process.exitCode = child.code;
}
