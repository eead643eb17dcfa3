// A Monday by keyboard alone, in a browser: what is due and why, two check-ins, thanks to a colleague.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { launchBrowser } from './lib/launch.mjs';
import { servePage } from './lib/served-page.mjs';

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

/** The innermost element that has the focus, as its words or its id. */
const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at ? at.id || at.textContent.replaceAll(/\s+/g, ' ').trim() : '';
};

it(
  '[E316] checks in on two goals and thanks a colleague with few keys',
  { timeout: 120_000 },
  async () => {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(server.url);
    await page.waitForFunction(() => globalThis.page?.queue.shadowRoot?.querySelector('.line'));
    let keys = 0;
    const press = async (key, expected) => {
      keys += 1;
      await page.keyboard.press(key);
      if (expected) await reaches(expected);
    };
    const reaches = (expected) =>
      page
        .waitForFunction(
          (text, where) => new Function(`return (${where})()`)().includes(text),
          { timeout: 10_000 },
          expected,
          String(focused),
        )
        .catch(async () => assert.fail(`${expected}: ${await page.evaluate(focused)}`));

    const says = () => page.evaluate(() => globalThis.page.queue.shadowRoot.textContent);
    assert.match(await says(), /Every week, as set for everyone/);

    await press('Tab', 'Check in on Call 20 customers');
    for (const [value, next] of [
      ['12', 'Check in on Win back 40 teams'],
      // What is due a week from now comes next.
      ['30', 'Check in on Call 20 customers'],
    ]) {
      await press('Enter', 'figure');
      await page.keyboard.type(value);
      // Enter in the field sends the form.
      await press('Enter', next);
    }
    await press('End');
    while (!(await page.evaluate(focused)).includes('Thank somebody')) await press('ArrowUp');
    await press('Enter', 'thank-to');
    await page.keyboard.type('eve');
    await press('Enter');
    await press('Tab');
    await press('Tab', 'thank-text');
    await page.keyboard.type('You stayed late for the pilot.');
    await page.keyboard.down('Control');
    await press('Enter');
    await page.keyboard.up('Control');
    keys += 1;
    await page.waitForFunction(
      () => globalThis.page.workspace.records.growth.recognitionsFrom('ben').length === 1,
    );
    const values = await page.evaluate(() =>
      ['calls', 'teams'].map(
        (id) => globalThis.page.workspace.records.checkInsOf(id).at(-1)?.value,
      ),
    );
    assert.deepEqual(values, [12, 30]);
    assert.notEqual(await page.evaluate(focused), '', 'the focus is kept');
    assert.deepEqual(errors, []);
    console.log(`${keys} keys beside typing`);
    assert.ok(keys <= mostKeys, `${keys} keys`);
  },
);
