// Writes what reads stored records without their schemas, which come with the commands, into
// packages/core/src/schema/record-readers.ts and the folder of that name, from the schemas themselves; with --check,
// fails where a file is behind them, or is none of theirs.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fail, root } from './lib/run.mjs';
import { readersOf } from './lib/readers-of.mjs';

const folder = 'packages/core/src/schema';
const isCheck = process.argv.includes('--check');
mkdirSync(join(root, folder, 'record-readers'), { recursive: true });
const printed = await readersOf(join(root, folder));
for (const [name, code] of printed) {
  const file = join(root, folder, name);
  const text = await format(code, { ...(await resolveConfig(file)), filepath: file });
  if (!isCheck) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    fail(`${name} is behind the code: node --conditions=source scripts/record-readers.mjs.`);
  }
}
const others = readdirSync(join(root, folder, 'record-readers')).filter(
  (name) => !printed.has(`record-readers/${name}`),
);
if (others.length > 0) fail(`record-readers/${others.join(', ')}: not printed from a schema.`);
