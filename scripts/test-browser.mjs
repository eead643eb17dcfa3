// Browser tests alone: node scripts/test-browser.mjs [test files]
import { findBrowser } from './lib/browser.mjs';
import { browserTests, bundleTests } from './lib/bundled-tests.mjs';
import { fail, run } from './lib/run.mjs';

/** More than they take on a busy machine, and less than all tests may. */
const minutes = 19;

const browser = await findBrowser();
if (browser.missing) fail(browser.missing);
const asked = process.argv.slice(2);
const folder = await bundleTests(asked.length ? asked : browserTests());
const { code, timedOut } = await run(
  'wtr',
  ['--config', 'scripts/web-test-runner.config.mjs', '--files', `${folder}/**/*.test.js`],
  { env: { ...browser.env, CHROME_PATH: browser.path }, timeoutMs: minutes * 60_000 },
);
if (timedOut) fail(`The browser tests hung and were ended after ${minutes} minutes.`);
process.exit(code);
