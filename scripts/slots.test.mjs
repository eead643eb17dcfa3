// What a page puts above and below each element, reached with the Tab key in a browser.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { launchBrowser } from './lib/launch.mjs';
import { root } from './lib/run.mjs';
import { servePage } from './lib/served-page.mjs';

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

/** What gets the focus by one press, from a link of the page. */
async function pressed(page, keys, from) {
  await page.evaluate((words) => {
    [...document.querySelectorAll('a')].find((link) => link.textContent === words).focus();
  }, from);
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1));
  for (const key of keys.slice(0, -1)) await page.keyboard.up(key);
  return focused(page);
}

it('[E475] is first and last for the Tab key in every element', { timeout: 120_000 }, async () => {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => globalThis.page);
  assert.ok(elements.length >= 20, 'all elements');
  for (const tag of elements) {
    await page.evaluate((name) => globalThis.page.show(name), tag);
    await page.waitForFunction((name) => globalThis.page.isWhole(name), {}, tag);
    assert.equal(await pressed(page, ['Tab'], 'before'), 'above', tag);
    assert.equal(await pressed(page, ['Shift', 'Tab'], 'after'), 'below', tag);
  }
});
