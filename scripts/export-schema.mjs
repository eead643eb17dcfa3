// Writes the JSON Schema of exported workspaces into packages/core/export.schema.json, from the schemas themselves;
// with --check, fails where the file is behind them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceFileSchema } from '@throughline/core/schema';
import { format, resolveConfig } from 'prettier';
import { fail, root } from './lib/run.mjs';

const name = 'packages/core/export.schema.json';
const file = join(root, name);
const options = { ...(await resolveConfig(file)), filepath: file };
const printed = await format(JSON.stringify(workspaceFileSchema()), options);
if (!process.argv.includes('--check')) writeFileSync(file, printed);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== printed) {
  fail(`${name} is behind the code: node --conditions=source scripts/export-schema.mjs.`);
}
