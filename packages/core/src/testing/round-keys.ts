import { webcrypto } from 'node:crypto';
import { createRandom } from '../random.ts';
import type { Mark } from '../workspace/blind-pool.ts';

/** Marks as a page or server makes them with WebCrypto, under a key that cannot be taken out. */
export async function webMark(): Promise<Mark> {
  const { subtle } = webcrypto;
  const key = await subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (text) => {
    const mark = await subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return Buffer.from(mark).toString('hex');
  };
}

/** UUIDs of version 4 that follow from a seed alone. */
export function seededIds(seed: number): () => string {
  const random = createRandom(seed);
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => random.between(0, 15).toString(16)).join('');
  return () =>
    `${hex(8)}-${hex(4)}-4${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
}
