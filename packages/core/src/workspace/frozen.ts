/**
 * Freezes plain data and all in it, so that nobody changes a record that others hold too. What is frozen already
 * is taken to be so throughout. Returns what was given.
 */
export function frozen<T>(value: T): T {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    // Of what is no object, JavaScript says that it is frozen.
    if (Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const inner of Object.values(next as object)) waiting.push(inner);
  }
  return value;
}
