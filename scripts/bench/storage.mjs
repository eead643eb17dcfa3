// C1 to C4: saving, loading, one change and opening in IndexedDB, beside packed blocks by hand, a record under each
// key, and Dexie, in Chromium; and opening a whole workspace with its longest task.
import { launchBrowser } from '../lib/launch.mjs';
import { servePage } from '../lib/served-page.mjs';
import { askPage } from './ask-page.mjs';
import { median, row } from './measure.mjs';

/** The rows of the table for databases of these sizes. */
export async function benchStorage([small, large]) {
  const server = await servePage('scripts/bench/storage-page.js');
  const browser = await launchBrowser();
  const ask = (...call) => askPage(browser, server.url, call);
  try {
    const saved = await ask('save', small, 5);
    const rows = lines('C1', 'save goals', small, { times: saved, goal: '<= 2 x' });
    for (const [size, rounds] of [
      [small, 7],
      [large, 2],
    ]) {
      const { all, first } = await ask('load', size, rounds);
      rows.push(line('C2', 'load all', size, { times: all, goal: '<= 1.2 x' }));
      if (size < large) continue;
      rows.push(...lines('C4', 'open, first record', size, { times: first, goal: '<= 3 x' }));
    }
    for (const durability of ['relaxed', 'strict']) {
      const times = await ask('change', small, 200, durability);
      const job = `one change, ${durability}`;
      rows.push(...lines('C3', job, small, { times, goal: '<= 1.3 x' }));
      rows.push(...lines('C3', `${job}, p95`, small, { times, goal: '-', figure: p95 }));
    }
    for (const size of [small, large]) tellOpening(size, await ask('openWorkspace', size));
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A row for the database alone, and one with the second copy, which the limit does not have. */
function lines(id, job, size, asked) {
  return [
    line(id, job, size, asked),
    line(id, `${job}, second copy`, size, { ...asked, goal: '-', way: 'copied' }),
  ];
}

function line(id, job, size, { times, goal, way = 'ours', figure = median }) {
  const figures = Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, figure(list)]),
  );
  const { packed, perKey, dexie } = figures;
  const peers = { 'record per key': perKey, dexie };
  return row(id, job, size, figures[way], packed, goal, { peers });
}

function p95(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)];
}

function tellOpening(size, { ms, tasks }) {
  const longest = tasks.length === 0 ? 'none of 50 ms' : `${Math.max(...tasks).toFixed(0)} ms`;
  const count = size.toLocaleString('en');
  console.log(
    `A workspace of ${count} goals opens in ${ms.toFixed(0)} ms; longest task: ${longest}`,
  );
}
