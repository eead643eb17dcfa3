import {
  type PersonId,
  type Storage,
  type Workspace,
  createWorkspace,
  memoryStorage,
} from '@throughline/core';
import { systemIds, systemNow, systemZone } from '@throughline/core/system';
import { type OnProgress, firstRecords } from './first-records.ts';
import { SourceError } from './source-error.ts';
import { whenIdle } from '../controllers/when-idle.ts';

/** Something about where the records are kept that people should hear of; see `IdbNotice`. */
export interface StorageNotice {
  readonly kind:
    'repaired' | 'repaired-in-part' | 'no-second-copy' | 'second-copy-behind' | 'second-copy-kept';
}

/** How a storage is to be opened. */
export interface StorageAsked {
  /**
   * Given after a person decided so: what was stored is lost, and they go on with what is left, or begin with
   * nothing.
   */
  readonly afterLoss?: 'keep-rest' | 'begin-anew';
  /** Whether to ask the browser, at the first save, not to drop what is stored. */
  readonly persist?: boolean;
  /** `false` for no second copy yet: what is written is still where it comes from. */
  readonly secondCopy?: false;
  /** To be called with what people should hear of. */
  readonly onNotice?: (notice: StorageNotice) => void;
}

/** Makes the storage for a `src`, from what follows the scheme: `acme` of `idb:acme`. */
export type StorageFactory = (name: string, asked: StorageAsked) => Storage;

/** Schemes of `src`. `memory` is there from the start; a host adds what it imports. */
export type Storages = Map<string, StorageFactory>;

/** What the attributes of a `perf-workspace` ask for. */
export interface Source {
  readonly src: string;
  readonly viewer: string;
  readonly viewerName?: string | undefined;
  /** Address of the records that an empty workspace begins with. */
  readonly initial?: string | undefined;
  readonly asked: StorageAsked;
}

/** The storages that every copy starts with. */
export function builtInStorages(): Storages {
  return new Map([['memory', () => memoryStorage()]]);
}

/** The scheme of a `src`: `idb` of `idb:acme`, `memory` of `memory:`. */
export function schemeOf(src: string): string {
  return src.slice(0, Math.max(0, src.indexOf(':')));
}

/**
 * Makes the storage of a source, not yet open.
 *
 * @throws SourceError for a scheme that no storage is registered for.
 */
export function storageOf(
  { src, asked }: Pick<Source, 'src' | 'asked'>,
  storages: Storages,
): Storage {
  const scheme = schemeOf(src);
  const makeStorage = storages.get(scheme);
  if (!makeStorage)
    throw new SourceError((texts) => texts.unknownSource(scheme), `No storage for ${scheme}:`);
  return makeStorage(src.slice(scheme.length + 1), asked);
}

/**
 * Opens the workspace that the attributes ask for, and gives an empty one its first records.
 *
 * @throws SourceError for attributes that do not fit; PerfError as the storage throws it.
 */
export async function openSource(
  source: Source,
  storages: Storages,
  onProgress: OnProgress,
): Promise<Workspace> {
  if (!source.viewer)
    throw new SourceError((texts) => texts.noViewer, 'The attribute viewer is missing.');
  const storage = storageOf(source, storages);
  try {
    const { src, initial } = source;
    const asked = { secondCopy: false, afterLoss: 'begin-anew' } as const;
    const filling = () => storageOf({ src, asked }, storages);
    const records = initial && (await firstRecords(storage, { src, initial, filling }, onProgress));
    const workspace = await openStorage(storage, source, onProgress);
    if (records && workspace.version === 0) await begin(workspace, records.read);
    // So that the first command need not wait. One that could not be fetched now is asked for again then.
    whenIdle(() => void workspace.ready().catch(() => undefined));
    return workspace;
  } catch (error) {
    await storage.close();
    throw error;
  }
}

function openStorage(storage: Storage, source: Source, onProgress: OnProgress): Promise<Workspace> {
  return createWorkspace({
    storage,
    viewer: {
      id: source.viewer as PersonId,
      ...(source.viewerName ? { name: source.viewerName } : {}),
      timeZone: systemZone(),
    },
    now: systemNow,
    newId: systemIds(),
    onProgress,
    early: true,
  });
}

async function begin(workspace: Workspace, records: unknown): Promise<void> {
  try {
    await workspace.run<string>({ type: 'workspace.begin', input: { records } });
  } catch (error) {
    // Another tab was quicker: its records are the same ones.
    if (workspace.version === 0) throw error;
  }
}
