// A path through a page walked as a person walks it, by keys or by touch, with what it took counted.
import assert from 'node:assert/strict';
import { join } from 'node:path';

/** Milliseconds for which a step of a path is waited for. */
const patience = 10_000;

/** The smallest side of what a finger is asked to hit, in px. */
const smallestTarget = 24;

const openedTabs = {
  keys: { width: 1280, height: 900 },
  touch: { width: 390, height: 844, hasTouch: true, isMobile: true, deviceScaleFactor: 1 },
};

/**
 * Opens a page and walks it.
 *
 * @param browser that of `launchBrowser`, or one of its contexts
 * @param url the address of the page
 * @param options.by `keys` at 1280 px, or `touch` at 390 px
 * @returns what a person can do there, and the count of it; `errors` holds what the page has thrown
 * @example
 * const path = await walkPath(browser, server.url);
 * await path.press('Tab', 'Check in on Call 20 customers');
 * await path.press('Enter', 'figure');
 * await path.type('12');
 * await path.send();
 * path.tells('Monday');
 */
export async function walkPath(browser, url, { by = 'keys' } = {}) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(bringFinders);
  await page.setViewport(openedTabs[by]);
  await page.goto(url);
  const count = { keys: 0, actions: 0, typed: 0, began: performance.now() };
  const keys = keysOf(page, count);
  return {
    page,
    errors,
    ...keys,
    ...touchOf(page, count),
    /** Waits until something holds in the page; what it reads is passed in. */
    until: (holds, ...values) =>
      page
        .waitForFunction(holds, { timeout: patience }, ...values)
        .catch(() => assert.fail(`never so: ${String(holds)} ${errors.join(' ')}`)),
    /** Waits until the page says something. */
    says: (text) =>
      page
        .waitForFunction(
          (sought) => globalThis.walked.words().includes(sought),
          { timeout: patience },
          text,
        )
        .catch(() => assert.fail(`the page never says “${text}” ${errors.join(' ')}`)),
    /** All words on the page, those inside elements too. */
    words: () => page.evaluate(() => globalThis.walked.words()),
    /** Keeps a picture of a step where the environment names a folder for them, `PICTURES`. */
    async picture(name) {
      const folder = process.env.PICTURES;
      if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    },
    /** What it has taken so far: keys beside typing, taps and choices, characters typed, seconds. */
    tally: () => tallyOf(count),
    /** Prints what it has taken in one line, and gives it. */
    tells(name) {
      const { keys: pressed, actions, typed, seconds } = tallyOf(count);
      const took = `${pressed} keys beside typing, ${actions} taps and choices`;
      console.log(`${name}: ${took}, ${typed} characters typed, ${seconds.toFixed(1)} s`);
      return tallyOf(count);
    },
  };
}

function tallyOf({ keys, actions, typed, began }) {
  return { keys, actions, typed, seconds: (performance.now() - began) / 1000 };
}

function keysOf(page, count) {
  const focus = () => page.evaluate(() => globalThis.walked.focus());
  /** Waits until the focus is on what has these words in its name, text or id. */
  const reaches = (expected) =>
    page
      .waitForFunction(
        (text) => globalThis.walked.focus().includes(text),
        { timeout: patience },
        expected,
      )
      .catch(async () => assert.fail(`the focus is on “${await focus()}”, not “${expected}”`));
  /** Presses one key, `Control+Enter` too, and waits for where it leads. */
  async function press(key, expected) {
    const held = key.split('+').slice(0, -1);
    count.keys += 1;
    for (const one of held) await page.keyboard.down(one);
    await page.keyboard.press(key.split('+').at(-1));
    for (const one of held.toReversed()) await page.keyboard.up(one);
    if (expected) await reaches(expected);
  }
  return {
    focus,
    reaches,
    press,
    /** Presses a key again and again until the focus is there, each press counted. */
    async pressTo(key, expected, most = 20) {
      for (let times = 0; times < most; times += 1) {
        if ((await focus()).includes(expected)) return;
        await press(key);
      }
      await reaches(expected);
    },
    async type(text) {
      count.typed += text.length;
      await page.keyboard.type(text);
    },
    /** Sends the form in which the focus is; one key, as Control is held. */
    send: (expected) => press('Control+Enter', expected),
  };
}

