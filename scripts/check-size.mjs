// The size of each entry, and of single imports from it, minified and compressed, against the committed
// numbers of sizes.json: what a page pays at once, and `later` for what is fetched when it is used. With --write
// the numbers are taken as they are, with --budgets it is told how far they are from what they are to become.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { importSize, sizeOfFiles } from './lib/import-size.mjs';
import { root } from './lib/run.mjs';
import { packages } from './lib/workspace.mjs';

const numbers = join(root, 'scripts', 'sizes.json');
const tolerance = 1.05;
// A few bytes more are no news for a tiny entry.
const slack = 50;
/** What a page pays that imports only this from an entry. */
const singles = { '@throughline/core': ['rollUp', 'explain', 'createWorkspace'] };
/** Pages whose goals are kept in the browser, by what they show first. */
const widePage = 'page with workspace, tree, check-in, dashboard and IndexedDB';
const pages = {
  'page with workspace, tree and IndexedDB': ['perf-workspace', 'perf-goal-tree'],
  [widePage]: ['perf-workspace', 'perf-goal-tree', 'perf-check-in', 'perf-dashboard'],
};

const sizeOf = (code) => ({
  brotli: brotliCompressSync(code).length,
  gzip: gzipSync(code, { level: 9 }).length,
});

const taking = (names, file) => `export ${names} from ${JSON.stringify(file)};`;

const distOf = (name, file) => join(root, 'packages', name, 'dist', file);

/** Bytes under brotli of one file of a language, and of what the library of practices says in it. */
const languageLimit = 4096;
const libraryLimit = 16_384;

const sizes = {};
for (const name of packages) {
  const folder = join(root, 'packages', name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const [path, conditions] of Object.entries(exports)) {
    // Data such as a JSON Schema is no part of a page, and a style sheet no module.
    if (!conditions.default?.endsWith('.js')) continue;
    // A class weighs what the module that defines its element does.
    if (path !== '.' && exports[path.replace('./', './perf-')]) continue;
    const entry = `@throughline/${name}${path.slice(1)}`;
    const file = join(folder, conditions.default);
    sizes[entry] = await importSize(taking('*', file));
    for (const single of singles[entry] ?? []) {
      sizes[`${entry} { ${single} }`] = await importSize(taking(`{ ${single} }`, file));
    }
  }
}
for (const [name, tags] of Object.entries(pages)) {
  const elements = tags.map((tag) => taking('*', distOf('elements', `${tag}.js`)));
  sizes[name] = await importSize(
    [...elements, taking('{ idbStorage }', distOf('storage', 'idb.js'))].join(''),
  );
}

const cdn = join(root, 'packages', 'elements', 'dist', 'cdn');
const languageFile = /^perf-([a-z]{2})(-[a-z-]+)?\.min\.js$/;
const libraryFile = /-practice-words\.min\.js$/;
for (const file of readdirSync(cdn).filter((it) => it.endsWith('.js'))) {
  const size = sizeOf(readFileSync(join(cdn, file)));
  const [, language] = languageFile.exec(file) ?? [];
  // Of a language the largest file counts: an element fetches the few that it shows.
  const isLibrary = libraryFile.test(file);
  const entry =
    language && !isLibrary ? `cdn/perf-${language}*.min.js, the largest` : `cdn/${file}`;
  if (size.brotli > (sizes[entry]?.brotli ?? 0)) sizes[entry] = size;
  const limit = isLibrary ? libraryLimit : languageLimit;
  if (language && size.brotli > limit) {
    console.error(`${file}: ${size.brotli} bytes; such a file of a language has at most ${limit}`);
    process.exitCode = 1;
  }
}
const split = join(cdn, 'split');
const files = readdirSync(split).filter((it) => it.endsWith('.js'));
sizes['cdn/split/perf.min.js'] = await sizeOfFiles(
  files.map((fileName) => {
    const code = readFileSync(join(split, fileName), 'utf8');
    const imports = code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g);
    return { fileName, code, imports: Array.from(imports, ([, name]) => name) };
  }),
  'perf.min.js',
);

/** What the sizes are to become, in bytes of brotli loaded at once: told with --budgets, and not yet held. */
const kB = 1000;
const budgets = [
  ['scoring', '@throughline/core { rollUp }', 6 * kB],
  ['tree with lit', '@throughline/elements/perf-goal-tree.js', 18 * kB],
  ['page with workspace, tree, check-in, dashboard, IndexedDB', widePage, 45 * kB],
  ['a simple element with lit', '@throughline/elements/perf-status.js', 12 * kB],
  ['all elements', '@throughline/elements/all.js', 110 * kB],
  ['a language', 'cdn/perf-de*.min.js, the largest', 4 * kB],
];

if (process.argv.includes('--budgets')) {
  for (const [name, entry, budget] of budgets) {
    const { brotli } = sizes[entry];
    const verdict = brotli <= budget ? 'reached' : `missed by ${(brotli - budget) / kB} kB`;
    console.log(`${name}: ${brotli / kB} kB of ${budget / kB} kB, ${verdict}`);
  }
}

if (process.argv.includes('--write')) {
  writeFileSync(numbers, `${JSON.stringify(sizes, null, 2)}\n`);
} else {
  const committed = JSON.parse(readFileSync(numbers, 'utf8'));
  const over = Object.entries(sizes).flatMap(([entry, size]) => {
    if (!committed[entry]) return [`${entry} has no committed size`];
    return Object.keys(size)
      .filter((kind) => size[kind] > committed[entry][kind] * tolerance + slack)
      .map((kind) => `${entry}: ${size[kind]} bytes ${kind}, committed ${committed[entry][kind]}`);
  });
  const gone = Object.keys(committed).filter((entry) => !sizes[entry]);
  over.push(...gone.map((entry) => `${entry} has a committed size but does not exist`));
  for (const line of over) console.error(line);
  if (over.length) {
    console.error('Where the growth is meant: node scripts/check-size.mjs --write');
    process.exitCode = 1;
  }
}
