import type { Storage, Workspace } from '@throughline/core';
import { type Storages, storageOf } from './open-source.ts';

/**
 * What opens one more storage of a source beside the one that a workspace is open on; `undefined` where that one
 * would not be told of what the other writes, as in memory.
 */
export function storageOpener(
  { capabilities }: Workspace,
  src: string,
  storages: Storages,
): (() => Storage) | undefined {
  if (!capabilities.severalTabs) return undefined;
  return () => storageOf({ src, asked: {} }, storages);
}
