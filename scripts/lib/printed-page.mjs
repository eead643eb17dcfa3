import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fail, root } from './run.mjs';

/**
 * The text of a page with `markdown` between the marks `<!-- name -->` and `<!-- /name -->`, in place of what
 * stood there; undefined where the marks are missing.
 */
export function printBetween(text, name, markdown) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  return after === undefined ? undefined : `${before}${begin}\n\n${markdown}\n${end}${after}`;
}

/**
 * Prints `markdown` into a page of docs/ between its marks; with --check, fails where the page is behind.
 *
 * @param page - Its file name: `access.md`.
 * @param name - Of the marks.
 * @param script - What prints it, for the message: `access-matrix.mjs`.
 */
export async function printPage({ page, name, script, markdown }) {
  const file = join(root, 'docs', page);
  const text = readFileSync(file, 'utf8');
  const filled = printBetween(text, name, markdown);
  if (filled === undefined)
    fail(`docs/${page} has no <!-- ${name} --> … <!-- /${name} --> to print into.`);
  const printed = await format(filled, { ...(await resolveConfig(file)), filepath: file });
  if (!process.argv.includes('--check')) writeFileSync(file, printed);
  else if (printed !== text) {
    fail(`docs/${page} is behind the code: node --conditions=source scripts/${script}.`);
  }
}
