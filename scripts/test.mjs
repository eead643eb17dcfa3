// npm test: installs, builds, runs every test and check; the last line is "N passed, N failed".
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { runChecks } from './check.mjs';
import { root, run } from './lib/run.mjs';
import { build, install } from './lib/workspace.mjs';

const minutes = 60_000;
const sums = { passed: 0, failed: 0 };
const summary = [];

function tally(name, { passed, failed }, note = '') {
  sums.passed += passed;
  sums.failed += failed;
  summary.push(`  ${name}: ${passed} passed, ${failed} failed${note && ` (${note})`}`);
}

/** Counts by what the runner printed; one that crashed, hung or ran nothing counts as failed. */
function tallyRun(name, { code, output, timedOut }, passedLine, failedLine) {
  const passed = Number(output.match(passedLine)?.[1] ?? 0);
  const failed = Number(output.match(failedLine)?.[1] ?? 0);
  if (timedOut) return tally(name, { passed, failed: failed + 1 }, 'hung and was ended');
  if (code !== 0 && failed === 0) return tally(name, { passed, failed: 1 }, `ended with ${code}`);
  if (passed + failed === 0) return tally(name, { passed, failed: 1 }, 'ran no test');
  return tally(name, { passed, failed });
}

/** Runs the `node --test` files of a folder; `files` are its patterns. */
async function nodeTests(name, files, args = []) {
  console.log(`\n${name}`);
  const started = await run('node', ['--test', '--test-reporter=spec', ...args, ...files], {
    capture: true,
    timeoutMs: 20 * minutes,
  });
  // A failure is worth its whole report, a success only its closing figures.
  if (started.code !== 0) process.stdout.write(started.output);
  tallyRun(name, started, /^ℹ pass (\d+)$/m, /^ℹ fail (\d+)$/m);
}

async function browserTests() {
  const name = 'browser tests';
  console.log(`\n${name}`);
  const browser = await findBrowser();
  if (browser.missing) {
    console.error(browser.missing);
    return tally(name, { passed: 0, failed: 1 }, 'no browser');
  }
  const started = await run('wtr', ['--config', 'scripts/web-test-runner.config.mjs'], {
    capture: 'both',
    env: { ...browser.env, CHROME_PATH: browser.path },
    timeoutMs: 20 * minutes,
  });
  const closing = /^(\d+) passed, \d+ failed, \d+ skipped$/m;
  return tallyRun(name, started, closing, /^\d+ passed, (\d+) failed, \d+ skipped$/m);
}

/** Node before 22.18 cannot run TypeScript, which matters where the pinned Node is not installed. */
async function runsTypeScript() {
  const { output } = await run('node', ['--version'], { capture: true });
  const [major, minor] = output.trim().slice(1).split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/** Each fault once, in the numbers that are meant for every change. */
async function faultsTried() {
  console.log('\nfaults');
  const tried = await run(
    'node',
    ['--conditions=source', '--expose-gc', 'scripts/faults.mjs', '--child', '--ci'],
    { capture: 'both', timeoutMs: 20 * minutes },
  );
  tallyRun('faults', tried, /^(\d+) passed, \d+ failed$/m, /^\d+ passed, (\d+) failed$/m);
}

// The closing line is printed even where the install ends the script.
process.on('exit', (code) => {
  if (code !== 0 && sums.failed === 0) sums.failed = 1;
  console.log(`${sums.passed} passed, ${sums.failed} failed`);
});

await install();
if (!(await build())) tally('build', { passed: 0, failed: 1 });

if (await runsTypeScript()) {
  // By itself Node leaves one processor idle, which on two is half of them.
  const processors = availableParallelism();
  const source = ['--conditions=source', `--test-concurrency=${processors}`];
  // Core's share a process for each processor, which loads the library once instead of three hundred times, but for
  // those that need a process which has loaded nothing yet.
  const parts = Array.from({ length: processors }, (_, index) => `${index + 1}/${processors}`);
  await Promise.all(
    parts.map((part) =>
      nodeTests(
        `core tests ${part}`,
        ['packages/core/src/**/!(*.alone).test.ts'],
        ['--conditions=source', '--test-isolation=none', `--test-shard=${part}`],
      ),
    ),
  );
  await nodeTests('core tests, alone', ['packages/core/src/**/*.alone.test.ts'], source);
  await nodeTests('storage tests', ['packages/storage/src/**/!(*.browser).test.ts'], source);
} else {
  console.error(
    [
      'The tests of core and storage are TypeScript, which this Node cannot run, and the pinned',
      'Node 26 is not installed. Fetch it for one run by typing:',
      '  npx -y -p node@26.10.0 node scripts/test.mjs',
    ].join('\n'),
  );
  tally('core and storage tests', { passed: 0, failed: 1 }, 'Node is too old');
}
// Named one by one, since Node 20 knows no patterns.
const scriptTests = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.test.mjs'));
await nodeTests(
  'script tests',
  scriptTests.map((name) => `scripts/${name}`),
);
await browserTests();

await faultsTried();

console.log('\nchecks');
for (const { name, ok } of await runChecks()) {
  tally(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
}

console.log(`\nsummary\n${summary.join('\n')}\n`);
process.exitCode = sums.failed === 0 ? 0 : 1;
