import { type FileOptions, type Workspace, fileParts } from '@throughline/core';
import { systemNow, systemPause } from '@throughline/core/system';
import { saveFile } from '../parts/save-file.ts';
import { withLocalStorage } from './with-local-storage.ts';

/** How long a backup is new enough for nobody to be reminded, in days. */
const freshDays = 7;

/**
 * What the viewer may see, with its past, as a file of JSON lines that `planWorkspaceImport` reads. The page keeps
 * its turns meanwhile.
 *
 * @throws As `Workspace.exportWorkspace`.
 */
export async function makeBackup(
  workspace: Workspace,
  options: Pick<FileOptions, 'signal' | 'onProgress'> = {},
): Promise<Blob> {
  const lines = workspace.exportWorkspace({ ...options, pause: systemPause() });
  return new Blob([...(await fileParts(lines))], { type: 'application/jsonl' });
}

/** Has the browser save a backup of a source as a file, and remembers when. */
export function saveBackup(backup: Blob, src: string): void {
  const name = `${src.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${systemNow().slice(0, 10)}.jsonl`;
  saveFile(new File([backup], name, { type: backup.type }));
  withLocalStorage((storage) => storage.setItem(keyOf(src), systemNow()));
}

/** When the last backup of a source was made in this browser, an instant; `undefined` for never. */
export function lastBackup(src: string): string | undefined {
  const at = withLocalStorage((storage) => storage.getItem(keyOf(src)));
  return at && !Number.isNaN(Date.parse(at)) ? at : undefined;
}

/** Whether it is so long since the last backup that people are reminded of it. */
export function isBackupDue(src: string): boolean {
  const at = lastBackup(src);
  return !at || Date.parse(systemNow()) - Date.parse(at) > freshDays * 86_400_000;
}

function keyOf(src: string): string {
  return `throughline-backup:${src}`;
}
