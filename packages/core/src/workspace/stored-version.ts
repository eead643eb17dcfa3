import type { Storage, Version } from './storage.ts';

/**
 * How far a storage has come. Its records are not asked for, which stops their reading where an adapter has begun
 * it.
 *
 * @throws As `Storage.open`.
 *
 * @example
 * if ((await storedVersion(storage)) === 0) await restoreStorage(storage, plan);
 */
export async function storedVersion(storage: Pick<Storage, 'open'>): Promise<Version> {
  const { version, records } = await storage.open();
  await records[Symbol.asyncIterator]().return?.();
  return version;
}
