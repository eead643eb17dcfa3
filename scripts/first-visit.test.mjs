// The first visit to the example, which fills the browser's storage from a file.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { serve } from '../examples/intranet/serve.mjs';
import { openTab } from './lib/intranet-tab.mjs';
import { launchBrowser } from './lib/launch.mjs';

let server;
let browser;

before(async () => {
  server = await serve(0);
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** The version of the workspace, once it is there. */
async function versionOf(tab) {
  const shown = await tab.waitForFunction(
    () => document.querySelector('perf-workspace')?.workspace?.version,
    { timeout: 60_000 },
  );
  return shown.jsonValue();
}

/** How many bytes the files hold that are kept beside the database, but those that are still being written. */
async function copied() {
  let bytes = 0;
  const filesIn = async (folder) => {
    for await (const entry of folder.values()) {
      if (entry.kind === 'directory') await filesIn(entry);
      else if (!entry.name.endsWith('.crswap')) bytes += (await entry.getFile()).size;
    }
  };
  await filesIn(await navigator.storage.getDirectory());
  return bytes;
}

it(
  '[E501] leaves a second copy, from which a lost database is put back',
  { timeout: 120_000 },
  async () => {
    const violations = [];
    const tab = await openTab(await browser.createBrowserContext(), violations, server.url);
    const version = await versionOf(tab);
    assert.ok(version > 100, 'a year of history');
    const most = performance.now() + 30_000;
    while ((await tab.evaluate(copied)) < 100_000) {
      assert.ok(performance.now() < most, 'a copy of all of it');
      await tab.evaluate(() => new Promise(requestAnimationFrame));
    }
    // A page without elements holds no database.
    await tab.goto(new URL('icon.svg', server.url).href);
    await tab.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) {
        await new Promise((done, failed) => {
          const request = indexedDB.deleteDatabase(name);
          [request.onsuccess, request.onerror] = [done, failed];
        });
      }
    });
    const asked = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(server.url);
    assert.equal(await versionOf(tab), version);
    assert.ok(asked.length > 1);
    assert.ok(!asked.includes('/company.jsonl'), 'not from the file again');
    assert.deepEqual(violations, []);
  },
);
