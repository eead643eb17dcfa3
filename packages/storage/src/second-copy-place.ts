/**
 * Where files of a second copy are: folders of files, one level deep. A file is written whole or not at all,
 * and read as empty where it is missing.
 */
export interface Place {
  /** The names of all files by the name of their folder. */
  list(): Promise<ReadonlyMap<string, readonly string[]>>;
  /** How many bytes a file has; 0 where there is none, or where writing it was cut off. */
  size(folder: string, file: string): Promise<number>;
  read(folder: string, file: string): Promise<Uint8Array>;
  /** Makes the folder where it is missing. Names are used once: a file is never written over. */
  write(
    folder: string,
    file: string,
    chunks: Iterable<Uint8Array<ArrayBuffer>>,
    signal?: AbortSignal,
  ): Promise<void>;
  makeFolder(folder: string): Promise<void>;
  /** Removes a folder with all that is in it, also what a killed browser left there. */
  remove(folder: string): Promise<void>;
  /** Removes everything. */
  removeAll(): Promise<void>;
}

/** Whether this browser has a place for a second copy: only secure contexts do. */
export function hasPlace(): boolean {
  const { navigator } = globalThis as { readonly navigator?: Partial<Navigator> };
  return (
    typeof navigator?.storage?.getDirectory === 'function' &&
    typeof navigator.locks?.request === 'function' &&
    typeof globalThis.FileSystemFileHandle === 'function' &&
    'createWritable' in globalThis.FileSystemFileHandle.prototype
  );
}

/** The place of the second copy of a database, in the origin private file system. */
export function placeOf(database: string): Place {
  // Names may not hold what a path is made of.
  const name = encodeURIComponent(database);
  const rootOf = async (create: boolean) => {
    const origin = await navigator.storage.getDirectory();
    return origin.getDirectoryHandle(name, { create });
  };
  // Each look-up is a message to another process, and most are for the folder in use.
  let known: { readonly folder: string; readonly directory: FileSystemDirectoryHandle } | undefined;
  const directoryOf = async (folder: string, create: boolean) => {
    if (known?.folder === folder) return known.directory;
    const directory = await (await rootOf(create)).getDirectoryHandle(folder, { create });
    known = { folder, directory };
    return directory;
  };
  const fileOf = async (folder: string, file: string) => {
    const directory = await directoryOf(folder, false);
    return (await directory.getFileHandle(file)).getFile();
  };
  return {
    list: async () => {
      const root = await orMissing(rootOf(false));
      const all = new Map<string, readonly string[]>();
      for await (const [folder, handle] of root?.entries() ?? []) {
        if (handle.kind !== 'directory') continue;
        const files = await orMissing(namesIn(handle));
        if (files) all.set(folder, files);
      }
      return all;
    },
    size: async (folder, file) => (await orMissing(fileOf(folder, file)))?.size ?? 0,
    async read(folder, file) {
      const found = await orMissing(fileOf(folder, file));
      return new Uint8Array((await found?.arrayBuffer()) ?? new ArrayBuffer(0));
    },
    async write(folder, file, chunks, signal) {
      const directory = await directoryOf(folder, true);
      try {
        await writeFile(directory, file, { chunks, signal });
      } catch (error) {
        // Another tab may have removed the folder.
        known = undefined;
        await orMissing(directory.removeEntry(file)).catch(() => undefined);
        throw error;
      }
    },
    makeFolder: async (folder) => {
      await (await rootOf(true)).getDirectoryHandle(folder, { create: true });
    },
    remove: async (folder) => {
      known = undefined;
      const root = await orMissing(rootOf(false));
      if (root) await orMissing(root.removeEntry(folder, { recursive: true }));
    },
    removeAll: async () => {
      known = undefined;
      const origin = await navigator.storage.getDirectory();
      await orMissing(origin.removeEntry(name, { recursive: true }));
    },
  };
}

interface Writing {
  readonly chunks: Iterable<Uint8Array<ArrayBuffer>>;
  readonly signal: AbortSignal | undefined;
}

/** The browser collects what is written elsewhere, and `close` puts it in the place of the file in one step. */
async function writeFile(
  directory: FileSystemDirectoryHandle,
  file: string,
  { chunks, signal }: Writing,
): Promise<void> {
  const handle = await directory.getFileHandle(file, { create: true });
  const writable = await handle.createWritable();
  try {
    for (const chunk of chunks) {
      signal?.throwIfAborted();
      await writable.write(chunk);
    }
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

async function namesIn(directory: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of directory.keys()) names.push(name);
  return names;
}

/** `undefined` for what is not there. */
async function orMissing<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}
