// F13: an upgrade with old tabs open, one that is killed half-way, and older code at a newer database.
import { createRandom } from '../../packages/core/src/random.ts';
import { servePage } from '../lib/served-page.mjs';
import { killBrowser, launchOn, makeProfile, openPages } from './profile.mjs';

/** Records of the database that is upgraded: some dozen blocks. */
const size = 2000;
const stores = 'blocks commits heads loose meta';

export const fault = {
  id: 'F13',
  about: 'Upgrades meet old tabs, kills and newer databases; the one layout or the other is whole.',
  ci: { runs: 20 },
  soak: { runs: 200 },
  async run({ runs }, { seed }) {
    const random = createRandom(seed);
    const server = await servePage('scripts/faults/upgrade-page.js');
    const profile = makeProfile();
    const stage = { server, profile, browser: await launchOn(profile), random };
    const counts = { 'old tabs': 0, kills: 0, 'newer databases': 0, 'losses told': 0 };
    const breaches = [];
    try {
      for (let run = 0; run < runs; run++) {
        const [kind, tryIt] = kinds[run % kinds.length];
        const outcome = await tryIt(stage, `run ${run}`);
        counts[kind] += 1;
        if (outcome === 'lost, and told') counts['losses told'] += 1;
        else if (outcome !== 'right') breaches.push(`Run ${run}, ${kind}: ${outcome}`);
      }
    } finally {
      await killBrowser(stage.browser);
      await server.close();
      profile.remove();
    }
    return { counts, breaches };
  },
};

const kinds = [
  ['old tabs', (stage, name) => meetOldTab(stage, name, true)],
  ['kills', killHalfWay],
  ['old tabs', (stage, name) => meetOldTab(stage, name, false)],
  ['kills', killHalfWay],
  ['newer databases', meetNewer],
];

/** Calls a function of a page. */
function ask(page, name, of) {
  return page.evaluate(([fn, given]) => globalThis.page[fn](given), [name, of]);
}

/** One tab has the older layout open; another one opens it with this version. */
async function meetOldTab({ browser, server }, name, letsGo) {
  const [old, fresh] = await openPages(browser, server.url, 2);
  await ask(old, 'beOlder', { name, size, letsGo });
  const first = await ask(fresh, 'openAndCompare', { name, size });
  let last = first;
  if (!letsGo) {
    if (first !== 'storage-blocked') return `the older tab was passed over: ${first}`;
    await ask(old, 'closeOlder');
    last = await ask(fresh, 'openAndCompare', { name, size });
  }
  await Promise.all([old.close(), fresh.close()]);
  return last === 'same' ? 'right' : `what came of it was ${last}`;
}

/** The browser is killed in an upgrade; with another one everything is there in the one layout or the other. */
async function killHalfWay(stage, name) {
  const { server, profile, random } = stage;
  const [old, fresh] = await openPages(stage.browser, server.url, 2);
  await ask(old, 'beOlder', { name, size, letsGo: true });
  await ask(fresh, 'standStillAfter', random.between(0, 30));
  const standsStill = new Promise((resolve) => {
    fresh.exposeFunction('standsStill', resolve).then(() => {
      ask(fresh, 'openAndCompare', { name, size }).catch(() => undefined);
    });
  });
  await standsStill;
  await killBrowser(stage.browser);
  stage.browser = await launchOn(profile);
  const [page] = await openPages(stage.browser, server.url, 1);
  const outcome = await ask(page, 'openAndCompare', { name, size });
  await page.close();
  if (outcome === 'storage-lost') return 'lost, and told';
  return outcome === 'same' ? 'right' : `after the kill it was ${outcome}`;
}

/** A newer version of the library has been here: it is left alone, and said so. */
async function meetNewer({ browser, server }, name) {
  const [page] = await openPages(browser, server.url, 1);
  await ask(page, 'beOlder', { name, size: 10, letsGo: true });
  await ask(page, 'closeOlder');
  await ask(page, 'openAndCompare', { name, size: 10 });
  if ((await ask(page, 'look', { name })) !== `20 ${stores}`) return 'it was not upgraded';
  await ask(page, 'look', { name, version: 30 });
  const answer = await ask(page, 'openAndCompare', { name, size: 10 });
  const found = await ask(page, 'look', { name });
  await page.close();
  if (answer !== 'newer-data') return `the older code answered ${answer}`;
  return found === `30 ${stores}` ? 'right' : `it became ${found}`;
}
