import {
  type FileError,
  type FileProgress,
  PerfError,
  type Storage,
  type WorkspaceImportPlan,
} from '@throughline/core';
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
  const unreached = (cause: unknown): never => {
    throw new SourceError(
      (texts) => texts.initialUnreached,
      `${address} could not be reached.`,
      cause,
    );
  };
  const response = await fetch(address).catch(unreached);
  if (!response.ok) throw refused(address, response.status);
  const file = await response.blob().catch(unreached);
  if (await isWorkspaceFile(file)) return { kind: 'file', file };
  return { kind: 'records', records: recordsIn(await file.text(), address) };
}

function refused(address: string, status: number): SourceError {
  const message = `${address} answered ${status}.`;
  const cause = new PerfError('not-found', message);
  return new SourceError((texts) => texts.initialRefused(status), message, cause);
}

function recordsIn(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const isPage = text.trimStart().startsWith('<');
    const message = `${address} is ${isPage ? 'a web page' : 'no JSON'}: ${String(error)}`;
    throw new SourceError(
      (texts) => (isPage ? texts.initialIsPage : texts.initialIsNoJson),
      message,
      new PerfError('bad-file', message),
    );
  }
}

/**
 * What is left to write of a file with its history into a storage, which stays open; nothing is changed.
 *
 * @returns a plan; `undefined` where the storage has all of it, or went its own way.
 * @throws SourceError for a file that does not fit; PerfError `newer-data` for one of a newer version of the library,
 *   and as the storage throws it.
 */
export async function planInitial(
  storage: Storage,
  file: Blob,
): Promise<WorkspaceImportPlan | undefined> {
  const { checkBackup } = await import('./restore-backup.ts');
  const plan = await checkBackup(file, { storage });
  const [wrong] = plan.errors;
  if (wrong?.line === 0 && wrong.error.code === 'conflict') return undefined;
  if (wrong) throw unfit(wrong);
  if (plan.to === 0)
    throw unfit({ line: 0, error: new PerfError('bad-file', 'It holds no changes.') });
  return plan.kind === 'nothing' ? undefined : plan;
}

function unfit({ line, error }: FileError): Error {
  if (error.code === 'newer-data') {
    return new SourceError((texts) => texts.initialNewer, error.message, error);
  }
  return new SourceError(
    (texts) => (line > 0 ? texts.initialLine(line) : texts.badInitial),
    error.message,
    error,
  );
}

/**
 * Writes what a plan has left into its storage, which stays open.
 *
 * @throws SourceError where somebody else has written something else meanwhile, which stays; PerfError as the
 *   storage throws it.
 */
export async function writeInitial(
  storage: Storage,
  plan: WorkspaceImportPlan,
  onProgress: (written: FileProgress) => void,
): Promise<void> {
  const { writeBackup } = await import('./restore-backup.ts');
  try {
    await writeBackup(storage, plan, onProgress);
  } catch (error) {
    if (!(error instanceof PerfError) || error.code !== 'conflict') throw error;
    throw new SourceError((texts) => texts.initialMet, error.message, error);
  }
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
