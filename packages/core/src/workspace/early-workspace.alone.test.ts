import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { company, countedIds, goalOf, keyResultOf, monday, toldBy } from '../testing/workspaces.ts';
import type { Command } from './command.ts';
import { createWorkspace } from './create-workspace.ts';
import { earlyPlainWorkspace } from './early-plain-workspace.ts';
import { answersPart, commandsPart, pastPart } from './late-parts.ts';
import { schemasPart } from './schemas-part.ts';
import { memoryStorage } from './memory-storage.ts';

const now = () => monday;
const goals = [goalOf('top'), keyResultOf('kr', 'top')];
const [top, kr] = ['top', 'kr'] as GoalId[] as [GoalId, GoalId];

const open = (early: boolean) =>
  createWorkspace({
    storage: memoryStorage({ initial: { ...company, goals } }),
    ...{ viewer: { id: 'mia' as PersonId }, now, newId: countedIds(), early },
  });
const reportOf = (value: number) => ({ type: 'goal.check-in', input: { goalId: 'kr', value } });
const progressOf = ({ scores }: Pick<Awaited<ReturnType<typeof open>>, 'scores'>) =>
  scores().scoreOf(top)?.progress;

// In this order: what has been fetched once is there for the whole process.

test('[W80] plain data are shown and scored before what answers further is there', async () => {
  const workspace = earlyPlainWorkspace({ goals, now });
  assert.equal(workspace.records.goals.size, 2);
  assert.deepEqual(progressOf(workspace), { kind: 'no-data' });
  assert.throws(() => workspace.explain(top), { code: 'not-loaded' });
  assert.equal(answersPart.part, undefined);
  await workspace.ready();
  assert.equal(workspace.explain(top).inputs[0]?.goalId, 'kr');
  assert.equal(commandsPart.part, undefined);
});

test('[W83] what does not fit is set aside at once, and where it does not is told once schemas are there', async () => {
  const odd = { ...goalOf('odd'), title: '' };
  const workspace = await createWorkspace({
    storage: memoryStorage({ initial: { ...company, goals: [...goals, odd] } }),
    ...{ viewer: { id: 'ada' as PersonId }, now, newId: countedIds(), early: true },
  });
  assert.equal(schemasPart.part, undefined);
  const told = () =>
    workspace.setAside.map(({ error: { code, ids, issues } }) => [code, ids, issues]);
  assert.deepEqual(told(), [['invalid-input', ['odd'], []]]);
  await schemasPart.load();
  const issues = [{ path: ['title'], message: 'expected at least 1 character' }];
  assert.deepEqual(told(), [['invalid-input', [], issues]]);
  assert.equal(commandsPart.part, undefined);
});

test('[W80] an early workspace shows, scores and says what may be done; commands wait in their order', async () => {
  const workspace = await open(true);
  assert.deepEqual([commandsPart.part, pastPart.part], [undefined, undefined]);
  assert.equal(workspace.records.goals.size, 2);
  assert.equal(workspace.may(reportOf(1)).allowed, true);
  assert.throws(() => workspace.refusal(reportOf(1)), { code: 'not-loaded' });
  const told = toldBy(workspace);
  const ran = Promise.all([workspace.run(reportOf(20)), workspace.run(reportOf(40))]);
  assert.equal(workspace.unstored, 0);
  const [first, second] = await ran;
  assert.deepEqual([first.version, second.version], [2, 3]);
  assert.deepEqual(
    workspace.records.checkInsOf(kr).map(({ value }) => value),
    [20, 40],
  );
  assert.equal(workspace.refusal(reportOf(1)), null);
  assert.equal(told.filter((line) => line.startsWith('here')).length, 2);
  await assert.doesNotReject(workspace.ready());
  await workspace.close();
});

test('[W80] what is run once it is ready comes after what waits, as it was when it was given', async () => {
  const workspace = await open(true);
  const late = workspace.ready().then(() => workspace.run(reportOf(99)));
  const given = reportOf(77);
  const early = workspace.run(given);
  given.input.value = 5;
  await Promise.all([early, late]);
  assert.deepEqual(
    workspace.records.checkInsOf(kr).map(({ value }) => value),
    [77, 99],
  );
  await workspace.close();
});

test('[W80] what a command refuses, and a workspace that is closed meanwhile, refuse as ever', async () => {
  const workspace = await open(true);
  const unknown: Command = { type: 'goal.chek-in', input: {} };
  await assert.rejects(workspace.run(unknown), { code: 'invalid-input' });
  await workspace.close();
  await assert.rejects(workspace.run(reportOf(1)), { code: 'closed' });
});

test('[W81] without asking to be early a workspace is given with all its parts', async () => {
  const workspace = await open(false);
  void workspace.run(reportOf(30));
  assert.equal(workspace.unstored, 1);
  assert.equal(workspace.explain(top).goalId, 'top');
  await workspace.close();
});
