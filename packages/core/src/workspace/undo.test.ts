import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PerfError } from '../errors.ts';
import type { GoalId, MetricId, PersonId } from '../schema/ids.ts';
import {
  company,
  goalOf,
  keyResultOf,
  openWorkspace,
  settle,
  toldBy,
} from '../testing/workspaces.ts';
import { commands } from './commands/table.ts';
import { isUndoSaid, undoableOf } from './commands/undoable.ts';
import { memoryStorages } from './memory-storage.ts';
import type { Storage } from './storage.ts';
import { commitsSince } from './stored-commits.ts';
import type { Workspace } from './workspace.ts';

const goals = [goalOf('g', { cycleId: 'q2' }), keyResultOf('kr', 'g', { cycleId: 'q2' })];

async function begun(given: readonly object[] = goals) {
  const open = memoryStorages();
  const of = (viewer: string, storage: Storage = open('w')) => openWorkspace({ storage, viewer });
  const ada = await of('ada');
  const records = { ...company, goals: given };
  await ada.run({ type: 'workspace.begin', input: { records } });
  const mia = await of('mia');
  return { ada, mia, of, open, storage: open('w') };
}

const retitle = (title: string, base = 'g') => ({
  type: 'goal.edit',
  input: { goalId: 'g', fields: { title }, base: { title: base } },
});
const report = (value: number) => ({ type: 'goal.check-in', input: { goalId: 'kr', value } });
const titleIn = ({ records }: Workspace) => records.goals.get('g' as GoalId)?.title;

async function refusedBy(promise: Promise<unknown>): Promise<PerfError> {
  return promise.then(
    () => assert.fail('it was not refused'),
    (error: PerfError) => error,
  );
}

