/** A field of an input that is not checked yet. Own fields only: what a host has put on a prototype decides nothing. */
export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
}
