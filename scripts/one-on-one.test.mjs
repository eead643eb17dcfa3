// A one-on-one by keyboard alone, in a browser: prepared, moved, talked through, and read by the other one.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { downloadsOf } from './lib/downloads.mjs';
import { launchBrowser } from './lib/launch.mjs';
import { servePage } from './lib/served-page.mjs';
import { walkPath } from './lib/walked-path.mjs';

/** Key presses beside typing that the whole path of both days may take. */
const mostKeys = 60;

const own = 'Ask how the new team feels.';
const both = 'We look at the offers before we meet.';

let server;
let browser;

before(async () => {
  server = await servePage('scripts/one-on-one-page.js');
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Everything that the two have in their series, and what of it is shown. */
const havings = (path) =>
  path.page.evaluate(() => {
    const { rhythm } = globalThis.page.workspace.records;
    return {
      ...{
        suggested: globalThis.page.texts('.agenda .line'),
        shown: globalThis.page.texts('.row, .note'),
      },
      ...{ points: rhythm.talkingPointsOf('weekly'), actions: rhythm.actionItemsOf('weekly') },
      notes: [...rhythm.sharedNotesOf('weekly'), ...rhythm.privateNotesOf('weekly')],
    };
  });

const says = (path) => path.page.evaluate(() => globalThis.page.says());
const saysSoon = (path, words) =>
  path.until((text) => globalThis.page.says().includes(text), words);
const glimpseOf = (path, id) => path.page.evaluate((who) => globalThis.page.glimpse(who), id);

/** Takes a line of what is suggested, each with its reason, and leaves one out. */
async function prepare(path) {
  await path.press('Tab', 'Begin talking');
  await path.press('s', 'Add to what you talk about: Win back 40 teams');
  const lines = await path.page.evaluate(() => globalThis.page.texts('.agenda .line .reason'));
  assert.deepEqual(lines, [
    'Went from On track to At risk since May 6',
    'Up from Off track to On track since May 6',
    'Nobody has checked in on it yet',
    'Ben Bora took it on; due 5 days ago',
    'Eve Eden thanked Ben Bora on May 12',
  ]);
  await path.press('Enter', 'Add to what you talk about: Call 20 customers');
  await path.press('Tab', 'Leave out: Call 20 customers');
  await path.press('Enter', 'Show again');
}

/** Writes for both and for oneself, of which the other one is shown nothing, and gives the other one something to do. */
async function write(path) {
  await path.press('n', 'Write for you and');
  await path.type(both);
  await path.send();
  await saysSoon(path, 'Note added for both.');
  const before = await glimpseOf(path, 'ben');
  assert.ok(before.includes(both));
  await path.pressTo('Tab', 'Write for yourself');
  await path.type(own);
  await path.send();
  await saysSoon(path, 'Kept for you only.');
  await path.picture('one-on-one-notes');
  assert.equal(await glimpseOf(path, 'ben'), before);
  await path.pressTo('Tab', 'New action');
  await path.press('Enter', 'What to do');
  await path.type('Send the offers');
  await path.press('Tab', 'Who');
  await path.type('Ben');
  await path.press('Tab', 'By when');
  await path.type('05272026');
  await path.picture('one-on-one-action');
  await path.send('New action');
}

/** Moves the meeting by a day, and finds everything where it was. */
async function move(path) {
  const before = await havings(path);
  assert.deepEqual(
    before.notes.map(({ text }) => text),
    [both, own],
  );
  assert.equal(before.actions.at(-1).ownerId, 'ben');
  assert.equal(before.suggested.length, 4);
  await path.press('v', 'Day');
  await path.type('05212026');
  await path.pressTo('Tab', 'Time');
  await path.type('0230PM');
  await path.picture('one-on-one-move');
  await path.send('Move');
  await saysSoon(path, 'Next: May 21, 2026, 2:30 PM');
  assert.deepEqual(await havings(path), before);
  await path.picture('one-on-one-moved');
}

/** Goes through the points on the day, one of which is about a goal that has changed since. */
async function talk(path) {
  await path.page.evaluate(async () => {
    const { page } = globalThis;
    page.tick('2026-05-20T15:00:00Z');
    const input = { goalId: 'teams', value: 30, asOf: '2026-05-20' };
    await page.run('ben', { type: 'goal.check-in', input });
    page.tick('2026-05-21T14:30:00Z');
    await page.look('ann');
  });
  await path.press('Tab', 'Begin talking');
  await path.press('t', 'How are you?');
  await path.press('Tab', 'Next');
  await path.press('Enter', 'A course on pricing');
  await path.press('Tab', 'Talked about');
  await path.press('Enter', 'What has changed, and what would help?');
  await path.picture('one-on-one-talk');
  const [change] = await path.page.evaluate(() => globalThis.page.texts('[data-step] .change'));
  assert.equal(change, 'When raised At risk 40% 16 teams Now On track 75% 30 teams');
  await path.pressTo('Tab', 'Talked about');
  await path.press('Enter', 'Your points');
  await path.press('Shift+Tab', 'Before you go');
  await path.press('Enter', 'Before you go');
  assert.match(await says(path), /Everything was talked about. 2 actions are open./);
  await path.press('Tab', 'We met');
  await path.picture('one-on-one-end');
  await path.press('Enter', 'Close the notes for both');
}

/** What the other one finds, with the meeting where it was moved to. */
async function readByTheOther(path) {
  await path.page.evaluate(() => globalThis.page.look('ben'));
  const said = await says(path);
  await path.picture('one-on-one-other');
  assert.match(said, /Send the offers Ben Bora due May 27, 2026/);
  assert.ok(said.includes(both) && !said.includes(own));
  assert.deepEqual(
    await path.page.evaluate(() =>
      globalThis.page.workspace.records.rhythm.privateNotesOf('weekly'),
    ),
    [],
  );
  const saved = await downloadsOf(path.page);
  await path.pressTo('Tab', 'Download calendar file');
  const { name, text } = await saved.next(() => path.press('Enter'));
  saved.close();
  assert.equal(name, 'one-on-one.ics');
  assert.match(text, /DTSTART:20260521T143000Z\s+DURATION:PT30M\s+RECURRENCE-ID:20260520T100000Z/);
  assert.match(text, /SUMMARY:One-on-one: Ann Abel\\, Ben Bora/);
  assert.ok(![own, both, 'offers'].some((words) => text.includes(words)));
}

it(
  '[E380] [E381] prepares, moves and talks through a one-on-one with few keys',
  { timeout: 60_000 },
  async () => {
    const path = await walkPath(browser, server.url);
    await path.until(() => globalThis.page?.texts?.('.agenda .line').length === 5);
    await prepare(path);
    await write(path);
    await move(path);
    await talk(path);
    await readByTheOther(path);
    assert.deepEqual(path.errors, []);
    const { keys } = path.tells('One-on-one by keyboard');
    assert.ok(keys <= mostKeys, `${keys} keys`);
  },
);
