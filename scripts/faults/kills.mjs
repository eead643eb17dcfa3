// F10: a browser that is killed while pages commit, its IndexedDB damaged in half of the kills.
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom } from '../../packages/core/src/random.ts';
import { servePage } from '../lib/served-page.mjs';
import {
  damageCopy,
  damageDatabase,
  killBrowser,
  launchOn,
  makeProfile,
  openPages,
} from './profile.mjs';

/** A workspace is left for a new one after so many kills, so that looking at it stays quick. */
const killsEach = 20;

export const fault = {
  id: 'F10',
  about:
    'Chromium is killed while one or four tabs commit; IndexedDB is damaged in half of the kills.',
  ci: { kills: 10 },
  soak: { kills: 300 },
  async run({ kills }, { seed, say }) {
    const random = createRandom(seed).next;
    const server = await servePage('scripts/faults/storage-page.js');
    const profile = makeProfile();
    const told = { breaches: [], counts: emptyCounts() };
    let state = begun(0);
    let browser;
    try {
      for (let kill = 0; kill <= kills; kill++) {
        browser = await launchOn(profile);
        const tabs = random() < 0.5 ? 1 : 4;
        const pages = await openPages(browser, server.url, tabs);
        await compare(pages[0], state, told);
        if (kill === kills) break;
        if (state.isCopyDamaged || kill % killsEach === killsEach - 1) state = begun(kill + 1);
        for (const [tab, page] of pages.entries()) commitIn(page, state, `${kill}.${tab}`);
        await wait(100 + random() * 700);
        await killBrowser(browser);
        browser = undefined;
        told.counts.kills += 1;
        injure(profile, { kill, random, state, counts: told.counts });
        if (kill % 50 === 49) say(`${kill + 1} kills, ${told.counts.acknowledged} acknowledged`);
      }
    } finally {
      await browser?.close();
      await server.close();
      profile.remove();
    }
    return told;
  },
};

function emptyCounts() {
  return {
    kills: 0,
    acknowledged: 0,
    'databases damaged by us': 0,
    'repaired after our damage': 0,
    'wiped by the kill alone': 0,
    'copies damaged by us': 0,
    'of them said to be lost': 0,
  };
}

function begun(from) {
  return {
    name: `w${from}`,
    acknowledged: new Set(),
    counted: 0,
    isDamaged: false,
    isCopyDamaged: false,
  };
}

function commitIn(page, state, prefix) {
  page.on('console', (message) => {
    const [word, id] = message.text().split(' ');
    if (word === 'ack') state.acknowledged.add(id);
  });
  const script = ([name, of]) => void globalThis.page.commitForEver(name, of);
  void page.evaluate(script, [state.name, prefix]).catch(() => undefined);
}

/** Half of the kills damage the database; now and then, a file of the second copy with it. */
function injure(profile, { kill, random, state, counts }) {
  state.isDamaged = kill % 2 === 1;
  if (!state.isDamaged) return;
  state.isDamaged = damageDatabase(profile, random) !== 'none';
  if (state.isDamaged) counts['databases damaged by us'] += 1;
  state.isCopyDamaged = kill % 6 === 5 && damageCopy(profile, random);
  if (state.isCopyDamaged) counts['copies damaged by us'] += 1;
}

/** Everything that was acknowledged is there; a damaged copy gives it all back, or says what is lost. */
async function compare(page, state, { breaches, counts }) {
  const found = await page.evaluate((name) => globalThis.page.look(name), state.name);
  const breach = (text) => breaches.push(`${state.name}: ${text}`);
  const ids = new Set(found.ids);
  const missing = [...state.acknowledged].filter((id) => !ids.has(id));
  counts.acknowledged += state.acknowledged.size - state.counted;
  state.counted = state.acknowledged.size;
  const isRepaired = found.notices.includes('repaired');
  if (isRepaired) {
    counts[state.isDamaged ? 'repaired after our damage' : 'wiped by the kill alone'] += 1;
  }
  if (state.isCopyDamaged && found.error === 'storage-lost') {
    counts['of them said to be lost'] += 1;
    return;
  }
  if (found.error) breach(`could not be opened: ${found.error}`);
  else if (!found.isWhole) breach('records and log do not fit');
  if (missing.length > 0) {
    breach(
      `${missing.length} acknowledged are missing, such as ${missing[0]}; ${found.notices.join()}`,
    );
  }
}
