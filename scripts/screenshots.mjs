// Pictures for people to look at, into a folder that git ignores: the pages of the example, and every element in each
// of its states. node scripts/screenshots.mjs [pages | perf-…] …
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './lib/launch.mjs';
import { root } from './lib/run.mjs';
import { build, install } from './lib/workspace.mjs';

const folder = join(root, 'screenshots');
const asked = process.argv.slice(2);
const elements = asked.filter((name) => name !== 'pages');

await install();
if (!(await build())) process.exit(1);
// Imported late, since their libraries come with the install.
const { takePages } = await import('./screenshots/pages.mjs');
const { takeElements } = await import('./screenshots/elements.mjs');
const browser = await launchBrowser();
mkdirSync(folder, { recursive: true });
try {
  if (asked.length === 0 || asked.includes('pages')) await takePages(browser, folder);
  if (asked.length === 0) await takeElements(browser, folder);
  else if (elements.length > 0) await takeElements(browser, folder, elements);
} finally {
  await browser.close();
}
console.log(`The pictures are in ${folder}`);
