import { seedOf } from '../random.ts';

/**
 * The last column of every table that we export. It says that the file is ours, so that numbers have a
 * point before their decimals and an apostrophe before a formula is taken away again. Its cells say how
 * the record stood when it was exported.
 */
export const exportMark = 'throughline export 1';

/** The same of a table that was exported with formulas as they are: no apostrophe is taken away. */
export const rawExportMark = 'throughline raw export 1';

/** The source of the ids in our own exports. A record without an id of it goes by its own id. */
export const ownSource = 'throughline';

// A spreadsheet runs what begins like this, also in full width, behind separators or behind quotes.
const formula = /^[\s"';,|]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A text that no spreadsheet runs: one that begins like a formula has an apostrophe in front.
 *
 * @example
 * guardedText('=1+1'); // "'=1+1"
 * guardedText('5 + 3'); // '5 + 3'
 */
export function guardedText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that `guardedText` was given. */
export function unguardedText(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

/** What stands in the column of the mark for a record: the same as long as its cells are. */
export function rowMark(cells: readonly string[]): string {
  return (seedOf(cells.join('\u001F')) >>> 0).toString(16).padStart(8, '0');
}
