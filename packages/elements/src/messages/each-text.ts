/** Changes one text; what came into it as arguments, such as titles, is in `given`. */
export type TextChange = (text: string, given: readonly string[]) => string;

/** A catalogue, or a part of one, with each of its texts changed, those that functions write included. */
export function eachText(value: unknown, change: TextChange): unknown {
  if (typeof value === 'string') return change(value, []);
  if (typeof value === 'function') {
    const write = value as (...values: unknown[]) => string;
    return (...values: unknown[]) => change(write(...values), values.flatMap(wordsOf));
  }
  if (Array.isArray(value)) return value.map((inner) => eachText(inner, change));
  const entries = Object.entries(value as object);
  return Object.fromEntries(entries.map(([key, inner]) => [key, eachText(inner, change)]));
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((inner) => typeof inner === 'string');
}
