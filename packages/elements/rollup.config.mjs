// The browser builds for pages without a bundler: all in one file, and split into what a page shows first and
// what it fetches when used. The Temporal polyfill and other languages lie in files beside both.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';

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

/** A file with texts of a language other than English, and its name: `de`, `de-tree`. */
const languageFile = /\/messages\/((?!en)[a-z]{2}(?:-[a-z-]+)?)\.js$/;

/**
 * Each file of a language brings its own copy of the small helpers that it shares with others: shared, they would be
 * files of their own to fetch, and move almost everything of a single file into a second one.
 */
const ownHelpers = {
  name: 'own-helpers',
  async resolveId(source, importer) {
    // What a helper takes from another one is its own, too.
    const language = languageFile.exec(importer ?? '')?.[1] ?? importer?.split('?of=')[1];
    if (!language || !/^\.\/(arabic-every|counted|isolated|points)\.js$/.test(source)) return null;
    const { id } = await this.resolve(source, importer.split('?')[0], { skipSelf: true });
    return `${id}?of=${language}`;
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

/** The styles for pages that are shown before the elements have come. */
const cloak = {
  name: 'cloak',
  generateBundle() {
    const source = readFileSync(new URL('src/styles/cloak.css', import.meta.url));
    this.emitFile({ type: 'asset', fileName: 'cloak.css', source });
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

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The modules of the package by the names that it exports, for pages with an import map. */
const modules = Object.fromEntries([
  ...Object.entries(exports)
    .filter(([path, it]) => path !== './loader.js' && it.default?.endsWith('.js'))
    .map(([path, it]) => [path === '.' ? 'index' : path.replace(/^\.\/|\.js$/g, ''), it.default]),
  // Which knows how to keep records in the browser, as the one file does.
  ['perf-workspace', 'dist/cdn-workspace.js'],
  ['core', fileURLToPath(import.meta.resolve('@throughline/core'))],
]);

/** The loader is a file of its own that shares nothing with what it fetches, so that it may be asked for as `loader.js?v=2`. */
const fetchedModules = {
  name: 'fetched-modules',
  resolveId: (source) =>
    /\/perf-[\w-]+\.js$/.test(source)
      ? { id: source.replace(/^.*\//, './modules/'), external: true }
      : null,
};

/** Many files are made small by esbuild, which is quicker than terser. */
const quickly = {
  name: 'quickly',
  renderChunk: (code) =>
    transform(code, {
      minify: true,
      target: 'es2022',
      format: 'esm',
      charset: 'utf8',
      sourcemap: 'external',
    }),
};

/** Files for browsers from some entries, made small. */
const browserFiles = (
  input,
  plugins,
  { smaller = terser({ module: true, ecma: 2020 }), ...output } = {},
) => ({
  input,
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].min.js',
    chunkFileNames: 'perf-[name].min.js',
    sourcemap: true,
    ...output,
  },
  plugins: [nodeResolve({ browser: true, exportConditions: ['default'] }), ...plugins, smaller],
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
  browserFiles({ perf: 'dist/cdn.js' }, [renamePolicy, ownHelpers, broughtAlong, oneFile]),
  // For pages that want to show their goals soonest: what a page uses later lies in files beside it.
  browserFiles({ perf: 'dist/cdn.js' }, [renamePolicy, ownHelpers], { dir: 'dist/cdn/split' }),
  // The core alone, for pages and workers that show nothing of ours.
  browserFiles({ 'perf.core': modules.core }, [broughtAlong, oneFile]),
  // For pages that name what they use: in an import map, or by using its tag.
  browserFiles(modules, [renamePolicy, ownHelpers], {
    dir: 'dist/cdn/modules',
    // The sources are in the package; a map of each file would double its weight.
    sourcemap: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name].js',
    minifyInternalExports: true,
    // Fewer requests, as long as a page with a single small element fetches little in vain.
    experimentalMinChunkSize: 3000,
    // But no page fetches the texts of a language that it does not show; errors come with what all elements share.
    manualChunks: (id) => languageFile.exec(id)?.[1].replace('-errors', ''),
    smaller: quickly,
  }),
  browserFiles({ loader: 'dist/loader.js' }, [fetchedModules, oneFile, cloak], {
    entryFileNames: '[name].js',
  }),
];
