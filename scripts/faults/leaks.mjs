// F27: elements that come and go, and a day of the clock that they follow.
import { launchBrowser } from '../lib/launch.mjs';
import { servePage } from '../lib/served-page.mjs';

/** What the heap of a page may grow by, in bytes. */
const mostGrowth = 1024 * 1024;
/** How often an element comes before what is there is taken as the beginning: caches and code are filled by then. */
const warmUp = 120;

/** By how many nodes a page may differ after a day, on which other things are due. One a minute would be 1,440. */
const ofOtherTexts = 200;

export const fault = {
  id: 'F27',
  about:
    'Each element comes and goes, with forms opened, in other places, with another workspace and language: nothing of ' +
    'it stays. With all of them in the page a day of minutes goes by, and nothing grows.',
  // A thousand of each of 21 elements take three minutes; what is counted shows with a few as well.
  ci: { times: 150, minutes: 1440 },
  soak: { times: 20_000, minutes: 14 * 1440 },
  async run({ times, minutes }, { say }) {
    const server = await servePage('scripts/faults/leaks-page.js');
    const browser = await launchBrowser();
    const told = {
      breaches: [],
      counts: { elements: 0, times: 0, ticks: 0, 'most bytes grown': 0 },
    };
    try {
      const page = await browser.newPage();
      page.on('pageerror', (error) => told.breaches.push(`failed: ${error.stack ?? error}`));
      await page.goto(server.url);
      await page.waitForFunction(() => globalThis.page);
      const measure = await measures(page);
      const tags = await page.evaluate(() => globalThis.page.begin());
      for (const tag of tags) {
        const { grown, nodes } = await comeAndGo({ page, measure, tag, times }, told);
        say(`${tag}: ${Math.round(grown / 1024)} kB and ${nodes} nodes more`);
      }
      await goBy({ page, measure, minutes }, told);
    } finally {
      await browser.close();
      await server.close();
    }
    return told;
  },
};

/** How often garbage is waited for until no more of it goes. */
const mostRests = 10;

/** What a page holds, after its garbage is gone. */
async function measures(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const rested = async () => {
    await page.evaluate(() => globalThis.page.rest());
    for (let again = 0; again < 3; again++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return (name) => metrics.find((it) => it.name === name).value;
  };
  return async () => {
    let of = await rested();
    // On a busy machine some of it goes a moment later; what is held on to never does.
    for (let again = 0; again < mostRests; again++) {
      const next = await rested();
      const isSettled = next('Nodes') === of('Nodes');
      of = next;
      if (isSettled) break;
    }
    const held = await page.evaluate(() => globalThis.page.counts());
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), all: of('JSEventListeners'), ...held };
  };
}

async function comeAndGo({ page, measure, tag, times }, { breaches, counts }) {
  const go = (count) =>
    page.evaluate((...given) => globalThis.page.comeAndGo(...given), tag, count);
  await go(Math.min(times, warmUp));
  const before = await measure();
  await go(times);
  const after = await measure();
  const grown = compare(tag, { before, after }, breaches);
  counts.elements += 1;
  counts.times += times;
  counts['most bytes grown'] = Math.max(counts['most bytes grown'], grown);
  return { grown, nodes: after.nodes - before.nodes };
}

/** Says what is left of one of them. Answers by how many bytes the heap has grown. */
function compare(what, { before, after, nodes = 0 }, breaches) {
  for (const name of Object.keys(before)) {
    const more = after[name] - before[name];
    const most = { heap: mostGrowth, nodes }[name] ?? 0;
    if (more > most) breaches.push(`${what}: ${more} more ${name}`);
  }
  return after.heap - before.heap;
}

/** A day of minutes with all of them in the page, in parts, so that the browser is heard from. */
async function goBy({ page, measure, minutes }, { breaches, counts }) {
  const pass = (count) => page.evaluate((of) => globalThis.page.day(of), count);
  await pass(warmUp);
  const before = await measure();
  const { ticks, grown, held } = await pass(minutes);
  const after = await measure();
  counts.ticks += ticks;
  if (ticks < minutes) breaches.push(`${ticks} ticks in ${minutes} minutes`);
  if (grown > ofOtherTexts) breaches.push(`${grown} more elements after ${minutes} minutes`);
  for (const [name, more] of Object.entries(held)) {
    if (more > 0) breaches.push(`${more} more ${name} while minutes go by`);
  }
  compare(`${minutes} minutes`, { before, after, nodes: ofOtherTexts }, breaches);
}
