import type { Workspace } from '@throughline/core';
import { systemNow } from '@throughline/core/system';

/** How long a backup is new enough for nobody to be reminded, in days. */
const freshDays = 7;

/**
 * All records that the viewer may see, as JSON that the attribute `initial` takes: one list for each
 * collection. The past is not in it.
 */
export function backupOf(workspace: Workspace): string {
  const records: Record<string, readonly unknown[]> = {};
  const { rhythm, growth } = workspace.records;
  for (const [collection, shown] of Object.entries({
    ...workspace.records,
    ...rhythm,
    ...growth,
  })) {
    if (shown instanceof Object && 'values' in shown && 'size' in shown && Number(shown.size) > 0) {
      records[collection] = [...(shown as ReadonlyMap<string, unknown>).values()];
    }
  }
  return `${JSON.stringify(records, null, 1)}\n`;
}

/** Has the browser save a backup as a file, and remembers when. */
export function downloadBackup(workspace: Workspace, src: string): void {
  const url = URL.createObjectURL(new Blob([backupOf(workspace)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${src.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${systemNow().slice(0, 10)}.json`;
  link.click();
  // The browser has taken the address up by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
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

/** Even the look at it throws where site data are forbidden. */
function withLocalStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(globalThis.localStorage);
  } catch {
    return undefined;
  }
}
