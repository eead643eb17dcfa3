/** The columns that a tree can show, beside the title, which is the first, and the actions, which are the last. */
export const columnNames = [
  'owner',
  'status',
  'progress',
  'expected',
  'gap',
  'confidence',
  'trend',
  'reported',
  'due',
  'share',
  'contributors',
] as const;

/** A column that can be shown or not. */
export type ColumnName = (typeof columnNames)[number];

/** What a tree shows where nobody chose columns. */
export const usualColumns: readonly ColumnName[] = [
  'owner',
  'progress',
  'status',
  'confidence',
  'reported',
];

/**
 * The columns that were chosen, in their order.
 *
 * @param chosen - Names in a list, or in a text with spaces or commas between; names of no column are left out.
 * @returns `undefined` where nothing was chosen, or just what shows anyway; none for an empty list.
 */
export function chosenColumns(
  chosen: readonly string[] | string | null | undefined,
): readonly ColumnName[] | undefined {
  if (chosen === null || chosen === undefined) return undefined;
  const names = typeof chosen === 'string' ? chosen.split(/[\s,]+/).filter(Boolean) : chosen;
  if (names.length === 0 && typeof chosen === 'string') return undefined;
  const known = columnNames.filter((name) => names.includes(name));
  known.sort((a, b) => names.indexOf(a) - names.indexOf(b));
  return String(known) === String(usualColumns) ? undefined : known;
}
