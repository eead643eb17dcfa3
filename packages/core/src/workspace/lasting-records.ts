/** The records that were frozen here, and that JSON would give back as they are. */
const lasting = new WeakSet<object>();

/**
 * Freezes a record all the way down and gives it back. Where it is plain JSON as well, `isLasting` knows it
 * from then on, so that a storage in memory can keep the object itself: nobody can change it any more.
 * A record that holds anything else is frozen and no more than that. Throws nothing.
 *
 * @example
 * const goal = freezeLasting({ ...before, title: 'Ship it' });
 * isLasting(goal); // true
 * isLasting(Object.freeze({ ...goal })); // false: others may have frozen it, less deep or with an accessor
 */
export function freezeLasting<T extends object>(record: T): T {
  if (lasting.has(record)) return record;
  const open: object[] = [record];
  let isPlain = true;
  const visit = (value: unknown) => {
    if (isScalar(value)) return;
    if (typeof value === 'object' && value !== null) open.push(value);
    else isPlain = false;
  };
  for (let next = open.pop(); next; next = open.pop()) {
    Object.freeze(next);
    // By place and by name: lists of values or names would cost as much as all the rest.
    if (Array.isArray(next)) for (let at = 0; at < next.length; at++) visit(next[at]);
    else for (const name in next) visit(next[name as keyof typeof next]);
    isPlain &&= Array.isArray(next) || Object.getPrototypeOf(next) === Object.prototype;
  }
  if (isPlain) lasting.add(record);
  return record;
}

/** Whether a value is a record that `freezeLasting` has frozen and found to be plain JSON. */
export function isLasting(value: unknown): boolean {
  return typeof value === 'object' && value !== null && lasting.has(value);
}

/** Whether JSON gives a value back as it is, and nothing can be changed in it. */
export function isScalar(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  return Number.isFinite(value) && !Object.is(value, -0);
}
