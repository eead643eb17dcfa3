// The size of each entry, and of single imports from it, minified and compressed, against the committed
// numbers of sizes.json. With --write the numbers are taken as they are.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './lib/run.mjs';
import { packages } from './lib/workspace.mjs';

const numbers = join(root, 'scripts', 'sizes.json');
const tolerance = 1.05;
// A few bytes more are no news for a tiny entry.
const slack = 50;
/** What a page pays that imports only this from an entry. */
const singles = { '@throughline/core': ['rollUp', 'explain'] };

const sizeOf = (code) => ({
  brotli: brotliCompressSync(code).length,
  gzip: gzipSync(code, { level: 9 }).length,
});

/** What a page pays at once: what is imported on demand is split off and not counted. */
async function importSize(names, entry) {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from ${JSON.stringify(entry)}`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: 'size',
    metafile: true,
    legalComments: 'none',
  }).then(atOnce);
  return sizeOf(Buffer.concat(outputFiles.map((file) => file.contents)));
}

/** Leaves the files that the first one imports statically, itself included. */
function atOnce({ outputFiles, metafile }) {
  const [first] = Object.keys(metafile.outputs).filter((name) => name.endsWith('stdin.js'));
  const wanted = new Set([first]);
  for (const name of wanted) {
    for (const { path, kind, external } of metafile.outputs[name].imports) {
      if (kind === 'import-statement' && !external) wanted.add(path);
    }
  }
  return { outputFiles: outputFiles.filter(({ path }) => wanted.has(path.slice(root.length))) };
}

const sizes = {};
for (const name of packages) {
  const folder = join(root, 'packages', name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const [path, conditions] of Object.entries(exports)) {
    // Data such as a JSON Schema is no part of a page.
    if (!conditions.default || conditions.default.endsWith('.json')) continue;
    const entry = `@throughline/${name}${path.slice(1)}`;
    const file = join(folder, conditions.default);
    sizes[entry] = await importSize('*', file);
    for (const single of singles[entry] ?? []) {
      sizes[`${entry} { ${single} }`] = await importSize(`{ ${single} }`, file);
    }
  }
}
const cdn = join(root, 'packages', 'elements', 'dist', 'cdn');
for (const file of readdirSync(cdn).filter((it) => it.endsWith('.js'))) {
  sizes[`cdn/${file}`] = sizeOf(readFileSync(join(cdn, file)));
}

if (process.argv.includes('--write')) {
  writeFileSync(numbers, `${JSON.stringify(sizes, null, 2)}\n`);
} else {
  const committed = JSON.parse(readFileSync(numbers, 'utf8'));
  const over = Object.entries(sizes).flatMap(([entry, size]) => {
    if (!committed[entry]) return [`${entry} has no committed size`];
    return ['brotli', 'gzip']
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
