// Pictures of the pages of the example.
import { join } from 'node:path';
import { serve } from '../../examples/intranet/serve.mjs';

const views = [1280, 390].flatMap((width) =>
  ['light', 'dark'].map((scheme) => ({ width, scheme })),
);

/** What is done before each picture, by its name; `at` is the page, else it is home. */
const scenes = {
  // The picture of README.md is the upper part of this one, wide and light, with two pillars closed and an objective open.
  home: {},
  'check-in': { act: (page) => pressOnOwnGoal(page, 'c') },
  explanation: { act: (page) => pressOnOwnGoal(page, 'e') },
  strategy: { at: 'strategy.html' },
  team: { at: 'team.html' },
  goal: { at: 'goal.html' },
  person: { at: 'person.html' },
  'one-on-ones': { at: 'one-on-ones.html' },
  feedback: { at: 'feedback.html' },
  recognition: { at: 'recognition.html' },
  reviews: { at: 'reviews.html' },
  administration: { at: 'administration.html' },
  import: { at: 'import.html' },
};

/**
 * Takes the pictures, `page-NAME-WIDTH-SCHEME.png`.
 *
 * @param browser as `launchBrowser` gives it
 */
export async function takePages(browser, folder) {
  const server = await serve(0);
  try {
    for (const view of views) {
      for (const [name, scene] of Object.entries(scenes)) {
        const path = join(folder, `page-${name}-${view.width}-${view.scheme}.png`);
        await takeOne(browser, server.url, { ...view, ...scene, path });
      }
    }
  } finally {
    await server.close();
  }
}

async function takeOne(browser, url, { width, scheme, at = '', act, path }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: 900, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(new URL(at, url).href);
  await page.waitForFunction(() => document.querySelector('perf-workspace')?.workspace);
  await act?.(page);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await page.screenshot({ path, fullPage: !act });
  await context.close();
}

/** Focuses a measured goal that the viewer may check in to, then presses a key. */
async function pressOnOwnGoal(page, key) {
  await page.evaluate(async () => {
    const tree = document.querySelector('perf-goal-tree');
    const { workspace } = document.querySelector('perf-workspace');
    const own = [...workspace.records.goals.values()].find(
      (goal) =>
        goal.state === 'active' &&
        goal.measure?.kind === 'number' &&
        goal.links.length > 0 &&
        workspace.may({ type: 'goal.check-in', input: { goalId: goal.id, value: 1 } }).allowed,
    );
    await tree.focusGoal(own.id);
  });
  await page.keyboard.press(key);
}
