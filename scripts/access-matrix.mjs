// Prints the access matrix into docs/access.md, from the policy itself; with --check, fails where the page
// is behind it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { accessMatrix } from '../packages/core/src/access/matrix.ts';
import { fail, root } from './lib/run.mjs';

const page = join(root, 'docs', 'access.md');
const [begin, end] = ['<!-- matrix -->', '<!-- /matrix -->'];
const titles = {
  seeing: ['Seeing', 'Records', 'Seen by'],
  fields: ['Single fields', 'Field of a record that is seen', 'Shown to'],
  doing: ['Doing', 'Commands', 'Run by'],
};

/** The rows of a part as a Markdown table under its title. */
function tableOf(part) {
  const [title, what, who] = titles[part];
  const rows = accessMatrix()
    .filter((row) => row.part === part)
    .map((row) => `| ${row.what} | ${row.who} | ${row.rule} |`);
  return [`### ${title}`, '', `| ${what} | ${who} | Rule |`, '|---|---|---|', ...rows, ''];
}

const text = readFileSync(page, 'utf8');
const [before, rest] = text.split(begin);
const after = rest?.split(end)[1];
if (after === undefined) fail(`docs/access.md has no ${begin} … ${end} to print into.`);
const tables = Object.keys(titles).flatMap(tableOf).join('\n');
const printed = await format(`${before}${begin}\n\n${tables}\n${end}${after}`, {
  ...(await resolveConfig(page)),
  filepath: page,
});
if (!process.argv.includes('--check')) writeFileSync(page, printed);
else if (printed !== text) {
  fail('docs/access.md is behind the policy: node --conditions=source scripts/access-matrix.mjs.');
}
