// F25: the golden files of all versions, and two versions of the library at one database in a browser.
import { deepEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { check } from '../../packages/core/src/testing/golden-check.ts';
import { goldenOf, names } from '../../packages/core/src/testing/golden.ts';
import { collections } from '../../packages/core/src/schema/collections.ts';
import { parseRecord } from '../../packages/core/src/schema/parse.ts';
import { upcaster } from '../../packages/core/src/schema/upcast.ts';
import { launchBrowser } from '../lib/launch.mjs';
import { root } from '../lib/run.mjs';
import { servePage } from '../lib/served-page.mjs';

const page = 'scripts/faults/versions-page.mjs';
/** Made up: in the newer version a title is split at its colon. */
const newerSteps = join(root, 'packages/core/src/testing/split-titles.ts');

const goals = ['g1', 'g2', 'g3', 'g4'].map((id) => ({
  ...{ id, title: `${id}: big`, kind: 'objective', ownerId: 'ada', visibility: 'public' },
  ...{ start: '2020-01-01', due: '2099-12-31' },
}));

export const fault = {
  id: 'F25',
  about:
    'reads the golden files of all versions, and lets two versions of the library share a database',
  ci: { rounds: 1 },
  soak: { rounds: 20 },
  async run({ rounds }) {
    const breaches = [...check()];
    const counts = { 'golden records': readGolden(breaches), rounds };
    const [old, newer] = [await servePage(page), await servePage(page, newerBuild)];
    const browser = await launchBrowser();
    try {
      for (let round = 0; round < rounds; round++) await share(browser, { old, newer }, breaches);
    } finally {
      await browser.close();
      await Promise.all([old.close(), newer.close()]);
    }
    return { counts, breaches };
  },
};

/** Brings every golden record up to date. Returns how many there are. */
function readGolden(breaches) {
  let count = 0;
  for (const name of names) {
    const newest = goldenOf(name, collections[name].version)?.records ?? [];
    for (let version = 1; version <= collections[name].version; version++) {
      for (const [index, record] of (goldenOf(name, version)?.records ?? []).entries()) {
        count += 1;
        const upcast = upcaster.upcast({
          collection: name,
          id: record.id,
          schema: version,
          record,
        });
        same(`${name} ${record.id} of version ${version}`, breaches, () =>
          deepEqual(parseRecord(name, upcast.record), newest[index]),
        );
      }
    }
  }
  return count;
}

/** The same page with the made-up steps in the place of the table of steps. */
const newerBuild = {
  plugins: [
    {
      name: 'newer steps',
      setup: ({ onResolve }) =>
        onResolve({ filter: /\/migrations\.ts$/ }, () => ({ path: newerSteps })),
    },
  ],
};

/** An old and a new tab on one database, then the old one reloaded with the new version. */
async function share(browser, pages, breaches) {
  const context = await browser.createBrowserContext();
  const is = (what, found, expected) => same(what, breaches, () => deepEqual(found, expected));
  const old = await tabOf(context, pages.old.url);
  is('an empty workspace begins', await old('open', { goals, settings: {} }), 1);
  const newer = await tabOf(context, pages.old.url, `${pages.newer.url}page.js`);
  await newer('open');
  is('the newer tab reads split titles', (await newer('goals'))[0], ['g1', 'g1', ['big']]);
  is('reading writes nothing', (await newer('stored'))[0], 'g1 v1 g1: big');
  is('the report counts', (await newer('report'))[0]?.upcast, 4);
  is('the old tab writes', await old('rename', 'g2', 'g2: big', 'Old: way'), 'done');
  await eventually(async () => (await newer('goals'))[1]?.[1] === 'Old');
  is('the newer tab brings it up to date', (await newer('goals'))[1], ['g2', 'Old', ['way']]);
  const [written, ...waiting] = await Promise.all([
    newer('rename', 'g1', 'g1', 'New'),
    old('rename', 'g3', 'g3: big', 'Three'),
    old('rename', 'g4', 'g4: big', 'Four'),
  ]);
  is('the newer tab writes back', written, 'done');
  const stored = await newer('stored');
  is('as the newest version', stored[0], 'g1 v2 New');
  const whole = { g3: 'Three', g4: 'Four' };
  for (const [index, id] of ['g3', 'g4'].entries()) {
    const isDone = waiting[index] === 'done';
    if (!isDone) is(`${id} is refused`, waiting[index], 'newer-data');
    is(`${id} is whole`, stored[index + 2], `${id} v1 ${isDone ? whole[id] : `${id}: big`}`);
  }
  await eventually(async () => (await old('setAside')).length > 0);
  is('the old tab knows', await old('setAside'), ['newer-data']);
  is('and writes no more', await old('rename', 'g2', 'Old: way', 'Lost'), 'newer-data');
  is('but reads', (await old('goals')).find(([id]) => id === 'g2')?.[1], 'Old: way');
  is('the newer tab goes on', await newer('rename', 'g2', 'Old', 'Last'), 'done');
  const again = await tabOf(context, pages.old.url, `${pages.newer.url}page.js`);
  await again('open');
  is('reloaded it is well', await again('setAside'), []);
  is('with all that was stored', (await again('goals'))[1], ['g2', 'Last', ['way']]);
  await context.close();
}

/** A tab of the page, with another script where one is named. Answers what the page answers. */
async function tabOf(context, url, script) {
  const tab = await context.newPage();
  if (script) {
    const body = await (await fetch(script)).text();
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      if (!request.url().endsWith('/page.js')) return void request.continue();
      void request.respond({ contentType: 'text/javascript', body });
    });
  }
  await tab.goto(url);
  await tab.waitForFunction(() => 'versions' in window);
  return (name, ...args) =>
    tab.evaluate((what, given) => window.versions[what](...given), name, args);
}

async function eventually(isSo) {
  for (let tries = 0; tries < 200; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function same(what, breaches, assertion) {
  try {
    assertion();
  } catch (error) {
    breaches.push(`${what}: ${error.message}`);
  }
}
