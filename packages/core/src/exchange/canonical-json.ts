/**
 * A value as JSON with the keys of each object in order, so that equal values are equal texts, whoever wrote
 * them. Of plain JSON, at most as deep as records are.
 *
 * @example
 * canonicalJson({ b: 1, a: 2 }); // '{"a":2,"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(fields);
  if (keys.every((key, index) => index === 0 || (keys[index - 1] as string) < key)) return value;
  return Object.fromEntries(keys.sort().map((key) => [key, fields[key]]));
}
