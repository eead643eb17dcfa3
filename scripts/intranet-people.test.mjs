// The pages of the example for people: my week, one-on-ones, thanks, reviews, and the tour of a newcomer.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { serve } from '../examples/intranet/serve.mjs';
import { openTab, settled } from './lib/intranet-tab.mjs';
import { launchBrowser } from './lib/launch.mjs';

let server;
let browser;
let context;
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
});

afterEach(() => context.close());

/** Opens a page of the example once its records are there, as somebody. */
async function openAs(viewer, name) {
  const tab = await openTab(context, violations, new URL(name, server.url).href);
  await opened(tab);
  if (viewer) await lookAs(tab, viewer);
  return tab;
}

const opened = (tab) =>
  tab.waitForFunction(() => document.querySelector('perf-workspace')?.workspace, {
    timeout: 60_000,
  });

async function lookAs(tab, viewer) {
  await tab.select('select[name=viewer]', viewer);
  await seenBy(tab, viewer);
}

const seenBy = (tab, viewer) =>
  tab.waitForFunction(
    (id) => document.querySelector('perf-workspace').workspace?.viewer === id,
    {},
    viewer,
  );

/** Waits until an element shows what it is for, and gives its text. */
async function textOf(tab, tag, ready) {
  await tab.waitForSelector(`${tag} >>> ${ready}`, { timeout: 20_000 });
  return tab.evaluate((name) => document.querySelector(name).shadowRoot.textContent, tag);
}

/** What the page answers of its workspace. */
const asked = (tab, read, ...values) =>
  tab.evaluate(
    (source, given) =>
      new Function(`return (${source})`)()(
        document.querySelector('perf-workspace').workspace,
        ...given,
      ),
    String(read),
    values,
  );

/** Waits until the first element of the page says something in a language. */
const speaks = (tab, language) =>
  tab.waitForFunction(
    (asks) => {
      const text =
        document.querySelector(
          'main :is(perf-queue, perf-one-on-one, perf-feedback, perf-recognition-wall, perf-review-brief, perf-person)',
        )?.shadowRoot?.textContent ?? '';
      return asks === 'ar' ? /\p{Script=Arabic}/u.test(text) : text.trim() !== '';
    },
    { timeout: 20_000 },
    language,
  );

async function pressSend(tab) {
  await tab.keyboard.down('Control');
  await tab.keyboard.press('Enter');
  await tab.keyboard.up('Control');
}

