// F12: several tabs of one browser change one workspace at once.
import { servePage } from '../lib/served-page.mjs';
import { killBrowser, launchOn, makeProfile, openPages } from './profile.mjs';
import { breachesOf } from './version-order.mjs';

/** Commits between two looks of the script. */
const spell = 125;

export const fault = {
  id: 'F12',
  about:
    'Tabs of one browser write the same records at once, and slow ones only open and close; one order explains ' +
    'what each was told, and nothing is taken for lost.',
  ci: { tabs: 4, commits: 250, openers: 1 },
  soak: { tabs: 8, commits: 5000, openers: 2 },
  async run({ tabs, commits, openers }, { seed }) {
    const profile = makeProfile();
    const server = await servePage('scripts/faults/tabs-page.js');
    const browser = await launchOn(profile);
    try {
      const pages = await openPages(browser, server.url, tabs);
      const name = 'tabs';
      const opening = await openingTabs(browser, { url: server.url, openers, name });
      const told = await Promise.all(
        pages.map((page, tab) => worked(page, { name, tab, commits, seed })),
      );
      const { opened, breaches } = await opening.ended();
      const stored = await pages[0].evaluate((of) => globalThis.page.all(of), { name });
      const conflicts = told.reduce((sum, tab) => sum + tab.conflicts, 0);
      const reads = told.reduce((sum, tab) => sum + tab.seen.length, 0);
      return {
        counts: { commits: stored.commits.length, conflicts, reads, opened },
        breaches: [...breachesOf(stored, told), ...breaches],
      };
    } finally {
      await killBrowser(browser);
      await server.close();
      profile.remove();
    }
  },
};

/** Tabs that open the workspace and close it again and again, as on a slow machine. */
async function openingTabs(browser, { url, openers, name }) {
  const pages = await openPages(browser, url, openers);
  for (const page of pages) await page.emulateCPUThrottling(8);
  const working = Promise.all(
    pages.map((page) => page.evaluate((of) => globalThis.page.openAndClose(of), { name })),
  );
  // Where another tab fails, that is what is told.
  working.catch(() => undefined);
  return {
    /** How often they opened it, and what they were told that is not so. */
    async ended() {
      for (const page of pages) await page.evaluate(() => globalThis.page.stop());
      const ended = await working;
      return {
        opened: ended.reduce((sum, tab) => sum + tab.opened, 0),
        breaches: ended.flatMap(({ told }) =>
          told.map((it) => `A tab that opened was told ${it}.`),
        ),
      };
    },
  };
}

/** What a tab was told. It works in spells, since nobody waits for hours for one answer of a page. */
async function worked(page, { name, tab, commits, seed }) {
  const told = { acknowledged: [], seen: [], conflicts: 0 };
  for (let from = 0; from < commits; from += spell) {
    const { acknowledged, seen, conflicts } = await page.evaluate(
      (of) => globalThis.page.work(of),
      {
        ...{ name, tab: `tab${tab}`, from, count: Math.min(spell, commits - from) },
        seed: seed + tab * 100_000 + from,
      },
    );
    told.acknowledged.push(...acknowledged);
    told.seen.push(...seen);
    told.conflicts += conflicts;
  }
  return told;
}
