import {
  PerfError,
  type Storage,
  type Version,
  type WorkspaceImportPlan,
  storedVersion,
} from '@throughline/core';
import { fetchInitial, planInitial, writeInitial } from './initial.ts';
import { type InitialMark, initialMark, noMark } from './initial-mark.ts';

/** Told how far the writing of a file has come, in commits. */
export type OnProgress = (progress: { readonly loaded: number; readonly total: number }) => void;

/** Which workspace begins, and the address of what it begins with. */
interface Beginning {
  readonly src: string;
  readonly initial: string;
  /** The same storage once more: without a second copy of what it is sent, and empty where it was lost. */
  readonly filling: () => Storage;
}

/**
 * Writes the file at an address with its history into a storage, before anybody is there: who opens first would be
 * the admin. One tab does it, the others wait. Where it was cut off it goes on; a workspace that went its own way
 * is left alone. The file is the second copy of what it fills until all of it is there: a copy of each of very many
 * commits takes longer than they do.
 *
 * @returns the records that the workspace is to begin with, where those are at the address in place of a file.
 * @throws SourceError for what is at the address; PerfError as the storage throws it.
 */
export async function firstRecords(
  storage: Storage,
  { src, initial, filling }: Beginning,
  onProgress: OnProgress,
): Promise<{ readonly read: unknown } | undefined> {
  const isKept = storage.capabilities.durability !== 'none';
  const mark = isKept ? initialMark(src) : noMark;
  const isSettled = (version: Version) => version > 0 && (!isKept || mark.get() === 'settled');
  const found = () => storedVersion(storage).catch((error: unknown) => anew(error, mark, filling));
  if (isSettled(await found())) return undefined;
  const work = async () => {
    const version = await found();
    if (isSettled(version)) return undefined;
    const isUnknown = version > 0 && mark.get() === undefined;
    const left = await leftToDo(storage, initial).catch((error: unknown) => {
      // Most likely it is whole: it opens also where the file cannot be reached.
      if (isUnknown) return undefined;
      throw error;
    });
    if (!left) return undefined;
    if (left.kind === 'plan') {
      mark.set('under-way');
      const into = version === 0 && storage.capabilities.secondCopy ? filling() : storage;
      await write(left.plan, into, onProgress).finally(() => into !== storage && into.close());
    }
    mark.set('settled');
    return left.kind === 'records' && version === 0 ? { read: left.records } : undefined;
  };
  return isKept ? alone(`throughline-initial:${src}`, work) : work();
}

/** Begins anew where a browser lost what was being written: that was of the file alone. */
async function anew(error: unknown, mark: InitialMark, filling: () => Storage): Promise<Version> {
  const isLost = error instanceof PerfError && error.code === 'storage-lost';
  if (!isLost || mark.get() !== 'under-way') throw error;
  const storage = filling();
  return storedVersion(storage).finally(() => storage.close());
}

type Left =
  | { readonly kind: 'records'; readonly records: unknown }
  | { readonly kind: 'plan'; readonly plan: WorkspaceImportPlan }
  | { readonly kind: 'nothing' };

function write(plan: WorkspaceImportPlan, storage: Storage, onProgress: OnProgress) {
  return writeInitial(storage, plan, ({ done, total }) => onProgress({ loaded: done, total }));
}

async function leftToDo(storage: Storage, address: string): Promise<Left> {
  const initial = await fetchInitial(address);
  if (initial.kind === 'records') return initial;
  const plan = await planInitial(storage, initial.file);
  return plan ? { kind: 'plan', plan } : { kind: 'nothing' };
}

/**
 * Works while no other tab does. Pages without a secure context have no locks: there two tabs write the same commits,
 * each of which counts once.
 */
function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { locks } = navigator as Partial<Navigator>;
  return locks ? locks.request(name, work) : work();
}
