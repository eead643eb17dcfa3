/** Takes in text, piece by piece, and says what it comes to. */
export interface StableHash {
  add(text: string): void;
  /** 16 hexadecimal digits; the same for the same text, however it was cut into pieces. */
  hex(): string;
}

/**
 * A hash of 64 bits that is the same on every platform and in every version: for noticing damage and comparing
 * storages. No security: whoever wants two texts of one hash can make them.
 *
 * Two lanes of 32 bits over the UTF-16 units of the text, multiplied as in cyrb53.
 *
 * @example
 * const hash = stableHash();
 * hash.add('a');
 * hash.hex(); // '49b40a2f8ec98d5b'
 */
export function stableHash(): StableHash {
  let [one, two] = [0xdeadbeef | 0, 0x41c6ce57 | 0];
  return {
    add(text) {
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        one = Math.imul(one ^ unit, 2654435761);
        two = Math.imul(two ^ unit, 1597334677);
      }
    },
    hex() {
      const first = mixed(one, two);
      const second = mixed(two, one);
      return hexOf(mixed(second, first)) + hexOf(mixed(first, second));
    },
  };
}

function mixed(lane: number, other: number): number {
  return (
    Math.imul(lane ^ (lane >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  );
}

function hexOf(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
