// How long a page is busy with a text that is far longer than people write: nothing may grow with its square.
import { outlineSteps, parseCsv } from '../../packages/core/src/index.ts';
import { deepElements, settled } from './deep-page.js';

/** 100 KB, and four times as much: what grows with the square takes sixteen times as long. */
const lengths = [100_000, 400_000];
/** Such as a careless pattern goes through again and again, from each place anew. */
const patterns = {
  letters: (length) => `${'a'.repeat(length)}!`,
  mentions: (length) => `${'@a '.repeat(length / 3)}!`,
  addresses: (length) => `${'a@a.'.repeat(length / 4)}!`,
  digits: (length) => `${'1-'.repeat(length / 2)}!`,
  spaces: (length) => `${' \t'.repeat(length / 2)}!`,
  quotes: (length) => `${'"'.repeat(length)}!`,
  brackets: (length) => `${'<('.repeat(length / 2)}!`,
};

/** The time that work takes, in milliseconds, at its best of two. */
function timeOf(work) {
  const times = [0, 1].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const drain = (steps) => {
  while (!steps.next().done);
};

/** What reads files and lists, outside of any field. */
const readers = {
  'a file': (text) => tried(() => parseCsv(`Title,Owner\n${text},${text}\n`)),
  'a heading': (text) => tried(() => parseCsv(`${text}\nx\n`)),
  'an outline': (text, workspace) =>
    tried(() => drain(outlineSteps(text, workspace.records, { today: '2026-05-15' }))),
};

function tried(work) {
  try {
    work();
  } catch {
    // Refusing is an answer too; how long it takes is what counts.
  }
}

/**
 * The times of each field of an element and of each reader.
 *
 * @returns by what was filled in: the pattern, and the milliseconds of each length
 */
export async function longTexts(place, workspace) {
  const times = [];
  const note = (where, pattern, work) =>
    times.push({
      where,
      pattern,
      ms: lengths.map((length) => timeOf(() => work(patterns[pattern](length)))),
    });
  for (const pattern of Object.keys(patterns)) {
    for (const [where, read] of Object.entries(readers)) {
      note(where, pattern, (text) => read(text, workspace));
    }
    for (const field of [...deepElements(place)]) {
      if (!field.matches('textarea, input:not([type]), input[type=text], input[type=search]'))
        continue;
      const host = field.getRootNode().host;
      note(`${host?.localName} ${field.id}`, pattern, (text) => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        // What is waiting to be shown is shown now.
        if (host?.isUpdatePending) host.performUpdate();
      });
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settled(place);
    }
  }
  return times;
}
