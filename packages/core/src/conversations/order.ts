// Base 36, in the order in which these characters sort as text.
const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const base = digits.length;

/** Keys longer than this are made short again. */
export const maxOrderKey = 12;

/**
 * A key that sorts between two others, so that one point can be moved without touching the rest.
 *
 * Keys are read as fractions: `i` is one half. Each key made between the same two neighbours again and
 * again is about a character longer after five; `orderKeys` makes them short again.
 *
 * @param before - The key that the new one comes after; `undefined` for the start.
 * @param after - The key that it comes before; `undefined` for the end.
 * @returns A text of digits and small letters that never ends in 0; `undefined` where the two leave no room,
 *   being equal or the wrong way round, or where one is no such text.
 *
 * @example
 * orderBetween('a', 'c'); // 'b'
 * orderBetween('a', 'b'); // 'ai'
 */
export function orderBetween(before: string | undefined, after: string | undefined) {
  const low = before ?? '';
  if (![before, after].every(isKeyOrNone)) return undefined;
  if (after !== undefined && low >= after) return undefined;
  let key = '';
  let isBelowAfter = after === undefined;
  for (let place = 0; place < low.length + (after?.length ?? 0) + 2; place++) {
    const from = digitAt(low, place);
    const to = isBelowAfter ? base : digitAt(after ?? '', place);
    if (to - from > 1) return key + digits[from + Math.floor((to - from) / 2)];
    key += digits[from];
    if (to > from) isBelowAfter = true;
  }
  return undefined;
}

/** As many short keys in order, spread evenly, all of one length. */
export function orderKeys(count: number): readonly string[] {
  let length = 1;
  while (base ** length < 2 * (count + 1)) length += 1;
  const step = Math.floor(base ** length / (count + 1));
  return Array.from({ length: count }, (_, index) =>
    withoutEndingZeros(((index + 1) * step).toString(base).padStart(length, '0')),
  );
}

function isKeyOrNone(key: string | undefined): boolean {
  return key === undefined || /^[0-9a-z]*[1-9a-z]$/.test(key);
}

/** As a fraction a key is the same without them, and only so there is room before it. */
function withoutEndingZeros(key: string): string {
  return key.replace(/0+$/, '');
}

function digitAt(key: string, place: number): number {
  return place < key.length ? digits.indexOf(key.charAt(place)) : 0;
}
