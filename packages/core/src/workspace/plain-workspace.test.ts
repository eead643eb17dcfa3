import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { goalOf, keyResultOf, monday } from '../testing/workspaces.ts';
import { PerfError } from '../errors.ts';
import type { PlainRecords } from './plain-base.ts';
import { plainWorkspace } from './plain-workspace.ts';

const now = () => monday;
const goals = [goalOf('top'), keyResultOf('kr', 'top'), goalOf('own', { visibility: 'private' })];
const checkIns = [
  { id: 'c1', goalId: 'kr', by: 'mia', at: monday, asOf: '2026-05-04', value: 50 },
] as unknown as NonNullable<PlainRecords['checkIns']>;

test('[W23] shows and scores what it was given, at once, whatever is missing around it', () => {
  const workspace = plainWorkspace({ goals, checkIns, now });
  assert.equal(workspace.records.goals.size, 3);
  const progress = workspace.scores().scoreOf('top' as GoalId)?.progress;
  assert.deepEqual(progress, { kind: 'scored', progress: 0.5, raw: 0.5 });
  assert.equal(workspace.explain('top' as GoalId).inputs[0]?.goalId, 'kr');
});

test('[W23] shows a viewer what that viewer may see', () => {
  const people = [{ id: 'max', name: 'Max', timeZone: 'UTC' }] as NonNullable<
    PlainRecords['people']
  >;
  const workspace = plainWorkspace({ goals, people, viewer: 'max' as PersonId, now });
  assert.deepEqual([...workspace.records.goals.keys()], ['top', 'kr']);
});

test('[W23] refuses every command', async () => {
  const workspace = plainWorkspace({ goals, now });
  const command = { type: 'goal.check-in', input: { goalId: 'kr', value: 1 } };
  assert.equal(workspace.may(command).allowed, false);
  await assert.rejects(workspace.run(command), { code: 'not-allowed' });
  workspace.subscribe(() => undefined)();
  await workspace.close();
});

test('[W23] refuses a goal that does not fit with its place, and a circle when scores are asked for', () => {
  const wrong = [goalOf('a'), goalOf('b', { due: 'soon' })];
  assert.throws(
    () => plainWorkspace({ goals: wrong, now }),
    (error) => error instanceof PerfError && error.issues[0]?.path.join('.') === 'goals.1.due',
  );
  const circle = [keyResultOf('a', 'b'), keyResultOf('b', 'a')];
  const workspace = plainWorkspace({ goals: circle, now });
  assert.throws(() => workspace.scores().scoreOf('a' as GoalId), { code: 'would-cycle' });
});

test('[W9] what a page gave and changes later is not changed here', () => {
  const goal = goalOf('a', { tags: ['one'] });
  const workspace = plainWorkspace({ goals: [goal], now });
  (goal.tags as string[]).push('two');
  assert.deepEqual(workspace.records.goals.get('a' as GoalId)?.tags, ['one']);
});
