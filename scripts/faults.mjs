// pnpm faults [name …] [--ci] [--seed n] [--set name=number …]: tries faults on the library, by default in the
// numbers that are run before a release, each time with another seed. With --ci the seed is always the same, so that
// the same sources always come to the same. Ends with "N passed, N failed", one for each fault.
import { faults } from './faults/table.mjs';
import { fail, run } from './lib/run.mjs';
import { install } from './lib/workspace.mjs';

/** The seed of the numbers of CI, unless --seed names another. */
const seedOfCi = 20_260_105;

const isChild = process.argv[2] === '--child';
const asked = readArguments(process.argv.slice(isChild ? 3 : 2));

if (isChild) {
  const sums = { passed: 0, failed: 0 };
  for (const name of asked.names) sums[(await tried(name)) ? 'passed' : 'failed'] += 1;
  console.log(`${sums.passed} passed, ${sums.failed} failed`);
  process.exitCode = sums.failed === 0 ? 0 : 1;
} else {
  await install();
  const options = ['--conditions=source', '--expose-gc', '--max-old-space-size=4096'];
  const given = process.argv.slice(2);
  const child = await run('node', [...options, 'scripts/faults.mjs', '--child', ...given]);
  process.exitCode = child.code;
}

/** Runs one fault and says what came of it. Returns whether no promise was broken. */
async function tried(name) {
  const { fault } = await faults[name]();
  const numbers = { ...(asked.isShort ? fault.ci : fault.soak), ...asked.set };
  const say = (text) => console.log(`    ${text}`);
  const start = Date.now();
  let breaches;
  let counts = {};
  const { stackTraceLimit } = Error;
  try {
    ({ breaches, counts } = await fault.run(numbers, { seed: asked.seed, say }));
  } catch (error) {
    breaches = [error.stack ?? String(error)];
  } finally {
    // Some go without stacks, which is quicker; browsers are driven with them.
    Error.stackTraceLimit = stackTraceLimit;
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const told = Object.entries(counts).map(
    ([what, count]) => `${count.toLocaleString('en')} ${what}`,
  );
  const head = `${breaches.length === 0 ? 'ok    ' : 'failed'} ${fault.id} ${name}`;
  console.log(`  ${head}: ${told.join(', ')} (${seconds} s, seed ${asked.seed})`);
  for (const breach of breaches.slice(0, 20)) say(breach);
  if (breaches.length > 20) say(`and ${breaches.length - 20} more`);
  return breaches.length === 0;
}

function readArguments(given) {
  const names = [];
  const set = {};
  let isShort = false;
  let seed;
  for (let at = 0; at < given.length; at++) {
    if (given[at] === '--ci') isShort = true;
    else if (given[at] === '--seed') seed = Number(given[++at]);
    else if (given[at] === '--set') {
      const [name, number] = String(given[++at]).split('=');
      set[name] = Number(number);
    } else names.push(given[at]);
  }
  const unknown = names.filter((name) => !Object.hasOwn(faults, name));
  if (unknown.length > 0) {
    fail(`There is no fault ${unknown.join(', ')}; there are ${Object.keys(faults).join(', ')}.`);
  }
  seed ??= isShort ? seedOfCi : Math.floor(Math.random() * 2 ** 31);
  if (!Number.isSafeInteger(seed)) fail('--seed takes a whole number.');
  return { names: names.length > 0 ? names : Object.keys(faults), set, isShort, seed };
}
