// Are the packages sound? Every entry is there, publint and attw are content with what would be
// published, class modules register nothing and registering modules survive a bundler.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { bundled } from './lib/bundled.mjs';
import { root, run } from './lib/run.mjs';
import { packages, pnpm } from './lib/workspace.mjs';

const problems = [];
const folderOf = (name) => join(root, 'packages', name);
const manifestOf = (name) => JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'));

function checkFiles(name) {
  const { exports, publishConfig } = manifestOf(name);
  for (const [path, conditions] of Object.entries(exports)) {
    for (const file of Object.values(conditions)) {
      if (!existsSync(join(folderOf(name), file))) {
        problems.push(`@throughline/${name}: ${path} names ${file}, which does not exist`);
      }
    }
    const { source, ...published } = conditions;
    if (JSON.stringify(publishConfig.exports[path]) !== JSON.stringify(published)) {
      problems.push(`@throughline/${name}: ${path} differs in publishConfig (source: ${source})`);
    }
  }
}

async function checkPacked(name, target) {
  const packed = await run('npx', ['-y', pnpm, 'pack', '--pack-destination', target], {
    cwd: folderOf(name),
    capture: true,
  });
  const tarball = readdirSync(target).find((file) => file.startsWith(`throughline-${name}-`));
  if (packed.code !== 0 || !tarball) {
    problems.push(`@throughline/${name} cannot be packed: ${packed.output.trim()}`);
    return;
  }
  const file = join(target, tarball);
  // A style sheet has no types.
  const sheets = Object.keys(manifestOf(name).exports).filter((path) => path.endsWith('.css'));
  const untyped = sheets.length > 0 ? ['--exclude-entrypoints', ...sheets] : [];
  const tools = [
    ['publint', ['run', file, '--strict']],
    ['attw', [file, '--profile', 'esm-only', '--no-emoji', '--format', 'ascii', ...untyped]],
  ];
  for (const [tool, args] of tools) {
    const { code, output } = await run(tool, args, { capture: true });
    if (code !== 0) problems.push(`@throughline/${name}, ${tool}:\n${output.trim()}`);
  }
}

// Stands where an application does that has installed the packages.
const app = join(root, 'app.js');

/** What a bundler leaves of an application of a single line. */
const bundlers = {
  async rollup(code) {
    const [first] = await bundled(app, code);
    return first.code;
  },
  async esbuild(code) {
    const { outputFiles, metafile } = await build({
      stdin: { contents: code, resolveDir: dirname(app) },
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'out',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const loaded = loadedWith('out/stdin.js', metafile.outputs);
    return outputFiles
      .filter(({ path }) => loaded.has(relative(process.cwd(), path)))
      .map(({ text }) => text)
      .join('\n');
  },
};

/** An output and all that it loads at once; what it loads on demand is no part of it. */
function loadedWith(entry, outputs) {
  const loaded = new Set([entry]);
  for (const output of loaded) {
    for (const { path, kind } of outputs[output].imports) {
      if (kind === 'import-statement') loaded.add(path);
    }
  }
  return loaded;
}

async function checkElements() {
  const { exports } = manifestOf('elements');
  const registers = (path) => path.startsWith('./perf-') || path === './all.js';
  const modules = Object.keys(exports).filter((path) => exports[path].default?.endsWith('.js'));
  // The loader defines only what a page uses, once it runs.
  for (const path of modules.filter((it) => it !== './loader.js')) {
    const from = `@throughline/elements${path.slice(1)}`;
    // A class stays in the bundle because it is used; a registration has only its side effect.
    const code = registers(path) || path === '.' ? `import '${from}';` : `export * from '${from}';`;
    for (const [name, bundle] of Object.entries(bundlers)) {
      const defines = /customElements\.define\b/.test(await bundle(code));
      if (defines === registers(path)) continue;
      const what = defines ? 'registers elements' : 'registers no element';
      problems.push(`${from}, bundled by ${name}, ${what}`);
    }
  }
  const classes = modules.filter((path) => !registers(path) && path !== './loader.js');
  const program = `
    let touched = 0;
    const touch = () => void (touched += 1);
    globalThis.customElements = { define: touch, get: touch, whenDefined: touch };
    for (const file of ${JSON.stringify(classes.map((path) => exports[path].default))}) {
      await import(new URL(file, ${JSON.stringify(`file://${folderOf('elements')}/`)}));
    }
    if (touched > 0) throw new Error('class modules touched the registry ' + touched + ' times');
    if (globalThis.document || globalThis.window) throw new Error('there is a page');
  `;
  const plain = await run('node', ['--input-type=module', '--eval', program], { capture: true });
  if (plain.code !== 0) problems.push(`class modules in plain Node:\n${plain.output.trim()}`);
  await checkWithoutPage(modules.map((path) => exports[path].default));
}

/** A server that renders pages imports what they import, those that define elements included. */
async function checkWithoutPage(files) {
  const program = `
    for (const file of ${JSON.stringify(files)}) {
      await import(new URL(file, ${JSON.stringify(`file://${folderOf('elements')}/`)}));
    }
  `;
  const { code, output } = await run('node', ['--input-type=module', '--eval', program], {
    capture: true,
  });
  if (code !== 0) problems.push(`modules where there is no document:\n${output.trim()}`);
}

const target = mkdtempSync(join(tmpdir(), 'throughline-pack-'));
try {
  for (const name of packages) checkFiles(name);
  if (problems.length === 0) {
    for (const name of packages) await checkPacked(name, target);
    await checkElements();
  }
} finally {
  rmSync(target, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
