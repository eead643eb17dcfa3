import type { CopyLocks } from '../second-copy-locks.ts';
import type { Place } from '../second-copy-place.ts';

/** A place in memory, with its files at hand, to be damaged. */
export interface MemoryPlace extends Place {
  /** Bytes by `folder/file`. */
  readonly files: Map<string, Uint8Array>;
  /** What writing throws, while it is set. */
  failure: Error | undefined;
}

/** A place that no browser is needed for. */
export function memoryPlace(): MemoryPlace {
  const files = new Map<string, Uint8Array>();
  const folders = new Set<string>();
  const inFolder = (folder: string) =>
    [...files.keys()].filter((at) => at.startsWith(`${folder}/`));
  const place: MemoryPlace = {
    files,
    failure: undefined,
    list: () =>
      Promise.resolve(
        new Map(
          [...folders].map((folder) => [
            folder,
            inFolder(folder).map((at) => at.slice(folder.length + 1)),
          ]),
        ),
      ),
    size: (folder, file) => Promise.resolve(files.get(`${folder}/${file}`)?.length ?? 0),
    read: (folder, file) => Promise.resolve(files.get(`${folder}/${file}`) ?? new Uint8Array()),
    write(folder, file, chunks) {
      if (place.failure) return Promise.reject(place.failure);
      folders.add(folder);
      files.set(`${folder}/${file}`, Buffer.concat([...chunks]));
      return Promise.resolve();
    },
    makeFolder(folder) {
      if (place.failure) return Promise.reject(place.failure);
      folders.add(folder);
      return Promise.resolve();
    },
    remove(folder) {
      folders.delete(folder);
      for (const at of inFolder(folder)) files.delete(at);
      return Promise.resolve();
    },
    removeAll() {
      folders.clear();
      files.clear();
      return Promise.resolve();
    },
  };
  return place;
}

/** Locks as a browser has them, between the handles of one test. */
export function memoryLocks(): CopyLocks {
  let changing: Promise<unknown> = Promise.resolve();
  let appending: Promise<unknown> = Promise.resolve();
  return {
    changing(work) {
      const done = changing.then(work);
      changing = done.catch(() => undefined);
      return done;
    },
    ifQuiet: (work) => work(new AbortController().signal),
    appending(work) {
      const done = appending.then(work);
      appending = done.catch(() => undefined);
      return done;
    },
  };
}
