// F14: there is no room for one write after another.
import { createRandom } from '../../packages/core/src/random.ts';
import { launchBrowser } from '../lib/launch.mjs';
import { servePage } from '../lib/served-page.mjs';
import { openPages } from './profile.mjs';

const workspace = 'full';
/** What a commit brings, in characters: more than the room that is left to the second copy. */
const padding = 200_000;
/** More writes than a commit has. */
const mostWrites = 20;
const ways = ['request', 'transaction', 'estimate'];

export const fault = {
  id: 'F14',
  about:
    'No room at the n-th write of a commit, n = 1, 2, 3 … until none is refused. Chromium keeps to a quota set from ' +
    'outside for files, so for the second copy, but not for IndexedDB: there the page refuses, by a request that ' +
    'throws, a transaction that is aborted, or an estimate that leaves too little.',
  ci: { writes: 20 },
  soak: { writes: 200 },
  async run({ writes }, { seed }) {
    const server = await servePage('scripts/faults/quota-page.js');
    const browser = await launchBrowser();
    const counts = { runs: 0, ...Object.fromEntries(ways.map((how) => [`refused by ${how}`, 0])) };
    const told = { breaches: [], counts: { ...counts, 'without a second copy': 0 } };
    try {
      const [page] = await openPages(browser, server.url, 1);
      const session = await page.createCDPSession();
      const random = createRandom(seed);
      const site = { page, session, origin: new URL(server.url).origin, random, version: 0 };
      for (let write = 0; write < writes; write++) {
        for (let n = 1; await runWrite(site, { write, n }, told); n++) {
          if (n > mostWrites) throw new Error('Every write of a commit was refused.');
        }
      }
      await page.evaluate((name) => globalThis.page.dropDatabase(name), workspace);
      const found = await page.evaluate((name) => globalThis.page.look(name), workspace);
      if (found.version !== site.version || !found.isWhole || found.error) {
        told.breaches.push(`${found.version} of ${site.version} came back: ${found.error ?? ''}`);
      }
    } finally {
      await browser.close();
      await server.close();
    }
    for (const [what, count] of Object.entries(told.counts)) {
      if (count === 0) told.breaches.push(`nothing was tried: 0 ${what}`);
    }
    return told;
  },
};

/**
 * Refuses the n-th write of a commit, looks what came of it, then makes room and commits the same again.
 * Returns whether it was refused, and so whether there may be a later write.
 */
async function runWrite(site, { write, n }, { breaches, counts }) {
  const { page, random } = site;
  const how = ways[write % ways.length];
  const id = `${write}-${n}`;
  const expect = (answer, wanted, what) => {
    if (answer !== wanted) breaches.push(`${id} by ${how}: ${what}: ${answer}, not ${wanted}`);
  };
  const isCopyFull = random.chance(0.2);
  const options = { isUnlogged: write % 2 === 0, padding: isCopyFull ? padding : 100 };
  const commit = (of) =>
    page.evaluate(
      ([name, ...given]) => globalThis.page.commit(name, ...given),
      [workspace, of, options],
    );
  // A new handle looks before it writes, and asks how much room there is; one in use does neither.
  if (how === 'estimate' || write % 4 < 2) await letGo(page);
  else expect(await commit(`${id}-before`), (site.version += 1), 'a commit with room');
  if (isCopyFull) await limitFiles(site);
  await page.evaluate(
    (...given) => globalThis.page.refuse(...given),
    n,
    how === 'estimate' && n > 1 ? '' : how,
  );
  const answer = await commit(id);
  const isRefused = (await page.evaluate(() => globalThis.page.refused())) > 0;
  await page.evaluate(() => globalThis.page.refuse(0, ''));
  expect(answer, isRefused ? 'storage-full' : (site.version += 1), 'the answer');
  const look = await page.evaluate((name) => globalThis.page.look(name), workspace);
  expect(look.ids.includes(id), !isRefused, 'whether it is there');
  expect(look.version, site.version, 'the version');
  expect(look.isWhole, true, 'whether all is whole');
  await site.session.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
  const noticed = await page.evaluate((name) => globalThis.page.noticed(name), workspace);
  const isSaid = noticed.notices.at(-1) === 'second-copy-behind';
  expect(isSaid, !noticed.secondCopy, 'a notice of the second copy');
  if (isSaid) counts['without a second copy'] += 1;
  if (isRefused) counts[`refused by ${how}`] += 1;
  // A new handle tries the second copy again at once.
  await letGo(page);
  expect(await commit(id), isRefused ? (site.version += 1) : site.version, 'the same again');
  counts.runs += 1;
  return isRefused;
}

/** Leaves files less room than a commit with padding takes. */
async function limitFiles({ session, origin }) {
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.max(1, usage) });
}

async function letGo(page) {
  await page.evaluate((name) => globalThis.page.letGo(name), workspace);
}
