import { stableHash } from '../exchange/stable-hash.ts';
import { exportStorage, fileParts } from '../workspace/files/export-storage.ts';
import { type WorkspaceImportPlan, planWorkspaceImport } from '../workspace/files/plan-import.ts';
import { restoreStorage } from '../workspace/files/restore-storage.ts';
import { memoryStorage, memoryStorages } from '../workspace/memory-storage.ts';
import type { Storage } from '../workspace/storage.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { goalOf, monday, openWorkspace } from './workspaces.ts';

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

/** A short history of four commits: a goal, another title for it, a cycle, another name of the workspace. */
export async function shortHistory() {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  const people = [{ id: 'mia', name: 'Mia', timeZone: 'UTC' }];
  const goals = [goalOf('g', { ownerId: 'ada' })];
  const cycle = { name: 'Q2', start: '2026-04-01', end: '2026-06-30' };
  const steps = [
    ['workspace.begin', { records: { people, goals } }],
    ['goal.edit', { goalId: 'g', fields: { title: 'a' }, base: { title: 'g' } }],
    ['cycle.add', { cycle }],
    ['settings.edit', { fields: { name: 'Acme' }, base: { name: 'Workspace' } }],
  ] as const;
  for (const [type, input] of steps) await ada.run({ type, input });
  return open('w');
}

/** A file whose lines were changed, with a closing line that fits them again. */
export function resealed(text: string, change: (lines: string[]) => string[]): string {
  const lines = text.trimEnd().split('\n');
  const end = JSON.parse(lines.at(-1) as string) as object;
  const changed = change(lines.slice(0, -1));
  const hash = stableHash();
  for (const line of changed) hash.add(`${line}\n`);
  const count = (kind: string) =>
    changed.filter((line) => line.includes(`"kind":"${kind}"`)).length;
  const counts = { version: count('commit'), changes: count('change'), records: count('record') };
  return [...changed, JSON.stringify({ ...end, ...counts, hash: hash.hex() }), ''].join('\n');
}
