// Prints the access matrix into docs/access.md, from the policy itself; with --check, fails where the page
// is behind it.
import { accessMatrix } from '../packages/core/src/access/matrix.ts';
import { printPage } from './lib/printed-page.mjs';

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

const markdown = Object.keys(titles).flatMap(tableOf).join('\n');
await printPage({ page: 'access.md', name: 'matrix', script: 'access-matrix.mjs', markdown });
