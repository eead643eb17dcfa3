// npm test: installs, builds, runs every test and check; the last line is "N passed, N failed".
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { checks, longFirst, runCheck } from './check.mjs';
import { inLanes } from './lib/lanes.mjs';
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
function tallyRun(name, { code, output, timedOut, seconds }, passedLine, failedLine) {
  const passed = Number(output.match(passedLine)?.[1] ?? 0);
  const failed = Number(output.match(failedLine)?.[1] ?? 0);
  if (timedOut) return tally(name, { passed, failed: failed + 1 }, 'hung and was ended');
  if (code !== 0 && failed === 0) return tally(name, { passed, failed: 1 }, `ended with ${code}`);
  if (passed + failed === 0) return tally(name, { passed, failed: 1 }, 'ran no test');
  return tally(name, { passed, failed }, `${seconds} s`);
}

/** Runs a command. A failure is worth its whole report, a success only what `kept` finds in it. */
async function tried(name, [command, ...args], kept = /^$/) {
  const start = Date.now();
  const ended = await run(command, args, { capture: true, timeoutMs: 20 * minutes });
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`\n${name} (${seconds} s)`);
  if (ended.code !== 0) process.stdout.write(ended.output);
  else for (const line of ended.output.split('\n')) if (kept.test(line)) console.log(line);
  return { ...ended, seconds };
}

/** Runs `node --test` over files, given by names or patterns. */
const nodeTests = (name, args, kept) => async () =>
  tallyRun(
    name,
    await tried(name, ['node', '--test', '--test-reporter=spec', ...args], kept),
    /^ℹ pass (\d+)$/m,
    /^ℹ fail (\d+)$/m,
  );

async function browserTests() {
  const name = 'browser tests';
  const closing = /^(\d+) passed, \d+ failed, \d+ skipped$/m;
  const ended = await tried(name, ['node', 'scripts/test-browser.mjs']);
  tallyRun(name, ended, closing, /^\d+ passed, (\d+) failed, \d+ skipped$/m);
}

/** Each fault once, in the numbers that are meant for every change. */
async function faultsTried() {
  const args = ['--conditions=source', '--expose-gc', 'scripts/faults.mjs', '--child', '--ci'];
  const ended = await tried('faults', ['node', ...args], /^ /);
  tallyRun('faults', ended, /^(\d+) passed, \d+ failed$/m, /^\d+ passed, (\d+) failed$/m);
}

const checked = (check) => async () => {
  const ok = await runCheck(check);
  tally(check.name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
};

/** Node before 22.18 cannot run TypeScript, which matters where the pinned Node is not installed. */
async function runsTypeScript() {
  const { output } = await run('node', ['--version'], { capture: true });
  const [major, minor] = output.trim().slice(1).split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/**
 * The tests of core and storage. Those of core share a process with many others, which loads the library once instead
 * of three hundred times, but for `*.alone.test.ts`, which need a process that has loaded nothing yet.
 */
async function sourceTests() {
  if (!(await runsTypeScript())) {
    console.error(
      [
        'The tests of core and storage are TypeScript, which this Node cannot run, and the pinned',
        'Node 26 is not installed. Fetch it for one run by typing:',
        '  npx -y -p node@26.10.0 node scripts/test.mjs',
      ].join('\n'),
    );
    tally('core and storage tests', { passed: 0, failed: 1 }, 'Node is too old');
    return [];
  }
  const source = '--conditions=source';
  const shared = ['--test-isolation=none', source];
  const parts = availableParallelism();
  const parted = Array.from({ length: parts }, (_, index) => `${index + 1}/${parts}`);
  return [
    ...parted.map((part) =>
      nodeTests(`core tests ${part}`, [
        ...shared,
        `--test-shard=${part}`,
        'packages/core/src/**/!(*.alone).test.ts',
      ]),
    ),
    nodeTests('core tests, alone', [source, 'packages/core/src/**/*.alone.test.ts']),
    nodeTests('storage tests', [source, 'packages/storage/src/**/!(*.browser).test.ts']),
  ];
}

// The closing line is printed even where the install ends the script.
process.on('exit', (code) => {
  if (code !== 0 && sums.failed === 0) sums.failed = 1;
  console.log(`${sums.passed} passed, ${sums.failed} failed`);
});

await install();
if (!(await build())) tally('build', { passed: 0, failed: 1 });

// Named one by one, since Node 20 knows no patterns.
const scriptTests = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.test.mjs'));
await inLanes([
  browserTests,
  faultsTried,
  nodeTests(
    'script tests',
    scriptTests.map((name) => `scripts/${name}`),
    /keys beside typing/,
  ),
  ...(await sourceTests()),
  ...longFirst(checks).map(checked),
]);

console.log(`\nsummary\n${summary.join('\n')}\n`);
process.exitCode = sums.failed === 0 ? 0 : 1;
