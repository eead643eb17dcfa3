import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoalId, PersonId } from '../schema/ids.ts';
import {
  company,
  countedIds,
  goalOf,
  monday,
  openWorkspace,
  toldBy,
} from '../testing/workspaces.ts';
import { createWorkspace } from './create-workspace.ts';
import { memoryStorage } from './memory-storage.ts';
import type { Opened, Storage } from './storage.ts';

const never = () => new Promise<never>(() => {});

/** A workspace on a storage that stops answering one of its calls after it was opened. */
async function stalled(call: keyof Storage, answers: () => unknown = never) {
  const storage = memoryStorage({ initial: { ...company, goals: [goalOf('g1')] } });
  const first = await openWorkspace({ storage });
  await first.run({ type: 'comment.add', input: { goalId: 'g1', text: 'before' } });
  const told = toldBy(first);
  (storage as unknown as Record<string, unknown>)[call] = answers;
  return { workspace: first, told };
}

const say = (text: string) => ({ type: 'comment.add', input: { goalId: 'g1', text } });

test('[W64] a storage that never answers stops neither reading nor commands, and is seen to hold them up', async () => {
  const { workspace, told } = await stalled('commit');
  void workspace.run(say('one')).catch(() => {});
  void workspace.run(say('two')).catch(() => {});
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  const texts = workspace.records.commentsOf('g1' as GoalId).map(({ text }) => text);
  assert.deepEqual([texts, workspace.unstored], [['before', 'one', 'two'], 2]);
  assert.deepEqual(
    told.map((line) => line.split(';')[0]),
    ['here', 'here'],
  );
});

test('[W64] closing waits for it until the caller says stop; then what waits is rejected', async () => {
  for (const call of ['commit', 'close'] as const) {
    const { workspace } = await stalled(call);
    const ran = workspace.run(say('one')).then(
      () => 'stored',
      ({ code }: { code: string }) => code,
    );
    const stop = new AbortController();
    let isClosed = false;
    const closed = workspace.close({ signal: stop.signal }).then(() => (isClosed = true));
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(isClosed, false);
    stop.abort();
    await closed;
    assert.equal(await ran, call === 'commit' ? 'closed' : 'stored');
    await assert.rejects(workspace.run(say('two')), { code: 'closed' });
    await workspace.close({ signal: stop.signal });
  }
});

test('[W64] an answer that comes after that changes nothing and tells nobody', async () => {
  let answer = (_: unknown) => {};
  const late = () => new Promise((resolve) => (answer = resolve));
  const { workspace, told } = await stalled('commit', late);
  const ran = workspace.run(say('one'));
  await Promise.resolve();
  await Promise.resolve();
  const before = [...told];
  await Promise.all([
    workspace.close({ signal: AbortSignal.abort() }),
    assert.rejects(ran, { code: 'closed' }),
  ]);
  answer({ kind: 'committed', version: 3 });
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  assert.deepEqual([workspace.version, told], [2, before]);
});

test('[W65] what a storage throws at opening has a code; what the host throws stays as it is', async () => {
  const goals = [goalOf('g1')];
  const broken = new Error('broken');
  const failing = () => Promise.reject(broken);
  const open = (storage: Storage, onProgress = () => {}) =>
    createWorkspace({
      ...{ storage, onProgress, now: () => monday, newId: countedIds() },
      viewer: { id: 'mia' as PersonId },
    });
  const storage = () => memoryStorage({ initial: { ...company, goals } });
  const refused = { code: 'storage-unavailable', cause: broken };
  await assert.rejects(open({ ...storage(), open: failing, close: failing }), refused);
  const records: () => Opened['records'] = async function* () {
    yield await storage().read();
    throw broken;
  };
  const halfway = () => Promise.resolve({ version: 1, count: 9, records: records() });
  await assert.rejects(open({ ...storage(), open: halfway }), refused);
  const own = new Error('a bug of the page');
  const bug = () => {
    throw own;
  };
  await assert.rejects(open(storage(), bug), (error) => error === own);
});
