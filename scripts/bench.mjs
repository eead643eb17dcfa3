// pnpm bench: what the library costs beside hand-written code for just that job, as ratios of one run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printTable } from './bench/measure.mjs';
import { install } from './lib/workspace.mjs';
import { root, run } from './lib/run.mjs';

if (process.argv[2] === '--child') {
  const { benchRollup } = await import('./bench/rollup.mjs');
  const { benchTree } = await import('./bench/tree.mjs');
  const rows = [...(await benchRollup([1e3, 1e4, 1e5])), ...(await benchTree([1e3, 1e4]))];
  printTable(rows);
  const folder = join(root, 'bench-results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(rows, null, 2)}\n`);
} else {
  await install();
  // On the Node that the workspace pins, which runs the sources themselves.
  const child = await run('node', ['--conditions=source', 'scripts/bench.mjs', '--child']);
  process.exitCode = child.code;
}
