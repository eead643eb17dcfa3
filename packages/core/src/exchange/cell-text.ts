const most = 20;

/** Whether a text is a day of the calendar that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const parsed = Date.parse(text);
  return Number.isFinite(parsed) && new Date(parsed).toISOString().slice(0, 10) === text;
}

/** A piece of a file for a message; long ones are cut. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

/**
 * The other rows among some that are alike, for a message: `row 7`, `rows 7, 9`; of many the first twenty.
 *
 * @returns `undefined` where there is no other one.
 */
export function otherRows(
  alike: readonly { readonly row: number }[],
  row: number,
): string | undefined {
  const count = alike.length - 1;
  if (count < 1) return undefined;
  // Thousands of rows may be alike: each looks at a few of them only.
  const some = alike.slice(0, most + 1).filter((other) => other.row !== row);
  const named = some.slice(0, most).map((other) => other.row);
  const more = count > named.length ? [`… ${count - named.length} more`] : [];
  return `${count > 1 ? 'rows' : 'row'} ${[...named, ...more].join(', ')}`;
}

/** The first twenty names, and how many more there are. */
export function shortened(names: readonly string[]): readonly string[] {
  if (names.length <= most) return names;
  return [...names.slice(0, most), `… ${names.length - most} more`];
}

/** A name without what makes no difference between two spellings of it: case, spacing and normal form. */
export function plainLabel(label: string): string {
  return label.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A word of a list or the name of a column, of which underscores and hyphens make no difference either. */
export function plainWord(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
