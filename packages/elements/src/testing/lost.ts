import { waitUntil } from '@open-wc/testing';
import {
  PerfError,
  type Storage,
  exportStorage,
  fileParts,
  memoryStorages,
} from '@throughline/core';
import type { StorageAsked } from '../workspace/open-source.ts';
import { PerfWorkspace } from '../workspace/workspace.ts';
import { ben, companyWorkspace, now } from './company.ts';
import { button, workspaceOf } from './opened.ts';

/** Has Ben report figures of one goal, each as one commit; an empty storage gets the company first. */
export async function reportIn(storage: Storage, ...values: readonly number[]): Promise<void> {
  const workspace = await companyWorkspace(ben, storage);
  for (const value of values) {
    const input = { goalId: 'teams', asOf: '2026-05-15', value };
    await workspace.run<string>({ type: 'goal.check-in', input });
  }
  await workspace.close();
}

/** A storage with the company and two later commits, and a backup of it. */
export async function backedUp() {
  const storages = memoryStorages();
  await reportIn(storages('acme'), 14, 17);
  const parts = await fileParts(exportStorage(storages('acme'), { at: now }));
  return { storage: storages('acme'), text: parts.join('') };
}

/** A file as `backedUp` gives it. */
export const fileOf = (text: string) => new File([text], 'acme.jsonl');

/**
 * An element whose storage is lost until it is begun anew, with the place for a backup open.
 *
 * @param change - Of the storage that begins anew.
 */
export async function lostWorkspace(
  attributes: Record<string, string> = {},
  change: (storage: Storage) => Partial<Storage> = () => ({}),
) {
  const storages = memoryStorages();
  const asked: StorageAsked['afterLoss'][] = [];
  PerfWorkspace.storages.set('lost', (name, { afterLoss }) => {
    const isLost = !afterLoss && !asked.includes('begin-anew');
    asked.push(afterLoss);
    const storage = storages(name);
    if (!isLost) return { ...storage, ...change(storage) };
    const open = () => Promise.reject(new PerfError('storage-lost', 'It is gone.'));
    return { ...storage, open };
  });
  const element = await workspaceOf({ src: 'lost:acme', viewer: 'ann', ...attributes });
  await waitUntil(() => element.shadowRoot!.querySelector('[aria-controls=restore]'));
  const begin = element.shadowRoot!.querySelector<HTMLButtonElement>('[aria-controls=restore]')!;
  begin.focus();
  begin.click();
  await waitUntil(() => element.shadowRoot!.activeElement?.id === 'restore-file');
  return { element, asked, storage: storages('acme'), again: button(element, 'Try again') };
}
