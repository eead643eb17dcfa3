// npm run check: everything that is not a test. Names of checks as arguments run only those.
import { fileURLToPath } from 'node:url';
import { inLanes } from './lib/lanes.mjs';
import { fail, run } from './lib/run.mjs';
import { build, install } from './lib/workspace.mjs';

export const checks = [
  {
    name: 'format',
    command: ['prettier', '--check', '--log-level', 'warn', '.', '!pnpm-lock.yaml'],
  },
  { name: 'lint', isLong: true, command: ['eslint', '--config', 'scripts/eslint.config.mjs', '.'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'layers', command: ['node', 'scripts/check-layers.mjs'] },
  { name: 'rules', command: ['node', 'scripts/check-rules.mjs'] },
  {
    name: 'matrix',
    command: ['node', '--conditions=source', 'scripts/access-matrix.mjs', '--check'],
  },
  {
    name: 'practices',
    command: ['node', '--conditions=source', 'scripts/practice-library.mjs', '--check'],
  },
  {
    name: 'commands',
    command: ['node', '--conditions=source', 'scripts/command-table.mjs', '--check'],
  },
  {
    name: 'errors',
    command: ['node', '--conditions=source', 'scripts/error-codes.mjs', '--check'],
  },
  {
    name: 'schema',
    command: ['node', '--conditions=source', 'scripts/export-schema.mjs', '--check'],
  },
  {
    name: 'readers',
    command: ['node', '--conditions=source', 'scripts/record-readers.mjs', '--check'],
  },
  { name: 'manifest', command: ['node', 'scripts/element-api.mjs', '--check'] },
  { name: 'sizes', isLong: true, command: ['node', 'scripts/check-size.mjs'] },
  { name: 'exports', isLong: true, command: ['node', 'scripts/check-exports.mjs'] },
  { name: 'snippets', command: ['node', 'scripts/check-snippets.mjs'] },
];

/**
 * Runs one check, showing its output only where it failed.
 *
 * @returns whether nothing was found
 */
export async function runCheck({ name, command: [command, ...args] }) {
  const start = Date.now();
  const { code, output } = await run(command, args, { capture: true, timeoutMs: 10 * 60_000 });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`  ${code === 0 ? 'ok    ' : 'failed'} ${name} (${seconds} s)`);
  if (code !== 0) process.stdout.write(output.trimEnd() + '\n');
  return code === 0;
}

/** Checks in the order in which they are best begun: what takes long first. */
export const longFirst = (wanted) =>
  wanted.toSorted((a, b) => Number(b.isLong ?? false) - Number(a.isLong ?? false));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length) fail(`There is no check named ${unknown.join(', ')}.`);
  await install();
  const isBuilt = await build();
  const wanted = checks.filter(({ name }) => names.length === 0 || names.includes(name));
  const results = await inLanes(longFirst(wanted).map((check) => () => runCheck(check)));
  process.exitCode = isBuilt && results.every(Boolean) ? 0 : 1;
}
