// Writes what reads stored records without their schemas, which come with the commands, into
// packages/core/src/schema/record-readers.ts, from the schemas themselves; with --check, fails where the file is
// behind them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fail, root } from './lib/run.mjs';
import { readersOf } from './lib/readers-of.mjs';

const name = 'packages/core/src/schema/record-readers.ts';
const file = join(root, name);
const options = { ...(await resolveConfig(file)), filepath: file };
const printed = await format(await readersOf(join(root, 'packages/core/src/schema')), options);
if (!process.argv.includes('--check')) writeFileSync(file, printed);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== printed) {
  fail(`${name} is behind the code: node --conditions=source scripts/record-readers.mjs.`);
}
