/** The files of the second copy of a database, with their folder, and all that a page may do to them. */
export async function copyFiles(database: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { path, handle } of await handles(database)) {
    found.set(path, await (await handle.getFile()).text());
  }
  return found;
}

/** Writes other text into the files whose path a test names. */
export async function changeFiles(
  database: string,
  isMeant: (path: string) => boolean,
  change: (text: string) => string,
): Promise<number> {
  const meant = (await handles(database)).filter(({ path }) => isMeant(path));
  for (const { handle } of meant) {
    const text = await (await handle.getFile()).text();
    const writable = await handle.createWritable();
    await writable.write(change(text));
    await writable.close();
  }
  return meant.length;
}

/** The folder of the second copy of a database. */
export async function copyFolder(database: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(encodeURIComponent(database), { create: true });
}

async function handles(database: string) {
  const found: { readonly path: string; readonly handle: FileSystemFileHandle }[] = [];
  for await (const [folder, directory] of (await copyFolder(database)).entries()) {
    if (directory.kind !== 'directory') continue;
    for await (const [file, handle] of directory.entries()) {
      if (handle.kind === 'file') found.push({ path: `${folder}/${file}`, handle });
    }
  }
  return found;
}

/** Runs while files cannot be written, as on a full device. */
export async function whileNoFiles(run: () => Promise<void>): Promise<void> {
  const { createWritable } = FileSystemFileHandle.prototype;
  FileSystemFileHandle.prototype.createWritable = () =>
    Promise.reject(new DOMException('full', 'QuotaExceededError'));
  try {
    await run();
  } finally {
    FileSystemFileHandle.prototype.createWritable = createWritable;
  }
}
