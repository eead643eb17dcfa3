// F14: the share of a site is used up at one write after another.
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom } from '../../packages/core/src/random.ts';
import { launchBrowser } from '../lib/launch.mjs';
import { servePage } from '../lib/served-page.mjs';
import { openPages } from './profile.mjs';

const workspace = 'full';
/** What a commit brings, in characters: more than the smallest room that is left. */
const padding = 200_000;

export const fault = {
  id: 'F14',
  about: 'The quota of a site is used up before every write in turn.',
  ci: { writes: 20 },
  soak: { writes: 200 },
  async run({ writes }, { seed }) {
    const random = createRandom(seed).next;
    const server = await servePage('scripts/faults/storage-page.js');
    const browser = await launchBrowser();
    const told = { breaches: [], counts: { writes: 0, refused: 0, 'without a second copy': 0 } };
    try {
      const [page] = await openPages(browser, server.url, 1);
      const session = await page.createCDPSession();
      const site = { page, session, origin: new URL(server.url).origin };
      let version = 0;
      for (let write = 0; write < writes; write++) {
        version = await runWrite(site, { write, version, random }, told);
      }
      await page.evaluate((name) => globalThis.page.dropDatabase(name), workspace);
      const found = await page.evaluate((name) => globalThis.page.look(name), workspace);
      if (found.version !== version || !found.isWhole || found.error) {
        told.breaches.push(`${found.version} of ${version} came back: ${found.error ?? ''}`);
      }
    } finally {
      await browser.close();
      await server.close();
    }
    return told;
  },
};

/** Fills the site up before one write, then makes room and writes again. Returns the version after it. */
async function runWrite({ page, session, origin }, { write, version, random }, told) {
  const { breaches, counts } = told;
  const commit = (id, size) =>
    page.evaluate(
      ([name, of, bytes]) => globalThis.page.commit(name, of, { padding: bytes }),
      [workspace, id, size],
    );
  const expect = (answer, wanted, what) => {
    if (answer !== wanted) breaches.push(`write ${write}: ${what} got ${answer}, not ${wanted}`);
  };
  // Chromium looks how much room there is for IndexedDB only once nobody has had a database open for two
  // seconds; for files, at each write.
  if (write % 5 === 1) {
    await page.evaluate((name) => globalThis.page.letGo(name), workspace);
    await wait(2500);
  } else expect(await commit(`${write}-before`, 10), (version += 1), 'a commit with room');
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  const quotaSize = Math.max(1, Math.floor(usage + random() * 4 * padding - padding));
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  const answer = await commit(`${write}`, padding);
  const isRefused = answer === 'storage-full';
  if (isRefused) counts.refused += 1;
  else expect(answer, (version += 1), 'a commit without room');
  const look = await page.evaluate((name) => globalThis.page.look(name), workspace);
  expect(look.ids.includes(`${write}`), !isRefused, 'whether it is there');
  expect(look.version, version, 'the version');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const { secondCopy, notices } = await page.evaluate(
    (name) => globalThis.page.noticed(name),
    workspace,
  );
  const isSaid = notices.at(-1) === 'second-copy-behind';
  expect(isSaid, !secondCopy, 'a notice of the second copy');
  if (!secondCopy) counts['without a second copy'] += 1;
  // A new handle tries the second copy again at once.
  await page.evaluate((name) => globalThis.page.letGo(name), workspace);
  expect(await commit(`${write}`, padding), isRefused ? (version += 1) : version, 'the same again');
  counts.writes += 1;
  return version;
}
