import { createWorkspace, exportStorage, fileParts, memoryStorage } from '@throughline/core';
import { ann, company, idOf } from './company.ts';

/** A file in which the company begins, and somebody checks in the next week. */
export async function twoDays(): Promise<readonly string[]> {
  const storage = memoryStorage();
  let now = '2026-05-01T09:00:00Z';
  let made = 0;
  const workspace = await createWorkspace({
    ...{ storage, viewer: { id: ann } },
    now: () => now,
    newId: () => `n-${(made += 1)}`,
  });
  await workspace.run({ type: 'workspace.begin', input: { records: company } });
  now = '2026-05-08T09:00:00Z';
  await workspace.run({ type: 'goal.check-in', input: { goalId: idOf('anns'), value: true } });
  return fileParts(exportStorage(storage, { at: now }));
}
