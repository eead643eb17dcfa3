// The browser tests in few files: a page that fetches hundreds of modules waits longer for them than its tests take.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ownPolicy } from './own-policy.mjs';
import { root } from './run.mjs';
import { filesBelow } from './stamp.mjs';

const testsOf = (name, ending) =>
  filesBelow(join(root, 'packages', name, 'src')).filter((file) => file.endsWith(ending));

/** Every file of tests that runs in a browser, with its whole path. */
export const browserTests = () => [
  ...testsOf('elements', '.test.ts'),
  ...testsOf('storage', '.browser.test.ts'),
];

/** What some tests load a second time, as a page does, and the Lit of such a page. */
const whole = ['packages/elements/src/all.ts', 'packages/elements/src/testing/host-page.ts'];

/** What runs in a page under a strict policy, with a Lit of its own. */
const strict = 'packages/elements/src/testing/strict-page.ts';

/**
 * Bundles files of tests. What several of them use is there once, and what is imported when it is used stays apart.
 *
 * @param files - Whole paths, or paths from the root.
 * @returns the folder of the bundles, from the root; it is removed when the process ends
 */
export async function bundleTests(files) {
  const folder = join('node_modules', '.browser-tests', String(process.pid));
  process.on('exit', () => rmSync(join(root, folder), { recursive: true, force: true }));
  const options = {
    ...{ absWorkingDir: root, outbase: 'packages' },
    ...{ bundle: true, splitting: true, sourcemap: true, format: 'esm', target: 'es2022' },
    conditions: ['source', 'development'],
    tsconfig: 'packages/elements/tsconfig.json',
    logLevel: 'error',
  };
  await Promise.all([
    build({ ...options, entryPoints: [...files, ...whole], outdir: folder }),
    build({
      ...{ ...options, entryPoints: [strict], outdir: join(folder, 'strict') },
      plugins: [ownPolicy],
    }),
  ]);
  return folder;
}
