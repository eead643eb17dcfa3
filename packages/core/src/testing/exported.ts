import { exportStorage, fileParts } from '../workspace/files/export-storage.ts';
import { type WorkspaceImportPlan, planWorkspaceImport } from '../workspace/files/plan-import.ts';
import { restoreStorage } from '../workspace/files/restore-storage.ts';
import { memoryStorage } from '../workspace/memory-storage.ts';
import type { Storage } from '../workspace/storage.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { monday } from './workspaces.ts';

/** The whole of a storage as the text of a file. */
export async function wholeFile(storage: Storage): Promise<string> {
  return (await fileParts(exportStorage(storage, { at: monday }))).join('');
}

/** What the viewer of a workspace may see of it as the text of a file. */
export async function seenFile(workspace: Workspace): Promise<string> {
  return (await fileParts(workspace.exportWorkspace())).join('');
}

/** A file in a storage of its own, or in the one that is given. */
export async function restored(text: string, storage = memoryStorage()): Promise<Storage> {
  await restoreStorage(storage, await planWorkspaceImport(text, { storage }));
  return storage;
}

/** The errors of a plan, one a line: where, which, and what would fit. */
export function errorsOf({ errors }: WorkspaceImportPlan): readonly string[] {
  return errors.map(({ line, error: { code, issues, ids } }) =>
    [
      `${line} ${code}`,
      ...issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
      ...ids,
    ].join('; '),
  );
}
