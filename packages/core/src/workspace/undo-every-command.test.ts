import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PerfError } from '../errors.ts';
import { type UndoCase, undoCases, undoRecords } from '../testing/undo-cases.ts';
import { monday, openWorkspace, settle } from '../testing/workspaces.ts';
import { commands } from './commands/table.ts';
import { load } from './load.ts';
import { memoryStorages } from './memory-storage.ts';
import { createShelf } from './read-stored.ts';
import { createState } from './state.ts';
import type { Storage } from './storage.ts';
import type { Workspace } from './workspace.ts';

/** All records that a storage has, by collection and id; versions are left out. */
async function stored(storage: Storage): Promise<unknown> {
  const state = createState();
  await load(storage, state, createShelf());
  return structuredClone(state.collections);
}

/** What a workspace finds by its indexes, and the scores that come of it. */
function found({ records, scores }: Workspace): unknown {
  const board = scores();
  const ofGoals = [...records.goals.keys()].sort().map((id) => {
    const { progress, status } = board.scoreOf(id) ?? {};
    const looks = [records.checkInsOf(id), [...records.childrenOf(id)].sort()];
    return structuredClone([id, progress, status, looks, records.goals.get(id)]);
  });
  const metrics = [...records.metrics.keys()].map((id) => records.observationsOf(id));
  const people = [...records.people.keys()].map((id) => [
    [...records.goalsOf(id)].sort(),
    [...records.rhythm.teamsLedBy(id)].sort(),
    records.rhythm.leavesOf(id),
  ]);
  return structuredClone([ofGoals, metrics, people]);
}

async function begun() {
  const storage = memoryStorages();
  const of = (viewer: string) => openWorkspace({ storage: storage('w'), viewer });
  const ada = await of('ada');
  await ada.run({ type: 'workspace.begin', input: { records: undoRecords } });
  return { ada, of, storage: storage('w') };
}

async function assertUndone(type: string, { by = 'ada', first = [], input }: UndoCase) {
  const { ada, of, storage } = await begun();
  const workspace = by === 'ada' ? ada : await of(by);
  for (const [firstType, firstInput] of first)
    await workspace.run({ type: firstType, input: firstInput });
  const look = async () => [await stored(storage), found(workspace)];
  const before = await look();
  const given = typeof input === 'function' ? input(workspace) : input;
  const ran = await workspace.run({ type, input: given });
  const after = await look();
  assert.notDeepEqual(after, before, 'the case changes nothing');
  const undone = await workspace.undo(ran.commitId);
  assert.deepEqual(await look(), before, 'undone');
  const redone = await workspace.undo(undone.commitId);
  assert.deepEqual(await look(), after, 'undone in turn');
  await workspace.undo(redone.commitId);
  assert.deepEqual(await look(), before, 'undone once more');
  await settle(workspace, ada);
  assert.deepEqual(found(ada), found(await of('ada')), 'as another workspace learns of it');
}

const undoables = commands.filter(({ undoable }) => undoable === true).map(({ type }) => type);

describe('undoing each type of command', () => {
  test('[H32] has a case for each type that can be undone, and for no other', () => {
    assert.deepEqual(Object.keys(undoCases).sort(), [...undoables].sort());
    for (const type of undoables) assert.ok((undoCases[type] ?? []).length > 0, type);
  });

  for (const type of undoables) {
    test(`[H32] ${type} finds every record as before, and as after once that is undone`, async () => {
      for (const each of undoCases[type] ?? []) await assertUndone(type, each);
    });
  }

  test('[H33] a type that cannot be undone is refused with what to do instead', async () => {
    const { ada, storage } = await begun();
    const types: ReadonlySet<string> = new Set(commands.map(({ type }) => type));
    for (const { type, undoable } of commands) {
      if (undoable === true) continue;
      const change = { collection: 'goals', id: type, expected: 0, schema: 1, record: null };
      const about = { id: `of ${type}`, at: monday, by: 'ada', command: { type } };
      await storage.commit({ ...about, changes: [change] });
      await settle(ada);
      const before = await stored(storage);
      const error = await ada.undo(about.id).then(
        () => assert.fail(`${type} was undone`),
        (thrown: unknown) => thrown,
      );
      assert.ok(error instanceof PerfError, type);
      assert.deepEqual([error.code, error.ids], ['wrong-state', [about.id]], type);
      assert.ok(error.message.includes(`it ran ${type}: ${undoable.instead}.`), error.message);
      for (const [named] of undoable.instead.matchAll(/\b[a-z]+\.[a-z]+(-[a-z]+)*\b/g)) {
        assert.ok(types.has(named), `${type} points to ${named}`);
      }
      assert.deepEqual(await stored(storage), before, type);
    }
  });
});
