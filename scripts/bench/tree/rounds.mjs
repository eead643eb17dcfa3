// Runs the ways of showing a tree in turn, each in a fresh page, and keeps what each job took.
import { launchBrowser } from '../../lib/launch.mjs';
import { servePage } from '../../lib/served-page.mjs';
import { rowHeight } from './company.js';

const viewport = { width: 1280, height: 700 };
/** The box with the rows is as high for all: ours has a bar and names of columns above it. */
const styles = `
  body { margin: 0; font: 14px sans-serif }
  perf-goal-tree { --perf-tree-max-height: 690px }
  .box { block-size: 600px; overflow: auto; position: relative }
  vaadin-grid.box { block-size: 648px }
  vaadin-grid::part(cell) { block-size: ${rowHeight}px; padding-block: 0 }
  .bare-row { position: absolute; inset-inline: 0; block-size: ${rowHeight}px; display: grid; grid-template-columns: 3fr repeat(3, 1fr) }
  .bare-row[hidden] { display: none }
  sl-tree-item span { padding-inline-start: 2em }
`;
const patienceMs = 60_000;
/** Whoever takes that long is run once: no more rounds would change what is to be said of it. */
const slowMs = 10_000;
const stopped = '> 60 s';

/** The jobs of a round in their order, and for how many times each is done. */
const timed = { show: 1, expandAll: 1, changeOne: 20, changeAbove: 20, scroll: 60 };
const all = [...Object.keys(timed), 'elements', 'heap', 'blankSteps'];

class Stopped extends Error {}

export class TreeRounds {
  #servers;
  #browser;
  /** Ways that were stopped: they are not tried with more goals. */
  #stopped = new Set();

  /** @param ways paths of scripts that offer a way, by its name */
  static async start(ways) {
    const rounds = new TreeRounds();
    const served = Object.entries(ways).map(async ([name, entry]) => [
      name,
      await servePage(entry, { styles }),
    ]);
    rounds.#servers = Object.fromEntries(await Promise.all(served));
    rounds.#browser = await launchBrowser();
    return rounds;
  }

  async close() {
    await this.#browser.close();
    for (const server of Object.values(this.#servers)) await server.close();
  }

  /**
   * @returns by way and job the figures of all rounds, in milliseconds, elements and bytes a goal, or a text where there
   *   is none; `blankSteps` is one figure
   */
  async measure(size, rounds) {
    const found = Object.fromEntries(
      Object.keys(this.#servers).map((name) => [
        name,
        Object.fromEntries(all.map((job) => [job, this.#stopped.has(name) ? stopped : []])),
      ]),
    );
    for (let round = 0; round < rounds; round++) {
      for (const [name, of] of Object.entries(found)) {
        if (this.#stopped.has(name) || (round > 0 && of.isSlow)) continue;
        await this.#round(name, size, of);
      }
    }
    return found;
  }

  /** Adds what one round took to what was found before. */
  async #round(name, size, found) {
    const start = performance.now();
    const page = await this.#browser.newPage();
    try {
      await page.setViewport(viewport);
      await page.goto(this.#servers[name].url);
      await page.evaluate((count) => globalThis.page.prepare(count), size);
      const before = await heapOf(page);
      for (const [job, times] of Object.entries(timed)) {
        found[job].push((await busyMs(page, job, times)) / times);
      }
      found.elements.push(await page.evaluate(() => globalThis.page.elements()));
      found.heap.push(((await heapOf(page)) - before) / size);
      if (found.blankSteps.length === 0) {
        found.blankSteps = await inTime(page.evaluate(() => globalThis.page.blankSteps(30)));
      }
      await page.close();
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      await this.#stop(name, found);
    }
    found.isSlow = performance.now() - start > slowMs;
  }

  /** A page that is busy cannot be closed, so the browser goes with it. */
  async #stop(name, found) {
    for (const job of all) if (found[job].length === 0) found[job] = stopped;
    this.#stopped.add(name);
    this.#browser.process().kill('SIGKILL');
    this.#browser = await launchBrowser();
  }
}

/**
 * How long the main thread was busy with a job and the frames after it, in milliseconds: in time of its own, since
 * others may want the processor as well.
 */
async function busyMs(page, job, times) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await busy();
  await inTime(
    page.evaluate(
      async ([name, count]) => {
        await globalThis.page[name](count);
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve, 100));
      },
      [job, times],
    ),
  );
  const after = await inTime(busy());
  await session.detach();
  return after - before;
}

/** Waits for an answer of a page as long as patience lasts. */
async function inTime(answer) {
  let timer;
  const late = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Stopped()), patienceMs);
  });
  // What comes of it once the browser is gone is of no interest.
  answer.catch(() => undefined);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Bytes in use once what is not is collected. */
async function heapOf(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
