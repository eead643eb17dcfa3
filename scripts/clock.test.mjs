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

/** Presses a button, once it is there. */
async function presses(tag, text) {
  const button = await page.waitForFunction(
    (name, words) => {
      const buttons = document.querySelector(name).shadowRoot.querySelectorAll('button');
      return [...buttons].find((each) => each.textContent.trim() === words);
    },
    { timeout: 10_000 },
    tag,
    text,
  );
  await button.evaluate((found) => found.click());
}

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

const field = (type) =>
  page.waitForSelector(`perf-one-on-one >>> input[type=${type}]`, { timeout: 10_000 });

const valueOf = async (type) => (await field(type)).evaluate((input) => input.value);

const writes = async (type, text) =>
  (await field(type)).evaluate((input, value) => {
    input.value = value;
    for (const kind of ['input', 'change']) input.dispatchEvent(new Event(kind, { bubbles: true }));
  }, text);

const sends = async () =>
  (await field('time')).evaluate((input) => input.closest('form').requestSubmit());

const meetings = () =>
  page.evaluate(() => globalThis.workspace.records.rhythm.meetingsOf('weekly').map(({ at }) => at));

it(
  '[E427] takes the time to which one moves it by the same clock',
  { timeout: 30_000 },
  async () => {
    await openIn('America/New_York');
    await says('perf-one-on-one', 'Today');
    await presses('perf-one-on-one', 'Move');
    await says('perf-one-on-one', 'Time of America/New_York');
    assert.deepEqual([await valueOf('date'), await valueOf('time')], ['2026-05-20', '15:30']);
    await writes('time', '16:00');
    await sends();
    await says('perf-one-on-one', 'Today: 20 May 2026, 16:00');
    await says('perf-queue', 'at 16:00');
    assert.deepEqual(await meetings(), ['2026-05-20T20:00:00.000Z']);
  },
);

it(
  '[E427] takes the time of a meeting that one adds by the same clock',
  { timeout: 30_000 },
  async () => {
    await openIn('Asia/Tokyo');
    await says('perf-one-on-one', 'Next');
    await presses('perf-one-on-one', 'Change the plan');
    await presses('perf-one-on-one', 'Add a meeting');
    await says('perf-one-on-one', 'Time of Asia/Tokyo');
    assert.equal(await valueOf('time'), '04:30');
    await writes('date', '2026-05-23');
    await sends();
    await says('perf-one-on-one', 'Meeting added: 23 May 2026, 04:30.');
    assert.deepEqual(await meetings(), ['2026-05-22T19:30:00.000Z']);
  },
);
