// Prints the table of error codes into docs/errors.md, with the places of the sources that throw each.
// Fails where a code has no advice or nothing throws it; with --check also where the page is behind.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { errorCodes } from '../packages/core/src/errors.ts';
import { fail, root } from './lib/run.mjs';
import { printPage } from './lib/printed-page.mjs';

/** What a host does about each. */
const advice = {
  'invalid-input': 'Show the message at the field that `issues` name. From a program: mend it.',
  'not-allowed': 'Do not offer it: `may` tells before. The message names the rule.',
  'not-found': 'Let go of the id and show the list again.',
  'would-cycle':
    'Show the circle, whose members `ids` give in order, and let another parent be chosen.',
  'already-exists': 'It may be there from an earlier try: look. Else take another id.',
  'wrong-state': 'Show the record again: what can be done with it is another thing by now.',
  conflict:
    'Show both `versions` and run the command again with `theirs` as the base, if that is wanted.',
  'storage-unavailable':
    'Keep what was typed and try again in a while; whether it was stored is seen then.',
  'storage-full': 'Keep what was typed, say that the device is full, and offer a copy of the data.',
  'storage-blocked': 'Ask for the other tabs to be closed or reloaded.',
  'newer-data': 'Ask for the page to be reloaded; show the data and offer no changes.',
  'storage-lost': 'Say so aloud; bring back a second copy, a backup, or what the server has.',
  'bad-csv': 'Show the line that `issues` name, and let another file be chosen.',
  'bad-file': 'Show the line, and let another file be chosen.',
  'calendar-not-loaded': 'Await `calendarReady()` before rules are asked about zones.',
  'not-loaded':
    'Await `ready()` of a workspace that was opened early; where a part could not be fetched, try again or reload the page.',
  'anonymity-not-kept': 'Ask more people, or ask for feedback under names.',
  'not-supported': 'Offer what the message names instead.',
  closed: 'Open the workspace again. What was not stored is seen then.',
};

const folders = ['core', 'storage'].map((name) => join(root, 'packages', name, 'src'));

/** The texts of the sources of the library, without tests, by path below packages/. */
function sources() {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => join(folder, file)),
  );
  const isSource = (file) => file.endsWith('.ts') && !/\.test\.ts$|\/testing\//.test(file);
  const paths = files.filter(isSource);
  return paths.map((file) => [relative(join(root, 'packages'), file), readFileSync(file, 'utf8')]);
}

/** The rooms of the library that throw a code, such as `core/workspace`. */
function throwersOf(code, texts) {
  const named = new RegExp(`['"]${code}['"]`);
  const throwing = texts.filter(
    ([path, text]) => path !== 'core/src/errors.ts' && /PerfError/.test(text) && named.test(text),
  );
  const rooms = throwing.map(([path]) => path.replace('/src', '').split('/').slice(0, 2).join('/'));
  return [...new Set(rooms.map((room) => room.replace(/\.ts$/, '')))].sort();
}

const texts = sources();
const rows = Object.entries(errorCodes).map(([code, means]) => {
  if (advice[code] === undefined) fail(`scripts/error-codes.mjs has no advice for ${code}.`);
  const rooms = throwersOf(code, texts);
  if (rooms.length === 0) fail(`Nothing throws ${code}; errors.ts lists it.`);
  return `| \`${code}\` | ${means} | ${rooms.join(', ')} | ${advice[code]} |`;
});
const head = ['| Code | Means | Thrown by | What a host does |', '|---|---|---|---|'];
const markdown = `${[...head, ...rows].join('\n')}\n`;
await printPage({ page: 'errors.md', name: 'errors', script: 'error-codes.mjs', markdown });
