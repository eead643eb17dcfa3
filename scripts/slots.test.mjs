// What a page puts above and below each element, reached with the Tab key in a browser.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { launchBrowser } from './lib/launch.mjs';
import { root } from './lib/run.mjs';
import { servePage } from './lib/served-page.mjs';

/** So many presses of a key lead through any element with little in it. */
const mostStops = 80;

let server;
let browser;

before(async () => {
  server = await servePage('scripts/slots-page.js');
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const elements = readdirSync(join(root, 'packages', 'elements', 'src'))
  .map((name) => /^(perf-.*)\.ts$/.exec(name)?.[1])
  .filter((tag) => tag && tag !== 'perf-workspace');

/** The name of what has the focus: the words of a link of the page, the tag of an element. */
const focused = (page) =>
  page.evaluate(() => {
    const { activeElement: held } = document;
    return held.localName === 'a' ? held.textContent : held.localName;
  });

/** All that gets the focus in turn from one link of the page to another, each once where it stays in one element. */
async function walked(page, key, from, to) {
  await page.evaluate((words) => {
    [...document.querySelectorAll('a')].find((link) => link.textContent === words).focus();
  }, from);
  const stops = [from];
  for (let press = 0; press < mostStops && stops.at(-1) !== to; press += 1) {
    if (key === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (key === 'Shift+Tab') await page.keyboard.up('Shift');
    const stop = await focused(page);
    if (stop !== stops.at(-1)) stops.push(stop);
  }
  return stops;
}

it('[E475] is first and last for the Tab key in every element', { timeout: 120_000 }, async () => {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => globalThis.page);
  assert.ok(elements.length >= 20, 'all elements');
  for (const tag of elements) {
    await page.evaluate((name) => globalThis.page.show(name), tag);
    await page.waitForFunction(
      (name) => {
        const shown = document.querySelector(name).shadowRoot;
        return shown && !shown.querySelector('[part~=loading], .loading, .awaited');
      },
      {},
      tag,
    );
    const there = await walked(page, 'Tab', 'before', 'after');
    const inside = there.filter((stop) => stop === tag);
    const order = ['before', 'above', ...inside, 'below', 'after'];
    assert.deepEqual(there, order, tag);
    assert.ok(inside.length <= 1, `${tag} has the focus in one go`);
    assert.deepEqual(await walked(page, 'Shift+Tab', 'after', 'before'), order.toReversed(), tag);
  }
});
