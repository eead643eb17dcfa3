import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PersonId } from '../../schema/ids.ts';
import { type Rows, rowStorage } from '../../testing/row-storage.ts';
import { monday, openWorkspace } from '../../testing/workspaces.ts';
import { memoryStorage } from '../memory-storage.ts';
import { checkHistory } from './check-history.ts';
import { exportSeen } from './export-seen.ts';
import { exportStorage, fileParts } from './export-storage.ts';
import { readFile } from './read-file.ts';
import { createFileErrors } from './workspace-file.ts';

/** A workspace that began with ada, and was renamed many times. */
async function longWorkspace(commits: number) {
  const storage = memoryStorage();
  const ada = await openWorkspace({ storage, viewer: 'ada', ids: 'ada-' });
  const goal = { id: 'g', title: 'g', kind: 'objective', ownerId: 'ada' };
  const days = { start: '2026-04-01', due: '2026-06-30' };
  await ada.run({ type: 'goal.create', input: { goal: { ...goal, ...days } } });
  for (let at = 1, title = 'g'; at < commits; at++) {
    const next = `g${at}`;
    const input = { goalId: 'g', fields: { title: next }, base: { title } };
    await ada.run({ type: 'goal.edit', input });
    title = next;
  }
  return storage;
}

describe('long work on a file', () => {
  test('[X69] pauses and can be stopped before the first line that people export', async () => {
    const storage = await longWorkspace(600);
    for (const viewer of ['ada', 'nobody'] as PersonId[]) {
      const told: string[] = [];
      const pause = () => Promise.resolve(void told.push('pause'));
      const lines = exportSeen(storage, { viewer, at: monday, pause });
      await lines.next();
      // Reading, folding and, for an admin, weighing what is seen.
      assert.ok(told.length >= (viewer === 'ada' ? 6 : 4), `${viewer} ${told.length}`);
      const stop = new AbortController();
      const stopping = () => Promise.resolve(stop.abort(new Error('stopped')));
      const { signal } = stop;
      const stopped = exportSeen(storage, { viewer, at: monday, pause: stopping, signal });
      await assert.rejects(stopped.next(), /stopped/);
    }
  });

  test('[X69] pauses and can be stopped while the history of a file is checked', async () => {
    const storage = await longWorkspace(600);
    const text = (await fileParts(exportStorage(storage, { at: monday }))).join('');
    const errors = createFileErrors();
    const file = await readFile(text, errors, {});
    let steps = 0;
    await checkHistory(file, errors, () => Promise.resolve(void steps++));
    assert.deepEqual([steps, errors.count], [600, 0]);
    const stop = () => Promise.reject(new Error('stopped'));
    await assert.rejects(checkHistory(file, errors, stop), /stopped/);
  });
});

test('[X70] what an admin exports of a damaged log is not called whole', async () => {
  const scopeOf = async (rows: Rows) => {
    const about = { viewer: 'ada' as PersonId, at: monday };
    const { value } = await exportSeen(rowStorage(rows), about).next();
    return (JSON.parse(String(value)) as { scope: string }).scope;
  };
  const storage = await longWorkspace(3);
  const commits = [];
  for await (const commit of storage.commits(0)) commits.push(commit);
  const rows = { records: [...(await storage.read())], commits };
  assert.equal(await scopeOf(rows), 'whole');
  // The last line: no later one shows that it has lost its changes.
  commits[2] = { ...commits[2], changes: null } as never;
  assert.equal(await scopeOf(rows), 'seen');
});
