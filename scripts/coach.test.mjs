// What helps now, by keyboard alone, in a browser: beside a goal, in one-on-ones and of a team, and after a reload.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { launchBrowser } from './lib/launch.mjs';
import { servePage } from './lib/served-page.mjs';
import { walkPath } from './lib/walked-path.mjs';

/** Key presses that it may take to put one practice off and another one away. */
const mostKeys = 15;

let server;
let browser;

before(async () => {
  server = await servePage('scripts/coach-page.js');
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const answer = 'Answer while it is still of use: Ben Bora asked you for feedback 8 days ago.';
const quiet =
  'Ask after the goal that went quiet: The last check-in on “Win back 40 teams” was 5 weeks ago.';
const meet = 'Find half an hour this week: You and Cid Cole have not held a one-on-one yet.';

/** The practices of each place of the page, each with its reason, once one of them is there or is gone. */
async function suggested(path, words, isThere) {
  await path.until(
    (sought, wanted) => {
      const team = globalThis.page?.suggested().team ?? [];
      return team.length > 0 && team.includes(sought) === wanted;
    },
    words,
    isThere,
  );
  return path.page.evaluate(() => globalThis.page.suggested());
}

it(
  '[E386] puts practices off and away with few keys, and for good',
  { timeout: 60_000 },
  async () => {
    const path = await walkPath(browser, server.url);
    const { goal, agenda, team } = await suggested(path, quiet, true);
    assert.deepEqual(goal, [quiet]);
    assert.deepEqual(agenda.toSorted(), [answer, quiet]);
    assert.deepEqual(team.toSorted(), [answer, quiet, meet]);
    await path.picture('coach-first');
    await path.press('Tab', 'Ask for a check-in');
    await path.press('Tab', 'Later');
    await path.press('Enter', 'Undo');
    const second = await suggested(path, quiet, false);
    assert.deepEqual(second.goal, []);
    assert.ok(second.agenda.includes(answer) && !second.agenda.includes(quiet));
    assert.ok(second.team.length <= 3, 'three at most, one in the place of what was put off');
    await path.picture('coach-later');
    await path.pressTo('Tab', 'Answer the request');
    await path.press('Tab', 'Later');
    await path.press('Tab', 'Not this');
    await path.press('Enter', 'Undo');
    const third = await suggested(path, answer, false);
    await path.picture('coach-away');
    await path.page.reload();
    const again = await suggested(path, answer, false);
    assert.deepEqual(
      Object.values(again).map((all) => all.toSorted()),
      Object.values(third).map((all) => all.toSorted()),
    );
    assert.match(await path.words(), /Put away: 2 Answer .* not again .* until May 25, 2026/);
    await path.picture('coach-reloaded');
    assert.deepEqual(path.errors, []);
    const { keys } = path.tells('Coaching by keyboard');
    assert.ok(keys <= mostKeys, `${keys} keys`);
  },
);
