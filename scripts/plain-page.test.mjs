// Pages without a build, in a browser, with the files that are published.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launchBrowser } from './lib/launch.mjs';
import { root } from './lib/run.mjs';
import { serveFolders } from './lib/served-folders.mjs';

const cdn = join(root, 'packages', 'elements', 'dist', 'cdn');
/** Words that are in the texts of nearly each area, and in no code. */
const germanOrArabic = /[\u0620-\u064a]{3}|\b(?:und|nicht|für|Ziel|Ziele) /;

let browser;
let site;
let context;
let page;
let warnings;
let errors;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser?.close());

beforeEach(async () => {
  site = await serveFolders({
    '': join(root, 'examples', 'plain-page'),
    throughline: cdn,
  });
  context = await browser.createBrowserContext();
  [warnings, errors] = [[], []];
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => {
    if (message.type() === 'warn') warnings.push(message.text());
    if (message.type() === 'error' && !/favicon/.test(message.location().url ?? '')) {
      errors.push(message.text());
    }
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    globalThis.told = [];
    for (const type of ['perf-autoload-complete', 'perf-error']) {
      document.addEventListener(type, ({ detail }) => globalThis.told.push({ type, ...detail }));
    }
  });
});

afterEach(async () => {
  await context.close();
  await site.close();
});

const open = (name) => page.goto(new URL(name, site.url).href);
const told = (type) =>
  page.evaluate((wanted) => globalThis.told.filter((it) => it.type === wanted), type);
const tags = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((it) => it.localName)
      .filter((name) => name.startsWith('perf-') && customElements.get(name))
      .sort(),
  );

/** Waits until a tree shows goals. */
const rows = (tree = 'perf-goal-tree') =>
  page.waitForFunction(
    (it) => document.querySelector(it)?.shadowRoot?.querySelector('[role=row][aria-level]'),
    {},
    tree,
  );

/** Sums what has jumped since the page began. */
const layoutShift = () =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) sum += value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

describe('pages without a build', { timeout: 120_000 }, () => {
  it('[E190] show their goals with two tags and one script', async () => {
    await open('index.html');
    await rows();
    assert.deepEqual([errors, warnings, site.missing], [[], [], []]);
    assert.deepEqual(
      site.asked.filter((path) => path.startsWith('/throughline')),
      ['/throughline/perf.min.js'],
    );
  });

  it('[E190] run under Trusted Types with the policy perf-lit alone', async () => {
    const policies = "require-trusted-types-for 'script'; trusted-types perf-lit";
    site.headers['Content-Security-Policy'] = policies;
    for (const name of ['index.html', 'loader.html', 'import-map.html']) {
      await open(name);
      await rows();
    }
    assert.deepEqual(errors, []);
  });

  it('[E190] take modules by their names from an import map', async () => {
    await open('import-map.html');
    await rows();
    await page.evaluate(() => {
      const tree = document.querySelector('perf-goal-tree');
      tree.focusGoal('passes');
    });
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('#chosen').textContent === 'Chosen: Sell 400 monthly passes',
    );
    assert.deepEqual([errors, warnings, site.missing], [[], [], []]);
  });

  it('[E195] fetch the texts of no language that they do not show', async () => {
    await open('loader.html');
    await rows();
    // What is fetched in idle moments, too.
    await page.waitForNetworkIdle({ idleTime: 500 });
    await open('import-map.html');
    await rows();
    await page.waitForNetworkIdle({ idleTime: 500 });
    const fetched = site.asked.filter((path) => path.startsWith('/throughline/modules/'));
    const texts = fetched.map((path) => [path, readFileSync(join(cdn, path.slice(13)), 'utf8')]);
    const foreign = texts.filter(([, code]) => germanOrArabic.test(code)).map(([path]) => path);
    assert.ok(fetched.length > 10);
    assert.deepEqual(foreign, []);
    // In German the same page does fetch them, or nothing was looked for here.
    site.answers.set('/loader.html', (html) => html.replace('lang="en"', 'lang="de"'));
    site.asked.length = 0;
    await open('loader.html');
    await rows();
    const german = site.asked.find((path) => path.endsWith('/de-tree.js'));
    assert.match(readFileSync(join(cdn, german.slice(13)), 'utf8'), germanOrArabic);
  });

  it('[E192] keep room for what comes, so that nothing jumps', async () => {
    const below = '<p>What stands below.</p>'.repeat(20);
    site.answers.set('/loader.html', (html) => html.replace('<footer>', `<footer>${below}`));
    await open('loader.html');
    await rows();
    const kept = await layoutShift();
    assert.ok(kept < 0.1, `with room it shifts by ${kept}`);
    // Without the styles it does jump, or nothing was measured here.
    site.answers.set('/throughline/cloak.css', () => '');
    await open('loader.html');
    await rows();
    const without = await layoutShift();
    assert.ok(without > 0.1, `without room it shifts by ${without}`);
  });

  it('[E192] show nothing half drawn, and not longer than two seconds', async () => {
    site.answers.set('/throughline/loader.js', () => '');
    await open('loader.html');
    const visibility = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('p')).visibility);
    assert.equal(await visibility(), 'hidden');
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('p')).visibility === 'visible',
      { timeout: 4000 },
    );
  });
});

/** Waits until the link on the page shows, focuses it, and adds a tag that nobody defines beside it. */
async function addLateTag() {
  await page.waitForFunction(() => {
    const link = document.querySelector('perf-workspace a');
    return getComputedStyle(link).visibility === 'visible';
  });
  return page.evaluate(async () => {
    const link = document.querySelector('perf-workspace a');
    link.focus();
    link.after(document.createElement('somebody-elses'));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    return [getComputedStyle(link).visibility, document.activeElement === link];
  });
}

