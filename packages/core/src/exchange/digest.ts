const lanes = [
  [0x811c9dc5, 0x01000193],
  [0x9e3779b9, 0x85ebca6b],
  [0xc2b2ae35, 0x27d4eb2f],
  [0x165667b1, 0x9e3779b1],
] as const;

/**
 * An id made of texts: the same texts give the same one on every machine, others another one. Four hashes of
 * 32 bits in the manner of FNV-1a, which keep no secret.
 *
 * @returns 32 hexadecimal digits.
 */
export function digestOf(...texts: readonly string[]): string {
  const text = JSON.stringify(texts);
  return lanes
    .map(([start, factor]) => {
      let hash: number = start;
      for (let at = 0; at < text.length; at++) {
        hash = Math.imul(hash ^ text.charCodeAt(at), factor);
        hash ^= hash >>> 15;
      }
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
