// Finds a Chromium for the tests, or fetches the one that ships inside an npm package.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './run.mjs';

const shipped = '@sparticuz/chromium@153.0.0';
const cache = join(root, 'node_modules', '.cache', 'throughline-chromium');

const places = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((at) => `${at}/${name}`))
    .concat('/opt/google/chrome/chrome'),
  darwin: ['Google Chrome', 'Chromium'].flatMap((name) =>
    ['', process.env.HOME ?? ''].map(
      (at) => `${at}/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((at) => join(at, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

/**
 * The browser to test with: CHROME_PATH, an installed one, or the shipped one.
 *
 * @returns the path and the environment that it needs, or `missing`: what to tell the person
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return { path: named, env: {} };
    return { missing: `CHROME_PATH names ${named}, where there is no file.` };
  }
  const installed = (places[process.platform] ?? []).find((path) => existsSync(path));
  return installed ? { path: installed, env: {} } : fetchShipped();
}

async function fetchShipped() {
  const missing = [
    'No Chrome or Chromium was found, and the one in an npm package could not be used',
    `(${shipped}, for Linux on x64). Install Chrome or Chromium, or name one:`,
    '  CHROME_PATH=/path/to/chrome npm test',
  ].join('\n');
  if (process.platform !== 'linux' || process.arch !== 'x64') return { missing };

  const unpacked = join(cache, 'unpacked', shipped.split('@').at(-1));
  const path = join(unpacked, 'chromium');
  const fonts = join(unpacked, 'throughline-fonts.conf');
  // The package unpacks into the temporary folder, and its libraries only where it runs as a function.
  const env = {
    LD_LIBRARY_PATH: [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(delimiter),
    FONTCONFIG_FILE: fonts,
  };
  if (existsSync(path) && existsSync(fonts)) return { path, env };
  rmSync(unpacked, { recursive: true, force: true });

  console.log(`Fetching ${shipped}…`);
  const partial = `${unpacked}.partial`;
  mkdirSync(partial, { recursive: true });
  const fetched = await run(
    'npm',
    ['install', '--prefix', cache, '--no-save', '--no-audit', '--no-fund', shipped],
    { capture: true },
  );
  if (fetched.code !== 0) return { missing: `${fetched.output.trim()}\n\n${missing}` };
  const entry = join(cache, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
  const program = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((it) => it.default.executablePath())`;
  const unpack = await run('node', ['--input-type=module', '--eval', program], {
    capture: true,
    env: { TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  if (unpack.code !== 0) return { missing: `${unpack.output.trim()}\n\n${missing}` };
  renameSync(partial, unpacked);
  writeFileSync(fonts, fontsOf(join(unpacked, 'fonts')));
  return { path, env };
}

/**
 * Where fonts are: those shipped and those of the machine. The configuration in the package names
 * folders of another place; with no font at all a page with a select ends the browser.
 */
function fontsOf(shippedFonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${shippedFonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(shippedFonts, 'cache')}</cachedir>
</fontconfig>
`;
}
