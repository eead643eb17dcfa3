// The example as a person meets it: the built bundle, in a browser, under its strict policy.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, afterEach, describe, it } from 'node:test';
import { sampleHistory } from '../packages/core/dist/sample.js';
import { openTab, settled } from './lib/intranet-tab.mjs';
import { launchBrowser } from './lib/launch.mjs';
import { serve } from '../examples/intranet/serve.mjs';

const csv = `id,parent_id,owner,kind,title,start,target,actual,unit,progress_percent
A,,Sales,objective,Be known in the north,,,,,110
A.1,A,Sales,key-result,Shops with a demo unit,0,40,12,shops,-17
A.2,A,Sales,key-result,Talks held,,10,,talks,
`;

let server;
let browser;
let context;
let page;
let violations;

before(async () => {
  server = await serve(0);
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  context = await browser.createBrowserContext();
  violations = [];
  page = await openPage();
});

afterEach(() => context.close());

/** A tab on the page, with everything that the policy or the console has against it. */
async function openPage() {
  const tab = await openTab(context, violations, server.url);
  await rowsOf(tab);
  return tab;
}

/** Waits for rows, then gives the text of each. */
async function rowsOf(tab) {
  await tab.waitForFunction(
    () =>
      document
        .querySelector('perf-goal-tree')
        ?.shadowRoot?.querySelectorAll('[role=row][aria-level]').length > 3,
  );
  return tab.evaluate(() =>
    [
      ...document
        .querySelector('perf-goal-tree')
        .shadowRoot.querySelectorAll('[role=row][aria-level]'),
    ].map((row) => row.getAttribute('aria-label')),
  );
}

/** A goal with a rising number that the viewer may check in to, and the goals above it. */
function ownGoal(tab) {
  return tab.evaluate(() => {
    const { workspace } = document.querySelector('perf-workspace');
    const { goals } = workspace.records;
    const above = (goal) =>
      goal.links[0] ? [goal.id, ...above(goals.get(goal.links[0].parentId))] : [goal.id];
    const own = [...goals.values()].find((goal) => {
      const command = { type: 'goal.check-in', input: { goalId: goal.id, value: 1 } };
      return (
        goal.state === 'active' &&
        goal.measure?.kind === 'number' &&
        goal.links[0]?.role === 'contributes' &&
        goal.visibility === 'public' &&
        workspace.may(command).allowed
      );
    });
    return { id: own.id, target: own.measure.target, path: above(own) };
  });
}

/** Scores as the page has them, by goal. */
function scoresOf(tab, ids) {
  return tab.evaluate((wanted) => {
    const board = document.querySelector('perf-workspace').workspace.scores();
    return wanted.map((id) => board.scoreOf(id).progress.progress);
  }, ids);
}

/** The scores of the pillars on the dashboard, and all that the elements of the strategy page say. */
function figuresOf(tab) {
  return tab.evaluate(() => {
    const tags = ['perf-dashboard', 'perf-alignment-map', 'perf-heatmap'];
    const rootOf = (tag) => document.querySelector(tag).shadowRoot;
    const pillars = [...rootOf('perf-dashboard').querySelectorAll('.pillar-score strong')];
    return {
      texts: Object.fromEntries(tags.map((tag) => [tag, rootOf(tag).textContent])),
      pillars: pillars.map(({ textContent }) => textContent.trim()),
    };
  });
}

async function checkInByKeyboard(tab, { id, target }) {
  await tab.evaluate((goalId) => document.querySelector('perf-goal-tree').focusGoal(goalId), id);
  await tab.keyboard.press('c');
  await tab.waitForFunction(() => {
    const form = document
      .querySelector('perf-goal-tree')
      .shadowRoot.querySelector('perf-check-in')?.shadowRoot;
    return form?.activeElement?.matches('input');
  });
  await tab.keyboard.down('Control');
  await tab.keyboard.press('a');
  await tab.keyboard.up('Control');
  await tab.keyboard.type(String(target));
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(
    () => document.querySelector('perf-workspace').workspace.unstored === 0,
  );
}

async function importCsv(tab, folder) {
  const file = join(folder, 'goals.csv');
  writeFileSync(file, csv);
  await tab.goto(new URL('import.html', server.url).href);
  const input = await tab.waitForSelector('perf-import >>> input[type=file]');
  await input.uploadFile(file);
  const button = await tab.waitForSelector('perf-import >>> button.primary:not([disabled])');
  await button.click();
  await tab.waitForFunction(() =>
    [...document.querySelector('perf-workspace').workspace.records.goals.values()].some(
      (goal) => goal.title === 'Shops with a demo unit',
    ),
  );
}