describe('the example for people', { timeout: 300_000 }, () => {
  for (const name of [
    'week.html',
    'one-on-ones.html',
    'feedback.html',
    'recognition.html',
    'reviews.html',
    'person.html',
  ]) {
    it(`keeps ${name} within the window from 320 to 1920 px, in Arabic too`, async () => {
      const tab = await openAs(undefined, name);
      for (const language of ['en', 'ar']) {
        await tab.select('select[name=language]', language);
        await speaks(tab, language);
        for (const width of [320, 768, 1920]) {
          await tab.setViewport({ width, height: 900 });
          await settled(tab);
          const beyond = await tab.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(beyond, 0, `${language} at ${width} px`);
        }
      }
      assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
      assert.deepEqual(violations, []);
    });
  }

  it('leads from a thank that a one-on-one names to that one on the wall, and back to all', async () => {
    const tab = await openAs('p-2', 'one-on-ones.html');
    const id = await asked(tab, ({ records }) => [...records.growth.recognitions.keys()].at(-1));
    const arrived = tab.waitForNavigation();
    await tab.evaluate((thank) => {
      const detail = { kind: 'recognition', id: thank };
      const event = new CustomEvent('perf-feedback-select', { detail, bubbles: true });
      document.querySelector('perf-one-on-one').dispatchEvent(event);
    }, id);
    await arrived;
    await opened(tab);
    await textOf(tab, 'perf-recognition-wall', '.thanks');
    const shown = () =>
      tab.$$eval('perf-recognition-wall >>> .thanks', (all) =>
        all.map(({ dataset }) => dataset.id),
      );
    assert.deepEqual(await shown(), [id]);
    await (await tab.waitForSelector('perf-recognition-wall >>> .filter-chip')).click();
    await tab.waitForFunction(
      () =>
        document.querySelector('perf-recognition-wall').shadowRoot.querySelectorAll('.thanks')
          .length > 1,
    );
  });

  it('takes up a point in a one-on-one and writes for two and for oneself, which the other one never reads', async () => {
    const tab = await openAs('p-2', 'one-on-ones.html');
    await (await tab.waitForSelector('perf-one-on-one >>> button.series.active')).click();
    await textOf(tab, 'perf-one-on-one', '.note-panel');
    const seriesId = await tab.evaluate(() => new URLSearchParams(location.search).get('series'));
    const written = () =>
      asked(
        tab,
        ({ records: { rhythm } }, id) =>
          [
            ...[...rhythm.talkingPointsOf(id), ...rhythm.sharedNotesOf(id)],
            ...rhythm.privateNotesOf(id),
          ].map(({ text }) => text),
        seriesId,
      );
    const texts = {
      p: 'What slipped last week?',
      n: 'We keep Mondays free.',
      m: 'Ask about Oslo.',
    };
    for (const [key, text] of Object.entries(texts)) {
      await tab.focus('perf-one-on-one >>> header button');
      await tab.keyboard.press(key);
      await tab.waitForFunction(() =>
        document.querySelector('perf-one-on-one').shadowRoot.activeElement?.matches('textarea'),
      );
      await tab.keyboard.type(text);
      await pressSend(tab);
      await tab.waitForFunction(
        (own) => document.querySelector('perf-one-on-one').shadowRoot.textContent.includes(own),
        {},
        text,
      );
    }
    const viewerName = await asked(tab, ({ records, viewer }) => records.people.get(viewer).name);
    const all = await written();
    assert.deepEqual(
      Object.values(texts).filter((text) => !all.includes(text)),
      [],
    );
    const other = await asked(
      tab,
      ({ records, viewer }, id) => records.rhythm.series.get(id).people.find((it) => it !== viewer),
      seriesId,
    );
    await tab.evaluate(
      (id) => document.querySelector('perf-workspace').setAttribute('viewer', id),
      other,
    );
    await seenBy(tab, other);
    // Whoever looks next is shown their own one-on-ones first.
    await tab.waitForSelector('perf-one-on-one >>> button.series.active');
    await tab.evaluate((name) => {
      const { shadowRoot } = document.querySelector('perf-one-on-one');
      const lines = [...shadowRoot.querySelectorAll('button.series.active')];
      lines.find((line) => line.textContent.includes(name)).click();
    }, viewerName);
    const read = await textOf(tab, 'perf-one-on-one', '.note-panel');
    assert.ok(read.includes(texts.p) && read.includes(texts.n));
    assert.ok(!read.includes(texts.m));
    assert.ok(!(await written()).includes(texts.m));
    assert.deepEqual(violations, []);
  });

  it('shows a newcomer around over several pages, and never again once it was closed', async () => {
    const tab = await openAs(undefined, '');
    const box = '.tour:not([hidden])';
    await tab.waitForSelector(box);
    const title = () => tab.$eval(`${box} h2`, ({ textContent }) => textContent);
    const first = await title();
    await Promise.all([tab.waitForNavigation(), tab.click(`${box} .main`)]);
    assert.match(tab.url(), /week\.html$/);
    await tab.waitForSelector(box);
    assert.notEqual(await title(), first);
    assert.ok(await tab.$('.toured'), 'what it speaks of is marked');
    await tab.keyboard.press('Escape');
    assert.equal(await tab.$(box), null);
    for (const name of ['', 'week.html']) {
      await tab.goto(new URL(name, server.url).href);
      await opened(tab);
      await settled(tab);
      assert.equal(await tab.$(box), null, name);
    }
    await Promise.all([tab.waitForNavigation(), tab.click('#tour-again')]);
    await tab.waitForSelector(box);
    assert.equal(await title(), first);
    assert.deepEqual(violations, []);
  });

  it('shows the queue of whoever looks, and what is due of nobody else', async () => {
    const tab = await openAs('p-2', 'week.html');
    const showsAll = async () => {
      const due = await asked(tab, (workspace) => workspace.due().length);
      await tab.waitForFunction(
        (many) =>
          document.querySelector('perf-queue').shadowRoot.querySelectorAll('.line').length === many,
        {},
        Math.min(due, 25),
      );
    };
    const name = await asked(tab, ({ records }) => records.people.get('p-2').name);
    const asks = (holds) =>
      tab.waitForFunction(
        (text, isThere) => {
          const shown = document.querySelector('perf-queue').shadowRoot.textContent;
          return shown.replaceAll(/[\u2066-\u2069]/g, '').includes(text) === isThere;
        },
        {},
        `${name} asks you for feedback`,
        holds,
      );
    await showsAll();
    const ask = { to: 'p-45', about: 'p-2', question: 'How did my talk go?' };
    await asked(tab, (workspace, input) => workspace.run({ type: 'feedback.ask', input }), ask);
    await showsAll();
    await asks(false);
    await lookAs(tab, 'p-45');
    await asks(true);
    await showsAll();
    await lookAs(tab, 'p-2');
    await asks(false);
    await showsAll();
    assert.deepEqual(violations, []);
  });

  it('leads from a person to their goals, and names nobody who is not there', async () => {
    const tab = await openAs('p-2', 'person.html?person=nobody');
    await textOf(tab, 'perf-person', 'section');
    assert.equal(
      await tab.evaluate(() => document.querySelector('#person').value),
      'p-2',
      'one’s own page stands in',
    );
    await tab.goto(new URL('person.html?person=p-1', server.url).href);
    await opened(tab);
    const text = await textOf(tab, 'perf-person', 'section');
    const name = await asked(tab, ({ records }) => records.people.get('p-1').name);
    assert.ok(text.includes(name));
    const left = await asked(
      tab,
      ({ records }) => [...records.people.values()].find(({ active }) => !active).id,
    );
    await tab.goto(new URL(`person.html?person=${left}`, server.url).href);
    await opened(tab);
    await tab.waitForFunction(
      (id) => document.querySelector('#somebody').getAttribute('person-id') === id,
      {},
      left,
    );
    assert.deepEqual(violations, []);
  });
});
