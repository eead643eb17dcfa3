// Moments by the clock of whoever reads them, in a browser that is elsewhere than the people in the records.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, it } from 'node:test';
import { launchBrowser } from './lib/launch.mjs';
import { servePage } from './lib/served-page.mjs';

let server;
let browser;
let page;

before(async () => {
  server = await servePage('scripts/clock-page.js');
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(() => page.close());

async function openIn(zone) {
  await page.emulateTimezone(zone);
  await page.goto(server.url);
  await page.waitForFunction(() => document.querySelector('perf-one-on-one'));
}

/** Waits until an element says something, and gives all that it says. */
async function says(tag, words) {
  const read = (name) =>
    [...document.querySelector(name).shadowRoot.children]
      .filter((part) => part.localName !== 'style')
      .map((part) => part.innerText)
      .join(' ')
      .replaceAll(/\s+/g, ' ');
  await page
    .waitForFunction(
      (name, sought, source) => Function(`return (${source})`)()(name).includes(sought),
      { timeout: 10_000 },
      tag,
      words,
      String(read),
    )
    .catch(async () => assert.fail(`no “${words}” in: ${await page.evaluate(read, tag)}`));
  return page.evaluate(read, tag);
}

const presses = (tag, text) =>
  page.evaluate(
    (name, words) => {
      const buttons = document.querySelector(name).shadowRoot.querySelectorAll('button');
      [...buttons].find((button) => button.textContent.trim() === words).click();
    },
    tag,
    text,
  );

const where = [
  { zone: 'Europe/Berlin', time: '21:30', moment: '20 May 2026, 21:30', isToday: true },
  { zone: 'America/New_York', time: '15:30', moment: '20 May 2026, 15:30', isToday: true },
  { zone: 'Asia/Tokyo', time: '04:30', moment: '21 May 2026, 04:30', isToday: false },
];

for (const { zone, time, moment, isToday } of where) {
  it(`[E427] says when a one-on-one is by the clock of ${zone}`, { timeout: 30_000 }, async () => {
    await openIn(zone);
    await says('perf-queue', isToday ? `at ${time}` : moment);
    await says('perf-one-on-one', isToday ? `Today: ${moment}` : `Next: ${moment}`);
  });
}

it(
  '[E427] takes the time to which one moves it by the same clock',
  { timeout: 30_000 },
  async () => {
    await openIn('America/New_York');
    await says('perf-one-on-one', 'Today');
    await presses('perf-one-on-one', 'Move');
    await says('perf-one-on-one', 'Time of America/New_York');
    const field = (type) =>
      page.waitForSelector(`perf-one-on-one >>> input[type=${type}]`, { timeout: 10_000 });
    assert.equal(await (await field('time')).evaluate((input) => input.value), '15:30');
    assert.equal(await (await field('date')).evaluate((input) => input.value), '2026-05-20');
    await (
      await field('time')
    ).evaluate((input) => {
      input.value = '16:00';
      for (const type of ['input', 'change'])
        input.dispatchEvent(new Event(type, { bubbles: true }));
      input.closest('form').requestSubmit();
    });
    await says('perf-one-on-one', 'Today: 20 May 2026, 16:00');
    await says('perf-queue', 'at 16:00');
    const moved = await page.evaluate(() =>
      globalThis.workspace.records.rhythm.meetingsOf('weekly').map(({ at }) => at),
    );
    assert.deepEqual(moved, ['2026-05-20T20:00:00.000Z']);
  },
);
