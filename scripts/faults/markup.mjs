// F24: texts that try to become more than text, in every place where elements show or take one.
import { createRandom } from '../../packages/core/src/random.ts';
import { launchBrowser } from '../lib/launch.mjs';
import { hostileIds, hostileTexts } from './hostile-texts.js';
import { serveStrictPage, watchPage } from './strict-page.mjs';

export const fault = {
  id: 'F24',
  about:
    'Markup, links, templates, styles and names of properties in each text and id that elements show, and in each ' +
    'field that they have, under a strict policy with Trusted Types: all is shown as letters and nothing is run. In ' +
    'as many rounds as there are texts, each text is in each place once.',
  ci: { rounds: 5, clicks: 15 },
  soak: { rounds: hostileTexts.length, clicks: 100 },
  async run({ rounds, clicks }, { seed, say }) {
    const server = await serveStrictPage('scripts/faults/markup-page.js');
    const browser = await launchBrowser();
    const told = { breaches: [], counts: { texts: 0, shown: 0, clicks: 0, 'fields written': 0 } };
    try {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      const noted = watchPage(browser, page, server.url);
      await page.goto(server.url);
      await page.waitForFunction(() => globalThis.page);
      const places = await page.evaluate(() => globalThis.page.places());
      const plain = await page.evaluate((of) => globalThis.page.round(of), { clicks });
      told.breaches.push(...plain.breaches, ...unseen(places, plain));
      noted();
      const first = Math.floor(createRandom(seed).next() * hostileTexts.length);
      for (let at = 0; at < rounds; at++) {
        const given = { ...roundOf(places, first + at), clicks };
        const found = await foundIn(page, given, plain);
        count(told, { found, plain, given, noted: noted() });
        if (rounds > 20 && at % 20 === 19) say(`${at + 1} rounds`);
      }
      countLong(told, await longTimes(page));
      noted();
      const isStrict = await page.evaluate(() => globalThis.page.isStrict());
      if (!isStrict) told.breaches.push('the policy was not in force');
    } finally {
      await browser.close();
      await server.close();
    }
    return told;
  },
};

/** What takes no longer than this is no reason to look at how it grows, in milliseconds. */
const littleMs = 100;
/** How far the next round is among the texts: of another kind, and all of them in turn. */
const stride = 41;

/**
 * What a round shows. Some of it shows for a moment only, such as what a press opens and the next one closes, and can be
 * missed on a busy machine: where a place is missing the round is made again, and what either shows counts.
 */
async function foundIn(page, given, plain) {
  const look = () => page.evaluate((of) => globalThis.page.round(of), given);
  const first = await look();
  if (plain.seen.every((place) => first.seen.includes(place))) return first;
  const again = await look();
  return {
    ...again,
    seen: [...first.seen, ...again.seen],
    breaches: [...first.breaches, ...again.breaches],
    clicks: first.clicks + again.clicks,
    typed: first.typed + again.typed,
  };
}

/** Puts another text into each place than in any other round, and every second time other ids. */
function roundOf({ texts, ids }, round) {
  const at = (list, of) => list[(round * stride + of) % list.length];
  return {
    round,
    texts: Object.fromEntries(texts.map((place, of) => [place, at(hostileTexts, of)])),
    ids:
      round % 2 === 1
        ? Object.fromEntries(ids.map((place, of) => [place, at(hostileIds, of)]))
        : {},
    isStored: round % 4 < 2,
  };
}

/** Texts that no element shows, in plain words; a place that nobody looks at proves nothing. */
function unseen({ texts }, plain) {
  const seen = new Set(plain.seen);
  return texts.filter((place) => !seen.has(place)).map((place) => `nobody shows ${place}`);
}

/** What is shown of plain texts is shown of these: at once by each scene, and in the end by any of them. */
function count({ breaches, counts }, { found, plain, given, noted }) {
  counts.texts += Object.keys(given.texts).length;
  counts.clicks += found.clicks;
  counts['fields written'] += found.typed;
  const lost = (places, shown, who) => {
    const seen = new Set(shown);
    counts.shown += seen.size;
    for (const place of places.filter((it) => !seen.has(it))) {
      breaches.push(
        `round ${given.round}: ${who} ${place}: ${JSON.stringify(given.texts[place].slice(0, 80))}`,
      );
    }
  };
  for (const [scene, places] of Object.entries(plain.atOnce)) {
    lost(places, found.atOnce[scene], `${scene} does not show`);
  }
  lost(plain.seen, found.seen, 'nobody shows');
  breaches.push(...found.breaches, ...noted);
}

const isSteep = (ms) => ms[1] > littleMs && ms[1] / ms[0] > 10;

/** How long texts take that are far too long; of what is steep, the least of three looks, since others use the machine. */
async function longTimes(page) {
  const look = () => page.evaluate(() => globalThis.page.long());
  let times = await look();
  for (let more = 0; more < 2 && times.some(({ ms }) => isSteep(ms)); more++) {
    const again = await look();
    times = times.map((time, at) => (isSteep(time.ms) ? again[at] : time));
  }
  return times;
}

/** Four times as long a text takes four times as long, or little in any case; with its square it would be sixteen. */
function countLong({ breaches, counts }, times) {
  counts['long texts'] = times.length;
  counts['ms for 100 KB at most'] = Math.ceil(Math.max(...times.map(({ ms }) => ms[0])));
  for (const { where, pattern, ms } of times) {
    if (isSteep(ms)) {
      breaches.push(`${where}, ${pattern}: ${ms.map(Math.round).join(' and then ')} ms`);
    }
  }
}
