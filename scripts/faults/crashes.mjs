// F11: a tab that crashes, is closed, or is frozen while it commits; another tab goes on beside it.
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom } from '../../packages/core/src/random.ts';
import { launchBrowser } from '../lib/launch.mjs';
import { servePage } from '../lib/served-page.mjs';
import { openPages } from './profile.mjs';

/** A workspace is left for a new one after so many rounds, so that looking at it stays quick. */
const roundsEach = 15;

/** How long the other tab waits before the frozen one is woken, in milliseconds. */
const frozenMs = 150;

/** What happens to the tab, by name. Answers how it is woken, where that can be. */
const ends = {
  async crashes(page) {
    const session = await page.createCDPSession();
    // No answer comes from a page that is gone.
    void session.send('Page.crash').catch(() => undefined);
    await new Promise((resolve) => page.once('error', resolve));
    await closeTarget(page);
  },
  closes: (page) => page.close({ runBeforeUnload: false }),
  async freezes(page) {
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    return () => session.send('Page.setWebLifecycleState', { state: 'active' });
  },
};

export const fault = {
  id: 'F11',
  about: 'A tab crashes, is closed or frozen while it commits; another tab commits beside it.',
  ci: { rounds: 30 },
  soak: { rounds: 300 },
  async run({ rounds }, { seed, say }) {
    const random = createRandom(seed).next;
    const server = await servePage('scripts/faults/storage-page.js');
    const browser = await launchBrowser();
    const told = {
      breaches: [],
      counts: { acknowledged: 0, 'wipes repaired': 0, 'held up by a frozen tab': 0 },
    };
    try {
      const [beside] = await openPages(browser, server.url, 1);
      for (const [name, end] of Object.entries(ends)) {
        told.counts[name] = 0;
        for (let round = 0; round < rounds; round++) {
          const workspace = `${name}-${Math.floor(round / roundsEach)}`;
          const state = { workspace, prefix: `${round}`, isLast: isLast(round, rounds) };
          await runRound({ browser, url: server.url, beside, end, random }, state, told);
          told.counts[name] += 1;
        }
        if (rounds > 100) say(`${rounds} times a tab ${name}`);
      }
    } finally {
      await browser.close();
      await server.close();
    }
    return told;
  },
};

function isLast(round, rounds) {
  return round % roundsEach === roundsEach - 1 || round === rounds - 1;
}

/** One tab commits until its end, then the other one commits and looks what is there. */
async function runRound({ browser, url, beside, end, random }, state, { breaches, counts }) {
  const { workspace, prefix, isLast } = state;
  const [page] = await openPages(browser, url, 1);
  const acknowledged = [];
  page.on('console', (message) => {
    const [word, id] = message.text().split(' ');
    if (word === 'ack') acknowledged.push(id);
  });
  const forEver = ([name, of]) => void globalThis.page.commitForEver(name, of);
  await page.evaluate(forEver, [workspace, prefix]);
  await wait(20 + random() * 80);
  const wake = await end(page);
  const own = `${prefix}-beside`;
  const commit = ([name, id]) => globalThis.page.commit(name, id);
  const answering = within(beside.evaluate(commit, [workspace, own]));
  if (wake) {
    // Browsers do not freeze a tab that others wait for, in a transaction or with a lock; this one was forced.
    const isHeldUp = (await Promise.race([answering, wait(frozenMs, 'held up')])) === 'held up';
    if (isHeldUp) counts['held up by a frozen tab'] += 1;
    await wake();
  }
  const answer = await answering;
  if (typeof answer !== 'number') breaches.push(`${workspace}: the other tab got ${answer}`);
  acknowledged.push(own);
  if (!page.isClosed()) await closeTarget(page);
  // At the end the database goes, so that the second copy has to tell.
  if (isLast) await beside.evaluate((name) => globalThis.page.dropDatabase(name), workspace);
  const found = await beside.evaluate((name) => globalThis.page.look(name), workspace);
  const missing = acknowledged.filter((id) => !found.ids.includes(id));
  if (found.error || missing.length > 0 || !found.isWhole) {
    breaches.push(`${workspace} ${prefix}: ${found.error ?? ''} ${missing.join()} missing`);
  }
  if (isLast) counts['wipes repaired'] += found.notices.filter((it) => it === 'repaired').length;
  counts.acknowledged += acknowledged.length;
}

/** What a promise gives, or a word that it takes for ever. */
function within(promise) {
  return Promise.race([promise, wait(30_000, 'no answer', { ref: false })]);
}

async function closeTarget(page) {
  const session = await page.browser().target().createCDPSession();
  const targetId = page.target()._targetId;
  await session.send('Target.closeTarget', { targetId });
  await session.detach();
}
