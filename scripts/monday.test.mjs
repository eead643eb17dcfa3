// A Monday by keyboard alone and by touch, in a browser: what is due and why, two check-ins, a talking point about the
// goal that slipped, thanks to a colleague.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { launchBrowser } from './lib/launch.mjs';
import { servePage } from './lib/served-page.mjs';
import { walkPath } from './lib/walked-path.mjs';

/** Key presses beside typing that the whole path of a Monday may take. */
const mostKeys = 40;

let server;
let browser;

before(async () => {
  server = await servePage('scripts/monday-page.js');
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** What Ben has stored by the end of the path. */
const stored = () => {
  const { records } = globalThis.page.workspace;
  return {
    values: ['calls', 'teams'].map((id) => records.checkInsOf(id).at(-1)?.value),
    points: records.rhythm
      .talkingPointsOf('weekly')
      .map(({ text, about, reason }) => [text, about?.goalId, reason]),
    thanks: records.growth.recognitionsFrom('ben').map(({ text }) => text),
  };
};

const point = 'Two teams left again: the price?';
const thanks = 'You stayed late for the pilot.';
const expected = {
  values: [12, 14],
  points: [[point, 'teams', 'status-worse']],
  thanks: [thanks],
};

const begins = async (by) => {
  const path = await walkPath(browser, server.url, { by });
  await path.until(() => globalThis.page?.queue.shadowRoot?.querySelector('.line'));
  const words = await path.words();
  assert.match(words, /Check in on Call 20 customers was due May 11/, 'what is due');
  assert.match(words, /Every week, as set for everyone/, 'why it is');
  return path;
};

const isThanked = () => globalThis.page.workspace.records.growth.recognitionsFrom('ben').length > 0;

it(
  '[E316] [E373] checks in on two goals, raises the one that slipped and thanks a colleague with few keys',
  { timeout: 120_000 },
  async () => {
    const path = await begins('keys');
    await path.picture('monday-keys-1-due');
    await path.press('Tab', 'Check in on Call 20 customers');
    await path.press('Enter', 'figure');
    await path.type('12');
    // Enter in the field sends the form.
    await path.press('Enter', 'Check in on Win back 40 teams');
    await path.press('Enter', 'figure');
    await path.type('14');
    await path.press('Enter', 'What to talk about');
    assert.match(await path.words(), /Went from On track to At risk since May 5/);
    await path.picture('monday-keys-2-slipped');
    // What it begins with is selected: what is typed takes its place.
    await path.type(point);
    // What is due a week from now comes next.
    await path.send('Check in on Call 20 customers');
    await path.press('End', 'Thank somebody');
    await path.press('Enter', 'thank-to');
    await path.type('eve');
    await path.press('Enter');
    await path.press('Tab');
    await path.press('Tab', 'thank-text');
    await path.type(thanks);
    await path.picture('monday-keys-3-thanks');
    await path.send();
    await path.until(isThanked);
    assert.deepEqual(await path.page.evaluate(stored), expected);
    assert.notEqual(await path.focus(), '', 'the focus is kept');
    assert.deepEqual(path.errors, []);
    await path.picture('monday-keys-4-done');
    const { keys } = path.tells('Monday by keyboard');
    assert.ok(keys <= mostKeys, `${keys} keys`);
  },
);

it(
  '[E374] takes the same path by touch at 390 px, with all that is touched large enough and in the window',
  { timeout: 120_000 },
  async () => {
    const path = await begins('touch');
    await path.fits('the queue');
    await path.tap('Check in on Call 20 customers');
    await path.tap('Value');
    await path.type('12');
    // What it would change makes room for itself above the button.
    await path.says('What this changes');
    await path.fits('a check-in');
    await path.picture('monday-touch-1-check-in');
    await path.tap('Check in', 'button.primary');
    await path.says('Checked in on Call 20 customers.');
    await path.tap('Check in on Win back 40 teams');
    await path.tap('Value');
    await path.type('14');
    await path.says('What this changes');
    await path.tap('Check in', 'button.primary');
    await path.reaches('What to talk about');
    await path.fits('what has slipped');
    await path.type(point);
    await path.picture('monday-touch-2-slipped');
    await path.tap('Add point');
    await path.tap('Thank somebody');
    await path.tap('Whom do you thank?', 'input');
    await path.type('eve');
    await path.tap('Eve Eden', '[role=option]');
    await path.tap('What for?', 'textarea');
    await path.type(thanks);
    await path.fits('thanks');
    await path.picture('monday-touch-3-thanks');
    await path.tap('Send thanks');
    await path.until(isThanked);
    assert.deepEqual(await path.page.evaluate(stored), expected);
    await path.fits('what is left');
    assert.deepEqual(path.errors, []);
    await path.picture('monday-touch-4-done');
    path.tells('Monday by touch');
  },
);
