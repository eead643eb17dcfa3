// What a page pays for importing something: at once, and for what is fetched when it is used.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';

const start = 'import-size';

/**
 * The size of a module, such as one line that takes names from an entry, minified and compressed. Bundled with Rollup, since esbuild
 * puts whatever an index file names into the first file, used or not.
 *
 * @param code - With whole paths: `export { rollUp } from '/somewhere/packages/core/dist/index.js'`.
 * @returns `brotli` and `gzip` of what is loaded at once, and `later`, the brotli of all else; in bytes.
 */
export async function importSize(code) {
  const bundle = await rollup({
    input: start,
    plugins: [only(code), nodeResolve()],
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es', entryFileNames: `${start}.js` });
  await bundle.close();
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
    brotli: brotliCompressSync(code).length,
    gzip: gzipSync(code, { level: 9 }).length,
    later: later.reduce((sum, each) => sum + brotliCompressSync(each).length, 0),
  };
}

async function minified(code) {
  const options = { minify: true, target: 'es2022', format: 'esm', legalComments: 'none' };
  return (await transform(code, options)).code;
}

/** A module with that code, and no other. */
const only = (code) => ({
  name: 'only',
  resolveId: (id) => (id === start ? id : null),
  load: (id) => (id === start ? code : null),
});