describe('undoing a commit', () => {
  test('[H20] puts back what it changed, in one commit that says so, and can be undone in turn', async () => {
    const { mia, ada, storage } = await begun();
    const { commitId, version } = await mia.run(retitle('new'));
    const told = toldBy(mia);
    const undone = await mia.undo(commitId);
    assert.deepEqual([titleIn(mia), undone.version], ['g', version + 1]);
    assert.deepEqual(told, ['here; goals g', 'stored; goals g']);
    const redone = await mia.undo(undone.commitId);
    await settle(mia, ada);
    assert.deepEqual([titleIn(mia), titleIn(ada)], ['new', 'new']);
    const types = (await commitsSince(storage, version)).map(({ command }) => command.type);
    assert.deepEqual(types, ['undo:goal.edit', 'undo:goal.edit']);
    await mia.undo(redone.commitId);
    assert.equal(titleIn(mia), 'g');
  });

  test('[H20] takes away what it made, with all that came with it, and brings it back', async () => {
    const measure = { kind: 'number', start: 0, target: 100, metricId: 'sold' };
    const { mia } = await begun([keyResultOf('kr', null, { measure })]);
    const { commitId } = await mia.run(report(20));
    const seen = () => [
      mia.records.checkInsOf('kr' as GoalId).length,
      mia.records.observationsOf('sold' as MetricId).length,
    ];
    assert.deepEqual(seen(), [1, 1]);
    const undone = await mia.undo(commitId);
    assert.deepEqual(seen(), [0, 0]);
    await mia.undo(undone.commitId);
    assert.deepEqual(seen(), [1, 1]);
  });

  test('[H20] once more changes nothing and stores nothing', async () => {
    const { mia } = await begun();
    const { commitId } = await mia.run(retitle('new'));
    const { version } = await mia.undo(commitId);
    assert.deepEqual(await mia.undo(commitId), { commitId: 'mia0002', version, written: [] });
    assert.equal(mia.version, version);
  });

  test('[H21] is refused once a record was changed since, and not once it is the same again', async () => {
    const { mia } = await begun();
    const first = await mia.run(retitle('new'));
    const second = await mia.run(retitle('newer', 'new'));
    const error = await refusedBy(mia.undo(first.commitId));
    assert.deepEqual([error.code, error.ids, titleIn(mia)], ['wrong-state', ['g'], 'newer']);
    await mia.undo(second.commitId);
    await mia.undo(first.commitId);
    assert.equal(titleIn(mia), 'g');
  });

  test('[H21] is refused while anything names what would go', async () => {
    const { mia } = await begun();
    const input = { goal: goalOf('new', { cycleId: 'q2' }) };
    const made = await mia.run({ type: 'goal.create', input });
    const rests = [
      { type: 'goal.create', input: { goal: keyResultOf('below', 'new') } },
      { type: 'goal.check-in', input: { goalId: 'new', note: 'Going well' } },
    ];
    for (const rest of rests) {
      const { commitId, written } = await mia.run(rest);
      const error = await refusedBy(mia.undo(made.commitId));
      assert.deepEqual([error.code, error.ids], ['wrong-state', written.map(({ id }) => id)]);
      await mia.undo(commitId);
    }
    await mia.undo(made.commitId);
    assert.equal(mia.records.goals.has('new' as GoalId), false);
  });

  test('[H22] names nothing that the viewer may not see among what was built on it', async () => {
    const { mia, of } = await begun();
    const max = await of('max');
    const made = await mia.run({ type: 'goal.create', input: { goal: goalOf('new') } });
    await settle(max);
    const links = [{ parentId: 'new', role: 'supports' }];
    const goal = goalOf('secret', { ownerId: 'max', visibility: 'private', links });
    await max.run({ type: 'goal.create', input: { goal } });
    await settle(mia, max);
    const error = await refusedBy(mia.undo(made.commitId));
    assert.deepEqual([error.code, error.ids], ['wrong-state', []]);
    assert.doesNotMatch(error.message, /secret/);
  });

  test('[H22] is for the viewer’s own commits, and others’ are as none', async () => {
    const { mia, ada, of } = await begun();
    const { commitId } = await mia.run(retitle('new'));
    const lea = await of('lea');
    const [others, none] = [await refusedBy(lea.undo(commitId)), await refusedBy(ada.undo('none'))];
    assert.deepEqual([others.code, none.code], ['not-found', 'not-found']);
    assert.equal(others.message.replace(commitId, 'none'), none.message);
  });

  test('[H22] is for whoever may run such a command now', async () => {
    const { mia, ada } = await begun();
    const { commitId } = await mia.run(retitle('new'));
    await settle(ada);
    await ada.run({
      type: 'person.edit',
      input: { personId: 'mia', fields: { roles: ['viewer'] }, base: { roles: ['member'] } },
    });
    await settle(mia, ada);
    assert.equal((await refusedBy(mia.undo(commitId))).code, 'not-allowed');
    assert.equal(titleIn(mia), 'new');
  });

  test('[H23] keeps goals of closed cycles and reports on closed goals as they are', async () => {
    const { mia, ada } = await begun();
    const said = await mia.run(report(20));
    const closed = await mia.run({ type: 'goal.close', input: { goalId: 'kr', grade: 0.2 } });
    const error = await refusedBy(mia.undo(said.commitId));
    assert.deepEqual([error.code, /is over/.test(error.message)], ['wrong-state', true]);
    await mia.run({ type: 'goal.close', input: { goalId: 'g' } });
    await settle(ada);
    for (const [from, to] of [
      ['planning', 'active'],
      ['active', 'closed'],
    ]) {
      await ada.run({ type: 'cycle.change-state', input: { cycleId: 'q2', from, to } });
    }
    await settle(mia, ada);
    const late = await refusedBy(mia.undo(closed.commitId));
    assert.match(late.message, /the cycle of the goal kr is closed/);
  });

  test('[H23] brings back nothing that names what is gone', async () => {
    const { mia, ada } = await begun();
    const added = await ada.run({ type: 'team.add', input: { team: { id: 'new', name: 'New' } } });
    await settle(mia);
    const move = (teamId: string | null, base: string | null) =>
      mia.run({
        type: 'goal.edit',
        input: { goalId: 'g', fields: { teamId }, base: { teamId: base } },
      });
    await move('new', null);
    const away = await move(null, 'new');
    await settle(ada);
    await ada.undo(added.commitId);
    await settle(mia, ada);
    const error = await refusedBy(mia.undo(away.commitId));
    assert.deepEqual([error.code, error.ids], ['wrong-state', ['g']]);
    assert.match(error.message, /no longer fits/);
  });

  test('[H24] of every command it is said whether it can be undone, and where not why', async () => {
    assert.deepEqual(
      commands.filter(({ type }) => !isUndoSaid(type)),
      [],
    );
    assert.ok(commands.every(({ type, undoable }) => undoable === undoableOf(type)));
    const { mia } = await begun();
    const { commitId } = await mia.run({
      type: 'comment.add',
      input: { goalId: 'g', text: 'Well' },
    });
    const error = await refusedBy(mia.undo(commitId));
    assert.deepEqual([error.code, error.ids], ['wrong-state', [commitId]]);
    assert.match(error.message, /comment.withdraw/);
  });

  test('[H24] an import of goals is undone as a whole', async () => {
    const { ada } = await begun([]);
    const rows = Array.from({ length: 50 }, (_, at) => goalOf(`i${at}`));
    const { commitId } = await ada.run({
      type: 'goals.import',
      input: { source: 'file', goals: rows },
    });
    assert.equal(ada.records.goals.size, 50);
    const { written } = await ada.undo(commitId);
    assert.deepEqual([ada.records.goals.size, written.length], [0, 50]);
    assert.equal(ada.records.people.has('mia' as PersonId), true);
  });
});