describe('a page that has been shown', { timeout: 60_000 }, () => {
  beforeEach(() => {
    site.answers.set('/loader.html', (html) =>
      html.replace('<p>Passes', '<p><a href="#more">More</a></p><p>Passes'),
    );
  });

  it('[E196] is not hidden again by a tag that comes later', async () => {
    await open('loader.html');
    await rows();
    assert.deepEqual(await addLateTag(), ['visible', true]);
  });

  it('[E196] is not hidden again without the loader, either', async () => {
    site.answers.set('/throughline/loader.js', () => '');
    await open('loader.html');
    assert.deepEqual(await addLateTag(), ['visible', true]);
    const room = await page.evaluate(async () => {
      document.querySelector('somebody-elses').remove();
      await new Promise(requestAnimationFrame);
      const link = document.querySelector('perf-workspace a');
      link.after(document.createElement('others-again'));
      return getComputedStyle(link).visibility;
    });
    assert.equal(room, 'visible');
  });
});

describe('the loader', { timeout: 120_000 }, () => {
  it('[E191] fetches the elements that the page uses, also those that come later', async () => {
    await open('loader.html');
    await rows();
    assert.deepEqual(await tags(), ['perf-goal-tree', 'perf-progress', 'perf-workspace']);
    const [first] = await told('perf-autoload-complete');
    assert.deepEqual(first.defined.sort(), ['perf-goal-tree', 'perf-progress', 'perf-workspace']);
    const before = (await told('perf-autoload-complete')).length;
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.append(document.createElement('perf-status'));
      document.body.append(late);
      // Inside an element of ours, whose shadow root is open.
      document
        .querySelector('perf-workspace')
        .shadowRoot.append(document.createElement('perf-heatmap'));
    });
    await page.waitForFunction(
      () => customElements.get('perf-status') && customElements.get('perf-heatmap'),
    );
    await page.waitForFunction(
      (count) =>
        globalThis.told.filter((it) => it.type === 'perf-autoload-complete').length > count,
      {},
      before,
    );
    assert.deepEqual([errors, warnings, site.missing], [[], [], []]);
  });

  it('[E197] has the elements defined in shadow roots of the page, where it is asked to', async () => {
    await open('loader.html');
    await rows();
    await page.evaluate(async () => {
      const { autoload, elementLoaders } = await import(
        new URL('throughline/loader.js', document.baseURI).href
      );
      const host = document.createElement('main');
      const root = host.attachShadow({ mode: 'closed' });
      document.body.append(host);
      autoload(elementLoaders, root);
      root.append(document.createElement('perf-status'));
    });
    await page.waitForFunction(() => customElements.get('perf-status'));
    assert.deepEqual([errors, warnings, site.missing], [[], [], []]);
  });

  it('[E191] asks for nothing that is not ours, and not for what is defined', async () => {
    site.answers.set('/loader.html', (html) =>
      html.replace(
        '<footer>',
        '<perf-xyz></perf-xyz><com-1password-button></com-1password-button><perf-status></perf-status><footer>',
      ),
    );
    await page.evaluateOnNewDocument(() =>
      customElements.define('perf-status', class extends HTMLElement {}),
    );
    await open('loader.html');
    await rows();
    assert.deepEqual(site.missing, []);
    assert.ok(!site.asked.some((path) => /xyz|1password|perf-status/.test(path)));
    const complete = (await told('perf-autoload-complete')).flatMap((it) => it.defined);
    assert.ok(!complete.includes('perf-status'));
  });

  it('[E191] says once what cannot be fetched, and the rest of the page works', async () => {
    site.answers.set('/throughline/modules/perf-progress.js', () => undefined);
    site.answers.set('/loader.html', (html) =>
      html.replace('<footer>', '<perf-progress></perf-progress><footer>'),
    );
    await open('loader.html');
    await rows();
    const failures = await told('perf-error');
    assert.deepEqual(
      failures.map(({ code }) => code),
      ['not-loaded'],
    );
    assert.match(failures[0].message, /^<perf-progress> could not be fetched: /);
    assert.equal(warnings.filter((it) => it.includes('<perf-progress>')).length, 1);
    const complete = await told('perf-autoload-complete');
    assert.deepEqual(
      complete.flatMap((it) => it.failed),
      ['perf-progress'],
    );
  });
});

describe('two copies of the library on a page', { timeout: 60_000 }, () => {
  it('[E193] of different versions and builds both render, and a warning names both', async () => {
    site.answers.set('/throughline/perf.min.js', (code) => code.replaceAll('0.1.0', '9.8.7'));
    site.answers.set('/index.html', (html) =>
      html.replace(
        '</body>',
        `<perf-goal-tree id="second"></perf-goal-tree>
        <script type="importmap">{"imports": {
          "@throughline/core": "./throughline/modules/core.js",
          "@throughline/elements/": "./throughline/modules/"
        }}</script>
        <script type="module">
          import '@throughline/elements/perf-goal-tree.js';
          document.querySelector('#second').goals = [{ id: 'g', title: 'One', kind: 'objective',
            ownerId: 'p', start: '2026-01-01', due: '2026-12-31' }];
        </script></body>`,
      ),
    );
    await open('index.html');
    await rows('perf-workspace perf-goal-tree');
    await rows('#second');
    assert.deepEqual(errors, []);
    const ours = warnings.filter((it) => it.includes('<perf-goal-tree>'));
    assert.equal(ours.length, 1);
    assert.match(ours[0], /9\.8\.7.*0\.1\.0|0\.1\.0.*9\.8\.7/);
  });
});
