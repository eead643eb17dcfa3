import {
  type FileProgress,
  type Storage,
  type WorkspaceImportPlan,
  planWorkspaceImport,
  restoreStorage,
} from '@throughline/core';
import { systemPause } from '@throughline/core/system';
import { piecesOf } from '../controllers/pieces-of.ts';

/**
 * Reads a chosen file to its end as a backup; nothing is changed. The page keeps its turns.
 *
 * @param options.storage - Where it is to go; left out for an empty one. It stays open.
 * @param options.onProgress - Called with bytes.
 * @throws As `File.stream`, such as `NotReadableError` for a file that has gone; as `planWorkspaceImport`.
 */
export function checkBackup(
  file: Blob,
  options: {
    readonly signal?: AbortSignal;
    readonly storage?: Storage;
    readonly onProgress?: (read: FileProgress) => void;
  } = {},
): Promise<WorkspaceImportPlan> {
  const { onProgress, ...given } = options;
  return planWorkspaceImport(piecesOf(file, onProgress), { ...given, pause: systemPause() });
}

/**
 * Writes a checked backup into a storage that begins anew, and closes the storage. What another tab has begun
 * there meanwhile is kept.
 *
 * @returns the version that the workspace has now.
 * @throws As `restoreStorage`; what was written until then is there.
 */
export async function restoreBackup(
  storage: Storage,
  plan: WorkspaceImportPlan,
  onProgress: (written: FileProgress) => void,
): Promise<number> {
  try {
    return await writeBackup(storage, plan, onProgress);
  } finally {
    await storage.close();
  }
}

/** As `restoreBackup`, and the storage stays open. */
export async function writeBackup(
  storage: Storage,
  plan: WorkspaceImportPlan,
  onProgress: (written: FileProgress) => void,
): Promise<number> {
  const { version } = await restoreStorage(storage, plan, { onProgress, pause: systemPause() });
  return version;
}