describe('the example intranet', { timeout: 240_000 }, () => {
  it('shows the goals of the company under a strict policy with nothing refused', async () => {
    const rows = await rowsOf(page);
    assert.ok(rows.length > 5);
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    assert.deepEqual(violations, []);
  });

  it('runs the bundle only with the hash that the page names, and imports nothing to start', async () => {
    const script = await page.evaluate(async () => {
      const { src, integrity } = document.querySelector('script[integrity]');
      return { integrity, code: await (await fetch(src)).text() };
    });
    const hash = createHash('sha384').update(script.code).digest('base64');
    assert.equal(script.integrity, `sha384-${hash}`);
    assert.doesNotMatch(script.code, /(^|[;}])(import|export)\b[^;]*\bfrom\s*["']/);
  });

  it('lets it be looked at as people who are there, by their names', async () => {
    const options = await page.evaluate(() =>
      Array.from(document.querySelector('select[name=viewer]').options, ({ value, text }) => [
        value,
        text.split(',')[0],
      ]),
    );
    const today = new Date().toISOString().slice(0, 10);
    const people = new Map();
    for (const { changes } of await sampleHistory({ today })) {
      for (const { collection, id, record } of changes) {
        if (collection === 'people') people.set(id, record);
      }
    }
    const active = options.map(([id]) => people.get(id)).filter((person) => person?.active);
    assert.deepEqual(
      options,
      active.map(({ id, name }) => [id, name]),
    );
  });

  it('names a team that is there in the title and in the address, whatever was asked for', async () => {
    await page.goto(new URL('team.html?team=nonsense', server.url).href);
    const shown = () =>
      page.evaluate(() => {
        const { value, selectedOptions } = document.querySelector('#team');
        const [option] = selectedOptions;
        const team = new URLSearchParams(location.search).get('team');
        return [team === value, document.title === `${option?.text} · Tarn intranet`];
      });
    await page.waitForSelector('#team option');
    assert.deepEqual(await shown(), [true, true]);
    await page.select('#team', 't-2');
    assert.deepEqual(await shown(), [true, true]);
    assert.match(page.url(), /\?team=t-2$/);
  });

  it('leaves no style in the head and no global of its own behind', async () => {
    const left = await page.evaluate(() => ({
      styles: document.head.querySelectorAll('style').length,
      globals: Object.keys(globalThis).filter((name) => !globalThis.keysBefore.includes(name)),
    }));
    // By these, copies of lit and of zod on one page know of each other; the last are of the driver.
    const known =
      /^(keysBefore|lit\w+|reactiveElementVersions|__zod_global\w+|.*ariaQuerySelector.*)$/;
    assert.deepEqual(
      { ...left, globals: left.globals.filter((name) => !known.test(name)) },
      { styles: 0, globals: [] },
    );
  });

  it('moves the score up to the company goal on a check-in by keyboard, and keeps it', async () => {
    const goal = await ownGoal(page);
    const before = await scoresOf(page, goal.path);
    await checkInByKeyboard(page, goal);
    const now = await scoresOf(page, goal.path);
    assert.equal(now[0], 1);
    assert.ok(now.every((score, index) => index === 0 || score > before[index]));
    await page.reload();
    await rowsOf(page);
    assert.deepEqual(await scoresOf(page, goal.path), now);
    assert.deepEqual(violations, []);
  });

  it('tells a second tab of a check-in', async () => {
    const other = await openPage();
    const goal = await ownGoal(page);
    await page.bringToFront();
    await checkInByKeyboard(page, goal);
    const [score] = await scoresOf(page, [goal.id]);
    await other.bringToFront();
    await other.waitForFunction(
      (id, wanted) =>
        document.querySelector('perf-workspace').workspace.scores().scoreOf(id).progress
          .progress === wanted,
      { timeout: 10_000 },
      goal.id,
      score,
    );
  });

  it('imports goals from a CSV file, keeps what it states, and has them after a reload', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
    try {
      await importCsv(page, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
    await page.waitForFunction(
      () => document.querySelector('perf-workspace').workspace.unstored === 0,
    );
    await page.goto(server.url);
    await rowsOf(page);
    const stated = await page.evaluate(() =>
      [...document.querySelector('perf-workspace').workspace.records.goals.values()]
        .filter((goal) => goal.stated)
        .map((goal) => [goal.title, goal.stated.progress ?? null, goal.measure?.kind ?? null])
        .sort(),
    );
    assert.deepEqual(stated, [
      ['Be known in the north', 1.1, null],
      ['Shops with a demo unit', -0.17, 'number'],
      ['Talks held', null, null],
    ]);
    assert.deepEqual(violations, []);
  });

  it('shows where the strategy stands under the same policy, and leads from a pillar to a check-in', async () => {
    await page.goto(new URL('strategy.html', server.url).href);
    const pillar = await page.waitForSelector('perf-dashboard >>> .figure-progress h3 button');
    await pillar.focus();
    await page.keyboard.press('Enter');
    const line = await page.waitForSelector('perf-dashboard >>> button ::-p-text(Check-in of)');
    await line.evaluate((word) => word.closest('button').focus());
    await page.keyboard.press('Enter');
    await page.waitForSelector('perf-dashboard >>> .check-in-card');
    for (const part of [
      'perf-alignment-map >>> [role=treeitem]',
      'perf-heatmap >>> [role=grid]',
      'perf-time-travel >>> .travel, perf-time-travel >>> [part=empty]',
    ]) {
      await page.waitForSelector(part);
    }
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    assert.deepEqual(violations, []);
  });

  it('goes back to the end of the last quarter by keyboard, and every figure follows', async () => {
    await page.goto(new URL('strategy.html', server.url).href);
    await page.waitForSelector('perf-dashboard >>> .figure-progress h3 button');
    const now = await figuresOf(page);
    const back = await page.waitForSelector('perf-time-travel >>> button ::-p-text(End of)');
    await back.evaluate((text) => text.closest('button').focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (before) => {
        const shown = (tag) => document.querySelector(tag).shadowRoot.textContent;
        const dashboard = document.querySelector('perf-dashboard').shadowRoot;
        if (!dashboard.querySelector('.pillar-score')) return false;
        return ['perf-dashboard', 'perf-alignment-map', 'perf-heatmap'].every(
          (tag) => shown(tag) !== before.texts[tag],
        );
      },
      {},
      now,
    );
    const then = await figuresOf(page);
    const scores = await page.evaluate(async () => {
      const around = document.querySelector('perf-workspace');
      const moment = `${around.at}T23:59:59Z`;
      const past = await around.workspace.at(moment);
      const pillars = [...past.records.goals.values()].filter(({ kind }) => kind === 'pillar');
      return pillars.map(({ id }) => Math.round(past.scores().scoreOf(id).progress.progress * 100));
    });
    assert.deepEqual(then.pillars.toSorted(), scores.map((score) => `${score}%`).toSorted());
    assert.notDeepEqual(then.pillars, now.pillars);
    assert.deepEqual(violations, []);
  });

  it('leads from a goal on the strategy page to the page of the goal, and shows a team alone', async () => {
    await page.goto(new URL('strategy.html', server.url).href);
    const goal = await page.waitForSelector('perf-dashboard >>> button.link');
    const title = await goal.evaluate((button) => button.textContent.trim());
    await Promise.all([page.waitForNavigation(), goal.evaluate((button) => button.click())]);
    await page.waitForSelector(`perf-goal-card >>> h2 ::-p-text(${title})`);
    await page.goto(new URL('team.html?team=t-2', server.url).href);
    await page.waitForSelector('perf-goal-tree >>> .row.context');
    const named = await page.evaluate(() => [
      document.querySelector('#team-name').textContent,
      document.querySelector('perf-workspace').workspace.records.teams.get('t-2').name,
    ]);
    assert.equal(named[0], named[1]);
    const strangers = await page.evaluate(() => {
      const { goals, people } = document.querySelector('perf-workspace').workspace.records;
      const root = document.querySelector('perf-goal-tree').shadowRoot;
      const shown = [...root.querySelectorAll('.list [data-goal]')].filter(
        (slot) => !slot.querySelector('.row.context'),
      );
      return shown
        .map(({ dataset }) => goals.get(dataset.goal))
        .filter(
          (goal) => (goal.teamId ?? people.get(goal.ownerId)?.teamId ?? goal.ownerId) !== 't-2',
        ).length;
    });
    assert.equal(strangers, 0);
    assert.deepEqual(violations, []);
  });

  for (const name of [
    '',
    'strategy.html',
    'team.html',
    'goal.html',
    'administration.html',
    'import.html',
  ]) {
    it(`keeps ${name || 'its home page'} within the window from 320 to 1920 px, in Arabic too`, async () => {
      await page.evaluate(() => localStorage.setItem('intranet:language', 'ar'));
      await page.goto(new URL(name, server.url).href);
      await page.waitForFunction(() => document.querySelector('perf-workspace')?.workspace);
      for (const width of [320, 768, 1920]) {
        await page.setViewport({ width, height: 900 });
        await settled(page);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(beyond, 0, `${width} px`);
      }
      assert.deepEqual(violations, []);
    });
  }

  it('puts up with a second copy of the library on the page', async () => {
    await page.evaluate(() => import('/throughline/perf.min.js?copy=2'));
    await page.evaluate(() => {
      const tree = document.createElement('perf-goal-tree');
      tree.goals = [
        {
          id: 'g1',
          title: 'One',
          kind: 'objective',
          ownerId: 'p1',
          start: '2026-01-01',
          due: '2026-12-31',
        },
      ];
      document.body.append(tree);
    });
    await page.waitForSelector('body > perf-goal-tree >>> [role=row][aria-level]');
    assert.deepEqual(violations, []);
  });
});
