// What a page pays for importing something: at once, and for what is fetched when it is used.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { bundled } from './bundled.mjs';

const start = 'import-size';

/** What was found of files, since many are in the bundles of several entries. */
const known = { minified: new Map(), brotli: new Map() };

/**
 * The size of a module, such as one line that takes names from an entry, minified and compressed. Bundled with Rollup, since esbuild
 * puts whatever an index file names into the first file, used or not.
 *
 * @param code - With whole paths: `export { rollUp } from '/somewhere/packages/core/dist/index.js'`.
 * @returns `brotli` and `gzip` of what is loaded at once, and `later`, the brotli of all else; in bytes.
 */
export async function importSize(code) {
  const output = await bundled(start, code, { entryFileNames: `${start}.js` });
  return sizeOfFiles(
    output.filter(({ type }) => type === 'chunk'),
    `${start}.js`,
  );
}

/** The size of the files of a bundle that begins with one of them, as `importSize`. */
export async function sizeOfFiles(files, first) {
  const byName = new Map(files.map((file) => [file.fileName, file]));
  const atOnce = new Set([first]);
  for (const name of atOnce) {
    for (const path of byName.get(name)?.imports ?? []) if (byName.has(path)) atOnce.add(path);
  }
  const codeOf = (names) => Promise.all(names.map((name) => minified(byName.get(name).code)));
  const code = (await codeOf([...atOnce])).join('');
  const later = await codeOf([...byName.keys()].filter((name) => !atOnce.has(name)));
  return {
    brotli: brotliOf(code),
    gzip: gzipSync(code, { level: 9 }).length,
    later: later.reduce((sum, each) => sum + brotliOf(each), 0),
  };
}

async function minified(code) {
  const done = known.minified.get(code);
  if (done !== undefined) return done;
  const options = { minify: true, target: 'es2022', format: 'esm', legalComments: 'none' };
  const made = (await transform(code, options)).code;
  known.minified.set(code, made);
  return made;
}

function brotliOf(code) {
  const bytes = known.brotli.get(code) ?? brotliCompressSync(code).length;
  known.brotli.set(code, bytes);
  return bytes;
}
