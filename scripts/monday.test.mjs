// A Monday by keyboard alone, in a browser: what is due and why, two check-ins, thanks to a colleague.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { launchBrowser } from './lib/launch.mjs';
import { servePage } from './lib/served-page.mjs';
import { walkPath } from './lib/walked-path.mjs';

/** Key presses beside typing that the whole path of a Monday may take. */
const mostKeys = 40;

let server;
let browser;

before(async () => {
  server = await servePage('scripts/monday-page.js');
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

it(
  '[E316] checks in on two goals and thanks a colleague with few keys',
  { timeout: 120_000 },
  async () => {
    const path = await walkPath(browser, server.url);
    await path.until(() => globalThis.page?.queue.shadowRoot?.querySelector('.line'));
    assert.match(await path.words(), /Every week, as set for everyone/);
    await path.press('Tab', 'Check in on Call 20 customers');
    for (const [value, next] of [
      ['12', 'Check in on Win back 40 teams'],
      // What is due a week from now comes next.
      ['30', 'Check in on Call 20 customers'],
    ]) {
      await path.press('Enter', 'figure');
      await path.type(value);
      // Enter in the field sends the form.
      await path.press('Enter', next);
    }
    await path.press('End');
    await path.pressTo('ArrowUp', 'Thank somebody');
    await path.press('Enter', 'thank-to');
    await path.type('eve');
    await path.press('Enter');
    await path.press('Tab');
    await path.press('Tab', 'thank-text');
    await path.type('You stayed late for the pilot.');
    await path.send();
    await path.until(
      () => globalThis.page.workspace.records.growth.recognitionsFrom('ben').length === 1,
    );
    const values = await path.page.evaluate(() =>
      ['calls', 'teams'].map(
        (id) => globalThis.page.workspace.records.checkInsOf(id).at(-1)?.value,
      ),
    );
    assert.deepEqual(values, [12, 30]);
    assert.notEqual(await path.focus(), '', 'the focus is kept');
    assert.deepEqual(path.errors, []);
    const { keys } = path.tells('Monday by keyboard');
    assert.ok(keys <= mostKeys, `${keys} keys`);
  },
);
