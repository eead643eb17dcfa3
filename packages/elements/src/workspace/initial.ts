import { type FileProgress, PerfError, type Storage } from '@throughline/core';
import { SourceError } from './source-error.ts';

/** What an empty workspace begins with: records, or a whole file with its history. */
export type Initial =
  | { readonly kind: 'records'; readonly records: unknown }
  | { readonly kind: 'file'; readonly file: Blob };

/**
 * Fetches what an empty workspace begins with.
 *
 * @param address - Of records as JSON, or of a file of JSON lines as `exportStorage` writes it.
 * @throws SourceError where it cannot be reached or read.
 */
export async function fetchInitial(address: string): Promise<Initial> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new SourceError('initialUnreached', `${address} could not be reached.`, cause);
  });
  try {
    if (!response.ok) throw new PerfError('not-found', `${address} answered ${response.status}.`);
    const file = await response.blob();
    if (await isWorkspaceFile(file)) return { kind: 'file', file };
    return { kind: 'records', records: JSON.parse(await file.text()) };
  } catch (cause) {
    throw new SourceError('badInitial', `${address} could not be read as JSON.`, cause);
  }
}

/**
 * Writes a file with its history into an empty storage, which stays open. What another tab has written there
 * meanwhile is kept.
 *
 * @throws SourceError for a file that does not fit; PerfError as the storage throws it.
 */
export async function restoreInitial(
  storage: Storage,
  file: Blob,
  onProgress: (written: FileProgress) => void,
): Promise<void> {
  const { checkBackup, writeBackup } = await import('./restore-backup.ts');
  const { signal } = new AbortController();
  const plan = await checkBackup(file, { signal, onProgress: () => undefined });
  if (plan.kind === 'restore') return void (await writeBackup(storage, plan, onProgress));
  throw new SourceError('badInitial', 'The file does not fit.', plan.errors[0]?.error);
}

/** Whether the first line is the head of a file: a record would not have its `format`. */
async function isWorkspaceFile(file: Blob): Promise<boolean> {
  const [head = ''] = (await file.slice(0, longestHead).text()).split('\n');
  try {
    return Object.hasOwn(JSON.parse(head) as object, 'formatVersion');
  } catch {
    return false;
  }
}

const longestHead = 4096;