function touchOf(page, count) {
  /** The control with a name, once it is there and can be touched, in the middle of the window. */
  async function found(name, role) {
    const handle = await page
      .waitForFunction(
        (...sought) => globalThis.walked.control(...sought),
        { timeout: patience },
        name,
        role,
      )
      .catch(() => assert.fail(`nothing to touch is called “${name}”`));
    await handle.evaluate((control) => control.scrollIntoView({ block: 'center' }));
    return handle;
  }
  return {
    /** Touches what has these words in its name, which a finger can hit, and which nothing covers. */
    async tap(name, role) {
      const control = await found(name, role);
      const { width, height, x, y, isHit } = await control.evaluate((it) =>
        globalThis.walked.target(it),
      );
      assert.ok(Math.min(width, height) >= smallestTarget, `“${name}” is ${width} by ${height} px`);
      assert.ok(isHit, `something lies over “${name}”`);
      count.actions += 1;
      await page.touchscreen.tap(x, y);
      await control.dispose();
    },
    /** Chooses a value in a native list, which the device shows in its own way. */
    async choose(name, value) {
      const control = await found(name, 'select');
      count.actions += 1;
      await control.select(value);
      await control.dispose();
    },
    /** Asserts that nothing can be scrolled sideways, and that all that can be touched is large enough. */
    async fits(where) {
      const { beyond, small } = await page.evaluate(
        (least) => globalThis.walked.fit(least),
        smallestTarget,
      );
      assert.equal(beyond, 0, `${where}: ${beyond} px beyond the window`);
      assert.deepEqual(small, [], `${where}: too small to touch`);
    },
  };
}

/** Puts into the page what finds its way through the elements; it runs there, and knows nothing of here. */
function bringFinders() {
  // Without the marks that keep the direction of names to themselves.
  const tidy = (text) =>
    (text ?? '')
      .replaceAll(/[\u2068\u2069]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
  const touched = 'button, a[href], input, select, textarea, summary, [role=option], [role=tab]';
  /** Every element of a tree and of the shadow trees in it, in order. */
  function* all(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  }
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const labels = (element) => Array.from(element.labels ?? [], ({ textContent }) => textContent);
  const named = (element) =>
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .filter(Boolean)
      .map((id) => element.getRootNode().getElementById(id)?.textContent);
  const nameOf = (element) =>
    tidy(
      [
        ...named(element),
        element.getAttribute('aria-label'),
        ...labels(element),
        element.localName === 'select' ? '' : element.textContent,
      ].join(' '),
    );
  const boxOf = (element) => element.getBoundingClientRect();
  /** What the finger may hit in place of a small control: the label around it. */
  const reachOf = (element) => {
    const around = element.closest('label') ?? element;
    return boxOf(around);
  };
  const isText = (element) =>
    element.localName === 'a' && getComputedStyle(element).display === 'inline';
  const isHidden = (element) =>
    boxOf(element).width <= 1 || !element.checkVisibility({ opacityProperty: true });
  globalThis.walked = {
    focus() {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at || at === document.body) return '';
      return tidy(`${nameOf(at)} ${at.id}`);
    },
    words() {
      const said = [];
      const walk = (node) => {
        if (node.nodeType === Node.TEXT_NODE) said.push(node.data);
        else if (node.localName !== 'style' && node.localName !== 'script') {
          for (const child of (node.shadowRoot ?? node).childNodes) walk(child);
        }
      };
      walk(document.body);
      return tidy(said.join(' '));
    },
    control(name, role = touched) {
      const fit = Array.from(all(document)).filter((it) => it.matches(role) && shown(it));
      return fit.find((it) => nameOf(it) === name) ?? fit.find((it) => nameOf(it).includes(name));
    },
    target(control) {
      const { left, top, width, height } = reachOf(control);
      const x = left + width / 2;
      const y = top + height / 2;
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot) {
        const inner = hit.shadowRoot.elementFromPoint(x, y);
        if (!inner || inner === hit) break;
        hit = inner;
      }
      const around = control.closest('label') ?? control;
      return { x, y, width, height, isHit: around.contains(hit) };
    },
    fit(least) {
      const { scrollWidth, clientWidth } = document.documentElement;
      const small = Array.from(all(document))
        .filter((it) => it.matches(touched))
        .filter((it) => shown(it) && !isHidden(it) && !isText(it))
        .filter((it) => Math.min(reachOf(it).width, reachOf(it).height) < least)
        .map((it) => `${it.localName} ${nameOf(it)} ${it.id}`);
      return { beyond: Math.max(0, scrollWidth - clientWidth), small };
    },
  };
}
