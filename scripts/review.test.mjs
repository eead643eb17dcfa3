// A review by keyboard alone, in a browser: begun, cited, written, shared, answered, and found again as it was.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { launchBrowser } from './lib/launch.mjs';
import { servePage } from './lib/served-page.mjs';
import { walkPath } from './lib/walked-path.mjs';

/** Key presses beside typing that the whole path of three visits may take. */
const mostKeys = 90;

const hidden = 'Ben was late with the figures.';
const words = 'You won back many teams, and began early in the year.';
const answer = 'Thank you. March was the month of the move.';

let server;
let browser;

before(async () => {
  server = await servePage('scripts/review-page.js');
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const texts = (path, selector) =>
  path.page.evaluate((sought) => globalThis.page.texts(sought), selector);
const saysSoon = (path, said) => path.until((text) => globalThis.page.says().includes(text), said);

/** The figures of the open review, and its evidence by month. */
async function figures(path) {
  return { tables: await texts(path, '.chart-data table'), months: await texts(path, '.month') };
}

/** What the meter says, and how much the choice adds. */
async function meter(path) {
  const [said] = await texts(path, '.meter .chart-sentence');
  return { said, difference: Number.parseFloat(/difference of (-?[\d.]+)/.exec(said)?.[1]) };
}

/** Opens the list, and begins a review of whom one leads with what there is. */
async function begin(path) {
  await path.pressTo('Tab', 'Start a review of Ben Bora');
  await path.press('Enter', 'Start a review');
  await path.pressTo('Tab', 'From');
  await saysSoon(path, '12 pieces of evidence in 6 months None in March 2026');
  await path.press('Enter', 'Review of');
  await path.until(() => globalThis.page.texts('.piece').length > 0);
  assert.match((await texts(path, '.month.bare')).join(), /^March 2026 No evidence in this month$/);
  await path.picture('review-begun');
}

/** Cites late pieces first, as they come to mind, then what the meter leads to. */
async function cite(path) {
  assert.match((await meter(path)).said, /Nothing is cited yet/);
  await path.pressTo('Tab', 'All');
  await path.press('Enter');
  await path.pressTo('Tab', 'Cite: Check-in, Jan 12');
  await path.press('End', 'Cite: Check-in, Jun 22');
  for (const [index, next] of ['Jun 15', 'Jun 11', 'Jun 8', 'Jun 4'].entries()) {
    await path.press('Space');
    await saysSoon(path, `${index + 1} cited`);
    await path.press('ArrowUp', `Cite: Check-in, ${next}`);
  }
  await saysSoon(path, 'The earlier months have more to tell');
  const late = await meter(path);
  await path.picture('review-late');
  await path.pressTo('Shift+Tab', 'Cite the even choice');
  await path.press('Enter', 'Evidence');
  await path.until(() => !globalThis.page.says().includes('have more to tell'));
  await path.picture('review-even');
  const even = await meter(path);
  assert.ok(even.difference < late.difference, `${even.said} ${late.said}`);
}

/** Writes, reads once more who will see it, and shares. */
async function share(path) {
  await path.pressTo('Tab', 'Your review');
  await path.type(words);
  await path.send();
  await saysSoon(path, 'The text is saved.');
  await path.pressTo('Tab', 'Share…');
  await path.press('Enter', 'Who reads this from now on?');
  await saysSoon(path, 'Ben Bora and you read it from the moment you share it. Nobody else does.');
  await path.picture('review-share');
  await path.pressTo('Tab', 'Share with');
  await path.press('Enter', 'Review of');
  await saysSoon(path, 'The review is shared with Ben Bora.');
  await path.picture('review-shared');
}

/** Answers as whom the review is about, who sees of its evidence what was for them. */
async function comment(path) {
  await path.page.evaluate(() => globalThis.page.look('ben'));
  await path.pressTo('Tab', 'Review of you');
  await path.press('Enter', 'Review of you');
  await saysSoon(path, words);
  await path.picture('review-read');
  assert.ok(!(await path.words()).includes(hidden));
  await path.pressTo('Tab', 'Your comment');
  await path.type(answer);
  await path.send();
  await saysSoon(path, 'Your comment is added.');
  await path.picture('review-commented');
  return figures(path);
}

/** Lets it be August, with more check-ins in the goal, of the period too. */
function passTime(path) {
  return path.page.evaluate(async () => {
    const { page } = globalThis;
    page.tick('2026-08-03T09:00:00Z');
    for (const [asOf, value] of [
      ['2026-03-16', 7],
      ['2026-06-29', 31],
      ['2026-08-03', 38],
    ]) {
      await page.run('ben', { type: 'goal.check-in', input: { goalId: 'teams', value, asOf } });
    }
  });
}

/** Opens it again from the list. */
async function reopen(path, id) {
  await path.page.evaluate((who) => globalThis.page.look(who), id);
  await path.pressTo('Tab', 'Jan 1, 2026 – Jun 30, 2026');
  await path.press('Enter', 'Review of');
  await saysSoon(path, answer);
  return figures(path);
}

it(
  '[E382] [E383] begins a review, cites, shares and finds it as it was, with few keys',
  { timeout: 60_000 },
  async () => {
    const path = await walkPath(browser, server.url);
    await path.until(() => globalThis.page?.texts?.('[part=list]').length === 1);
    await begin(path);
    await cite(path);
    await share(path);
    const shared = await figures(path);
    const read = await comment(path);
    assert.notDeepEqual(read, shared, 'who reads it sees less of its evidence');
    await passTime(path);
    assert.deepEqual(await reopen(path, 'ben'), read);
    await path.picture('review-later');
    assert.deepEqual(await reopen(path, 'ann'), shared);
    assert.deepEqual(path.errors, []);
    const { keys } = path.tells('Review by keyboard');
    assert.ok(keys <= mostKeys, `${keys} keys`);
  },
);
