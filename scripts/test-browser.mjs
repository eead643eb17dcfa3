// Browser tests alone: node scripts/test-browser.mjs [test files]
import { findBrowser } from './lib/browser.mjs';
import { fail, run } from './lib/run.mjs';

const browser = await findBrowser();
if (browser.missing) fail(browser.missing);
const files = process.argv.slice(2);
const { code, timedOut } = await run(
  'wtr',
  [
    '--config',
    'scripts/web-test-runner.config.mjs',
    ...(files.length ? ['--files', ...files] : []),
  ],
  { env: { ...browser.env, CHROME_PATH: browser.path }, timeoutMs: 15 * 60_000 },
);
if (timedOut) fail('The browser tests hung and were ended after 15 minutes.');
process.exit(code);
