// The browser builds for pages without a bundler: all in one file, and split into what a page shows first and
// what it fetches when used. The Temporal polyfill and other languages lie in files beside both.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/**
 * Lit names its Trusted Types policy `lit-html`. A host that allows one policy of that name has
 * given it to its own Lit, so ours takes another; a build where that did not work is no build.
 */
const renamePolicy = {
  name: 'rename-policy',
  transform(code) {
    const renamed = code.replaceAll(/createPolicy\((["'])lit-html\1/g, 'createPolicy("perf-lit"');
    // The new name is as long as the old one, so the positions of the source map stay right.
    return renamed === code ? null : { code: renamed, map: null };
  },
  generateBundle(_options, bundle) {
    const code = Object.values(bundle)
      .map((file) => file.code ?? '')
      .join('\n');
    const renamed = code.match(/createPolicy\(["']perf-lit["']/g)?.length ?? 0;
    const left = code.match(/createPolicy\(["']lit-html["']/g)?.length ?? 0;
    if (renamed !== 1 || left !== 0) {
      this.error(`policy renamed ${renamed} times and left ${left} times; expected 1 and 0`);
    }
  },
};

/**
 * Each file of a language brings its own copy of the small helpers that it shares with others: shared, they would be
 * files of their own to fetch, and move almost everything of a single file into a second one.
 */
const ownHelpers = {
  name: 'own-helpers',
  async resolveId(source, importer) {
    const language = /\/messages\/((?!en)[a-z]+-[^/]*|[a-z]{2})\.js$/.exec(importer ?? '');
    if (!language || !/^\.\/(counted|isolated)\.js$/.test(source)) return null;
    const { id } = await this.resolve(source, importer, { skipSelf: true });
    return `${id}?of=${language[1]}`;
  },
  load: (id) => (id.includes('?of=') ? readFileSync(id.split('?of=')[0], 'utf8') : null),
};

/**
 * What is fetched when it is used comes along at once in a build of one file; only other languages, a file for each
 * area, and what most browsers never fetch, lie beside it.
 */
const broughtAlong = {
  name: 'brought-along',
  transform(code, id) {
    if (id.includes('node_modules')) return null;
    const isLanguage = id.includes('/messages/');
    const paths = [];
    const taken = code.replace(/\bimport\((["'])(\.[^"']+)\1\)/g, (whole, _quote, path) => {
      if (isLanguage) return whole;
      return `Promise.resolve(late${paths.push(path) - 1})`;
    });
    // In one line with the first one, so that the lines of the source map stay right.
    const imports = paths.map((path, i) => `import * as late${i} from '${path}';`).join('');
    return paths.length > 0 ? { code: imports + taken, map: null } : null;
  },
};

/** One file is the promise: a page with one script tag loads one script. */
const oneFile = {
  name: 'one-file',
  generateBundle(_options, bundle) {
    for (const { isEntry, fileName, imports } of Object.values(bundle)) {
      if (isEntry && imports.length > 0) this.error(`${fileName} imports ${imports.join(', ')}`);
    }
  },
};

/** A file for browsers from one entry; terser keeps it small. */
const browserFile = (name, input, plugins, dir = 'dist/cdn') => ({
  input: { [name]: input },
  output: {
    dir,
    format: 'es',
    entryFileNames: '[name].min.js',
    chunkFileNames: 'perf-[name].min.js',
    sourcemap: true,
  },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['default'] }),
    ...plugins,
    terser({ module: true, ecma: 2020 }),
  ],
  onwarn(warning) {
    // The compiler asks for decorator helpers on `this`, which a module does not have, and brings its own.
    if (warning.code === 'THIS_IS_UNDEFINED') return;
    // Remarks on the modules of libraries are for their authors.
    const places = [warning.id ?? '', ...(warning.ids ?? [])];
    if (places.some((place) => place.includes('node_modules'))) return;
    throw new Error(warning.message);
  },
});

export default [
  browserFile('perf', 'dist/cdn.js', [renamePolicy, ownHelpers, broughtAlong, oneFile]),
  // For pages that want to show their goals soonest: what a page uses later lies in files beside it.
  browserFile('perf', 'dist/cdn.js', [renamePolicy, ownHelpers], 'dist/cdn/split'),
  // The core alone, for pages and workers that show nothing of ours.
  browserFile('perf.core', fileURLToPath(import.meta.resolve('@throughline/core')), [
    broughtAlong,
    oneFile,
  ]),
];
