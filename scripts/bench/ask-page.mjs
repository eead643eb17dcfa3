import { setTimeout as wait } from 'node:timers/promises';

/**
 * Calls a function of `globalThis.page` in a page of its own, and waits as long as it takes: it may be minutes, and
 * no call of a browser may.
 *
 * @param given the arguments, as plain data
 * @returns what it answers
 * @throws Error with the stack of what it throws
 */
export async function askPage(browser, url, [name, ...given]) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1200 });
  await page.goto(url);
  await page.evaluate(
    ([fn, args]) => {
      globalThis.page[fn](...args).then(
        (answer) => (globalThis.found = { answer }),
        (error) => (globalThis.found = { error: error.stack ?? String(error) }),
      );
    },
    [name, given],
  );
  let found;
  while (!found) {
    await wait(500);
    found = await page.evaluate(() => globalThis.found);
  }
  if (found.error) throw new Error(found.error);
  await page.close();
  return found.answer;
}
