// The example on an intranet without HTTPS, where browsers leave much out that a secure context has.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../examples/intranet/serve.mjs';
import { openTab } from './lib/intranet-tab.mjs';
import { launchBrowser } from './lib/launch.mjs';

const host = 'intranet.test';
const shown = {
  'week.html': 'perf-queue >>> .line',
  'one-on-ones.html': 'perf-one-on-one >>> .series',
  'feedback.html': 'perf-feedback >>> .top',
  'reviews.html': 'perf-review-brief >>> h2',
  'person.html': 'perf-person >>> .section',
  '': 'perf-goal-tree >>> [role=treegrid]',
  'recognition.html': 'perf-recognition-wall >>> .thanks',
};

let server;
let browser;

before(async () => {
  server = await serve(0);
  browser = await launchBrowser({ host });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

describe('the example by plain HTTP', { timeout: 240_000 }, () => {
  it('[E461] shows its pages, and keeps what is entered', async () => {
    const addressOf = (page) => {
      const url = new URL(page, server.url);
      url.hostname = host;
      return url.href;
    };
    const violations = [];
    const tab = await openTab(browser, violations, addressOf('week.html'));
    assert.equal(await tab.evaluate(() => globalThis.isSecureContext), false);
    for (const [page, selector] of Object.entries(shown)) {
      await tab.goto(addressOf(page));
      await tab.waitForSelector(selector, { timeout: 30_000 });
    }
    const given = () =>
      tab.evaluate(() => {
        const { workspace } = document.querySelector('perf-workspace');
        const { viewer, records } = workspace;
        return [...records.growth.recognitionsFrom(viewer)].length;
      });
    const before = await given();
    await (await tab.waitForSelector('perf-recognition-wall >>> #thank')).click();
    const name = await tab.waitForSelector('perf-recognition-wall >>> .thank [role=combobox]');
    await name.type('Tomasz');
    await tab.waitForSelector('perf-recognition-wall >>> [role=option]');
    await tab.keyboard.press('Enter');
    await (await tab.$('perf-recognition-wall >>> .thank textarea')).type('You kept your word.');
    await tab.keyboard.down('Control');
    await tab.keyboard.press('Enter');
    await tab.keyboard.up('Control');
    await tab.waitForFunction(
      () =>
        document
          .querySelector('perf-recognition-wall')
          .shadowRoot.querySelector('.stream')
          ?.textContent.includes('You kept your word.'),
      { timeout: 20_000 },
    );
    await tab.reload();
    await tab.waitForSelector(shown['recognition.html'], { timeout: 60_000 });
    assert.equal(await given(), before + 1);
    assert.deepEqual(violations, []);
  });
});
