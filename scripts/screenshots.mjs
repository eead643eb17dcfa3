// Pictures of the example for people to look at, into a folder that git ignores:
// node scripts/screenshots.mjs [folder]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './lib/launch.mjs';
import { root } from './lib/run.mjs';
import { build, install } from './lib/workspace.mjs';

const folder = process.argv[2] ?? join(root, 'screenshots');
const views = [1280, 390].flatMap((width) =>
  ['light', 'dark'].map((scheme) => ({ width, scheme })),
);

/** What is done before each picture, by its name. */
const scenes = {
  page: async () => undefined,
  // The picture of README.md is this one, wide and light.
  tree: (page) => page.evaluate(() => document.querySelector('#goals').scrollIntoView()),
  'check-in': (page) => pressOnOwnGoal(page, 'c'),
  explanation: (page) => pressOnOwnGoal(page, 'e'),
  import: (page) => page.click('[popovertarget=import]'),
};

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

await install();
if (!(await build())) process.exit(1);
const { serve } = await import('../examples/intranet/serve.mjs');
const server = await serve(4300);
const browser = await launchBrowser();
mkdirSync(folder, { recursive: true });
try {
  for (const { width, scheme } of views) {
    for (const [name, act] of Object.entries(scenes)) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width, height: 900, deviceScaleFactor: 1 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(server.url);
      await page.waitForFunction(() =>
        document
          .querySelector('perf-goal-tree')
          ?.shadowRoot?.querySelector('[role=row][aria-level]'),
      );
      await act(page);
      await new Promise((resolve) => setTimeout(resolve, 700));
      await page.screenshot({
        path: join(folder, `${name}-${width}-${scheme}.png`),
        fullPage: name === 'page',
      });
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`The pictures are in ${folder}`);
