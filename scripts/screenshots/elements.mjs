// Pictures of every element in each of its states: light and dark, wide and narrow, in Arabic, in forced colours and
// on paper.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/run.mjs';
import { servePage } from '../lib/served-page.mjs';

const styles = `
  :root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 16px/1.45 system-ui, sans-serif }
  body { margin: clamp(8px, 2vw, 24px) }
  .state { margin: 2rem 0 0.5rem; border-block-end: 1px dotted; font: 12px monospace; opacity: 0.7 }
`;
const looks = [
  ...[1280, 390].flatMap((width) =>
    ['light', 'dark'].map((scheme) => ({ width, scheme, language: 'en' })),
  ),
  ...[1280, 390].map((width) => ({ width, scheme: 'light', language: 'ar' })),
  { width: 390, scheme: 'dark', language: 'en', kind: 'forced' },
  // As wide as a sheet of A4 inside its margins.
  { width: 720, scheme: 'light', language: 'en', kind: 'print' },
];

/** The names of all elements, with `perf-`. */
function tags() {
  const files = readdirSync(join(root, 'packages', 'elements', 'src'));
  return files.flatMap((file) => /^(perf-[a-z-]+)\.ts$/.exec(file)?.[1] ?? []);
}

/**
 * Takes the pictures.
 *
 * @param browser as `launchBrowser` gives it
 * @param folder where the pictures go, `TAG-WIDTH-SCHEME-LANGUAGE.png`,
 * with `-forced` or `-print` before the end where it is of forced colours or of paper
 * @param wanted the elements, else all
 */
export async function takeElements(browser, folder, wanted = tags()) {
  const server = await servePage('scripts/screenshots/states-page.js', { styles });
  try {
    for (const tag of wanted) {
      for (const look of looks) await takeOne(browser, server.url, { tag, folder, ...look });
    }
  } finally {
    await server.close();
  }
}

async function takeOne(browser, url, { tag, folder, width, scheme, language, kind }) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(`${tag}: ${error.message}`));
  await page.setViewport({ width, height: 900 });
  await showAs(page, kind, scheme);
  await page.goto(url);
  await page.evaluate((...asked) => globalThis.page.show(...asked), tag, language);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (beyond > 0) console.log(`${tag} at ${width} px, ${language}: ${beyond} px too wide`);
  const name = `${tag}-${width}-${scheme}-${language}${kind ? `-${kind}` : ''}.png`;
  // A picture of more than is in view is laid out anew, at no width for a moment, which what measures itself follows.
  const height = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight));
  await page.setViewport({ width, height });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await page.screenshot({ path: join(folder, name) });
  await page.close();
}

async function showAs(page, kind, scheme) {
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'forced-colors', value: kind === 'forced' ? 'active' : 'none' },
  ];
  // In one go: the calls of the library for a medium and for features each take the other one back.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: kind === 'print' ? 'print' : 'screen',
    features,
  });
}
