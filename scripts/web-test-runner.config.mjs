// How the bundled browser tests of every package run, in one browser: see test-browser.mjs, which names the files.
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserCommands } from './lib/browser-commands.mjs';

const rootDir = fileURLToPath(new URL('../', import.meta.url));
const isRoot = process.getuid?.() === 0;

const count = (suite, sums) => {
  for (const test of suite?.tests ?? []) {
    sums[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, sums);
};

const closingLine = {
  onTestRunFinished({ sessions }) {
    const sums = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      const before = sums.failed;
      count(session.testResults, sums);
      // A file that could not be loaded has no test to blame.
      if (!session.passed && sums.failed === before) sums.failed += 1;
    }
    console.log(`\n${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`);
  },
};

export default {
  rootDir,
  concurrency: 1,
  // An axe run over a large page takes its time where cores are shared.
  testFramework: { config: { timeout: '10000' } },
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
  plugins: [browserCommands],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), closingLine],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROME_PATH,
        args: [
          ...(isRoot ? ['--no-sandbox'] : []),
          '--disable-gpu',
          '--disable-dev-shm-usage',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
        ],
      },
    }),
  ],
};
