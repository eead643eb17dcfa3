// T1, T4 and T5: first paint and scroll of the tree beside a bare windowed list, in Chromium.
import { launchBrowser } from '../lib/launch.mjs';
import { servePage } from '../lib/served-page.mjs';
import { median, row } from './measure.mjs';

const rounds = 7;
const scrollSteps = 60;
const styles = `
  body { margin: 0; font: 14px sans-serif }
  perf-goal-tree, .bare { block-size: 600px }
  .bare { overflow: auto; position: relative }
  .bare-row { position: absolute; inset-inline: 0; block-size: 44px; display: grid; grid-template-columns: 3fr repeat(5, 1fr) }
`;

/** The rows of the table for trees of these sizes. */
export async function benchTree(sizes) {
  const server = await servePage('scripts/bench/tree-page.js', { styles });
  const browser = await launchBrowser();
  try {
    const rows = [];
    for (const size of sizes) rows.push(...(await benchSize(browser, server.url, size)));
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function benchSize(browser, url, size) {
  const first = { ours: [], limit: [] };
  const scroll = { ours: [], limit: [] };
  let elements = 0;
  for (let round = 0; round < rounds; round++) {
    for (const [name, show] of [
      ['ours', 'showTree'],
      ['limit', 'showBareList'],
    ]) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 700 });
      await page.goto(url);
      await page.evaluate((count) => globalThis.prepare(count), size);
      first[name].push(await busyMs(page, `${show}()`));
      scroll[name].push((await busyMs(page, `scrollThrough(${scrollSteps})`)) / scrollSteps);
      if (name === 'ours') elements = await page.evaluate(() => globalThis.countElements());
      await page.close();
    }
  }
  console.log(`Elements in the page at ${size} goals, all opened: ${elements}`);
  return [
    row(
      'T1',
      'tree: first paint, all opened',
      size,
      median(first.ours),
      median(first.limit),
      '<= 2 x',
    ),
    row(
      'T4',
      'tree: busy per scroll step',
      size,
      median(scroll.ours),
      median(scroll.limit),
      '<= 1.5 x',
    ),
  ];
}

/** How long the main thread was busy with an expression and the frame after it, in milliseconds. */
async function busyMs(page, expression) {
  const before = await page.metrics();
  await page.evaluate(
    `Promise.resolve(${expression}).then(() => new Promise(requestAnimationFrame))`,
  );
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  const after = await page.metrics();
  return (after.TaskDuration - before.TaskDuration) * 1000;
}
