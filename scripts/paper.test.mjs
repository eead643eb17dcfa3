// What is on paper of the elements for people, printed by a browser, where they have more than they show at once.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { launchBrowser } from './lib/launch.mjs';
import { pageTexts } from './lib/pdf-text.mjs';
import { servePage } from './lib/served-page.mjs';
import { longElements } from '../packages/elements/src/testing/long-lists.ts';

/** As many of each as the page has. */
const all = Array.from({ length: 60 }, (_, at) => String(at + 1).padStart(3, '0'));

let server;
let browser;
let page;

before(async () => {
  [server, browser] = await Promise.all([servePage('scripts/paper-page.js'), launchBrowser()]);
  page = await browser.newPage();
  await page.setViewport({ width: 794, height: 1123 });
  await page.goto(server.url);
  await page.waitForFunction(() => globalThis.page);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

async function show(tag, attributes) {
  await page.evaluate((...how) => globalThis.page.show(...how), tag, attributes);
  await page.waitForFunction(() => globalThis.page.isWhole());
}

const onScreen = () => page.evaluate(() => globalThis.page.text());

const printed = async () => pageTexts(await page.pdf({ format: 'A4', tagged: false }));

/** The numbers of entries in a text, in their order. */
const entries = (text, word) =>
  Array.from(text.matchAll(new RegExp(`${word}x(\\d+)x`, 'g')), ([, number]) => number).toSorted();

for (const [tag, attributes, word] of longElements) {
  it(`[E485] ${tag} has each of its entries on paper once, and on the screen as many as before`, async () => {
    await show(tag, attributes);
    const before = await onScreen();
    assert.ok(entries(before, word).length < all.length, 'more than are shown at once');
    const pages = await printed();
    assert.deepEqual(entries(pages.join(''), word), all);
    const withSome = pages.filter((text) => entries(text, word).length > 0);
    assert.ok(withSome.length > 1, `on ${withSome.length} of ${pages.length} pages`);
    assert.equal(await onScreen(), before);
  });
}

for (const [tag, attributes, word] of longElements.filter(([, , word]) => word !== 'Pat')) {
  it(`[E500] ${tag} breaks none of its entries across two pages`, async () => {
    await show(tag, attributes);
    const pages = await printed();
    const begun = pages.map((text) => entries(text, word));
    const ended = pages.map((text) =>
      Array.from(text.matchAll(/y(\d+)y/g), ([, number]) => number).toSorted(),
    );
    assert.deepEqual(begun.flat().toSorted(), all);
    assert.deepEqual(ended, begun);
  });
}

it('[E485] perf-coach has what it suggests on one page', async () => {
  await show('perf-coach', {});
  const suggested = entries(await onScreen(), 'Pat');
  assert.ok(suggested.length > 1);
  const pages = await printed();
  assert.deepEqual(entries(pages.join(''), 'Pat'), suggested);
  assert.equal(pages.length, 1);
});

it('[E487] no box on paper has more in it than is to be seen', async () => {
  await page.emulateMediaType('print');
  for (const [tag, attributes, word] of [...longElements, ['perf-coach', {}, 'Pat']]) {
    await show(tag, attributes);
    assert.deepEqual(await page.evaluate(() => globalThis.page.cutOff()), [], tag);
    if (tag !== 'perf-coach') assert.deepEqual(entries(await onScreen(), word), all, tag);
  }
  await page.emulateMediaType('screen');
});
