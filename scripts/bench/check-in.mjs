// E1 and E2: a check-in in a page with the tree over IndexedDB, from the click to the score of the company goal in
// the DOM and to stored, in Chromium; beside code by hand for just that and beside the usual stack.
import { launchBrowser } from '../lib/launch.mjs';
import { servePage } from '../lib/served-page.mjs';
import { askPage } from './ask-page.mjs';
import { median, row } from './measure.mjs';

// Only a page that is apart from others has a clock finer than 0.1 ms.
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const styles =
  'body { margin: 0; font: 14px sans-serif } perf-goal-tree { --perf-tree-max-height: 1000px }';

/** The rows of the table for companies of these sizes; to stored for the first of them. */
export async function benchCheckIn([small, large], { rounds = 40 } = {}) {
  const server = await servePage('scripts/bench/check-in-page.js', { styles, headers });
  const browser = await launchBrowser();
  const measure = (size, scheme, durability) =>
    askPage(browser, server.url, ['checkIns', size, { rounds, scheme, durability, extra: true }]);
  try {
    const strict = await measure(small, 'alone', 'strict');
    const big = await measure(large, 'alone', 'strict');
    return [
      ...shownRows(small, strict),
      ...shownRows(large, big),
      ...growthRows(large, big, strict),
      ...storedRows(small, 'strict', strict),
      ...storedRows(small, 'relaxed', await measure(small, 'alone', 'relaxed')),
      ...storedRows(small, 'strict, second copy', await measure(small, 'copied', 'strict')),
      ...storedRows(small, 'relaxed, second copy', await measure(small, 'copied', 'relaxed')),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Of the rounds in which it was measured. */
const medianOf = (list, what) =>
  median(list.map((times) => times[what]).filter((time) => time !== undefined));

/** By the form in the page and by the command that it runs. */
const ours = { form: 'click', command: 'command' };

function shownRows(size, times) {
  return Object.entries({ shown: 'in the DOM', laidOut: 'laid out' }).flatMap(([what, words]) =>
    Object.entries(ours).map(([way, from]) =>
      line('E1', `${from} to ${words}`, size, { times, way, what, goal: '<= 2 x' }),
    ),
  );
}

function growthRows(size, times, smaller) {
  return Object.entries(ours).map(([way, from]) =>
    row(
      ...['E1', `${from} to in the DOM, beside the smaller`, size],
      ...[times, smaller].map((each) => medianOf(each[way], 'shown')),
      '<= 1.5 x',
    ),
  );
}

function storedRows(size, how, times) {
  return Object.entries(ours).map(([way, from]) =>
    line('E2', `${from} to stored, ${how}`, size, { times, way, what: 'stored', goal: '<= 1.5 x' }),
  );
}

function line(id, job, size, { times, way, what, goal }) {
  const peers = { 'usual stack': medianOf(times.usual, what) };
  return row(...[id, job, size, medianOf(times[way], what), medianOf(times.limit, what), goal], {
    peers,
  });
}
