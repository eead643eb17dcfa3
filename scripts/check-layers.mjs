// Holds every import to the table in lib/layers.mjs and finds cycles, those of types included.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importsOf } from './lib/imports.mjs';
import { layers } from './lib/layers.mjs';
import { root } from './lib/run.mjs';
import { filesBelow } from './lib/stamp.mjs';

const isTest = (file) => /\.test\.ts$|(^|\/)testing\//.test(file);
const posix = (path) => path.split(sep).join('/');

/** Every import that the table does not allow, and every cycle, each as one line. */
export function layerProblems(base) {
  return [
    ...Object.entries(layers).flatMap(([name, layer]) => packageProblems(base, name, layer)),
    ...exampleProblems(base),
  ];
}

function packageProblems(base, name, { table, room, elementRoom = () => false }) {
  const src = join(base, 'packages', name, 'src');
  if (!existsSync(src)) return [];
  const problems = [];
  const graph = new Map();
  for (const path of filesBelow(src).filter((file) => file.endsWith('.ts'))) {
    const file = posix(relative(src, path));
    const targets = [];
    for (const { specifier, kind, line } of importsOf(path)) {
      const problem = (text) => problems.push(`packages/${name}/src/${file}:${line} ${text}`);
      if (!specifier.startsWith('.')) {
        const deep = deepPath(base, specifier);
        if (deep) problem(deep);
        else if (!isTest(file) && !mayImport(table, room(file), { names: [specifier], kind })) {
          problem(`imports ${specifier}, which ${room(file)} may not`);
        }
        continue;
      }
      const target = posix(relative(src, resolve(dirname(path), specifier)));
      if (target.startsWith('..')) {
        problem(`imports ${specifier} from outside its package`);
        continue;
      }
      if (isTest(file)) continue;
      targets.push(target);
      if (isTest(target)) problem(`imports the test file ${specifier}`);
      else if (room(target) !== room(file)) {
        const names = [room(target), target.replace(/\.ts$/, '')];
        if (elementRoom(target)) names.push('element');
        if (!mayImport(table, room(file), { names, kind })) {
          const what = kind === 'value' ? '' : ` (${kind})`;
          problem(`imports ${specifier}${what}, which ${room(file)} may not`);
        }
      }
    }
    graph.set(file, targets);
  }
  const cycles = cyclesIn(graph).map((cycle) => `packages/${name}/src has a cycle: ${cycle}`);
  return [...problems, ...cycles];
}

function mayImport(table, room, { names, kind }) {
  const allowed = table[room] ?? table.element ?? [];
  return allowed.some((entry) => {
    const [, only, wanted] = /^(?:(type|dynamic) )?(.*)$/.exec(entry);
    if (only && only !== kind) return false;
    // Lit is published as many small modules.
    return names.includes(wanted) || (wanted === 'lit' && names[0].startsWith('lit/'));
  });
}

/** A path of one of our packages that its exports do not name. */
function deepPath(base, specifier) {
  const [, name, path] = /^@throughline\/([^/]+)(\/.*)?$/.exec(specifier) ?? [];
  if (!name) return undefined;
  const manifest = join(base, 'packages', name, 'package.json');
  if (!existsSync(manifest)) return `imports ${specifier}, which does not exist`;
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (`.${path ?? ''}` in exports) return undefined;
  return `imports ${specifier}, which is not an entry of @throughline/${name}`;
}

function exampleProblems(base) {
  const examples = join(base, 'examples');
  if (!existsSync(examples)) return [];
  return readdirSync(examples).flatMap((name) => {
    const folder = join(examples, name);
    return filesBelow(folder)
      .filter((file) => /\.(ts|js|mjs)$/.test(file))
      .flatMap((path) =>
        importsOf(path).flatMap(({ specifier, line }) => {
          const outside =
            specifier.startsWith('.') &&
            relative(folder, resolve(dirname(path), specifier)).startsWith('..');
          const text = outside
            ? `imports ${specifier}: an example uses published entries`
            : deepPath(base, specifier);
          return text ? [`${posix(relative(base, path))}:${line} ${text}`] : [];
        }),
      );
  });
}

/** Each cycle once, as `a.ts → b.ts → a.ts`. */
function cyclesIn(graph) {
  const cycles = [];
  const done = new Set();
  const visit = (file, path) => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = layerProblems(root);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
}
