import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** The names of the types in the export lists of the root entry that are taken from a file. */
function exportedFrom(file: string): ReadonlySet<string> {
  const lists = textOf('index.ts').matchAll(/^export (type )?\{([^}]*)\} from '\.\/([^']+)';$/gm);
  const names = [...lists].flatMap(([, isTypes, list = '', from]) => {
    if (from !== file) return [];
    const each = list.split(',').map((name) => name.trim());
    return isTypes ? each : each.flatMap((name) => /^type (\w+)$/.exec(name)?.[1] ?? []);
  });
  return new Set(names);
}

/** How old records become new ones, how they are read, and how inputs are typed from schemas, is nobody else's. */
const inner: readonly string[] = ['migrations', 'upcast', 'parse', 'readers'].map(
  (name) => `schema/${name}.ts`,
);

const files = readdirSync(new URL('schema', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => `schema/${file}`)
  .filter((file) => !inner.includes(file));

test('[M17] the root entry names the type of every record, id and command input', () => {
  const found = files.flatMap((file) => {
    const types = textOf(file).matchAll(/^export (?:type|interface) (\w+)/gm);
    return [...types].map(([, name = '']) => ({ file, name }));
  });
  assert.ok(found.some(({ name }) => name === 'RoundOpen') && found.length > 150);
  const missing = found.filter(({ file, name }) => !exportedFrom(file).has(name));
  assert.deepEqual(missing, []);
});
