import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId } from '../schema/ids.ts';
import { company, goalOf, keyResultOf, monday, openWorkspace } from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';
import { plainWorkspace } from './plain-workspace.ts';
import type { Workspace } from './workspace.ts';

const id = (text: string) => text as GoalId;

/** `max` hides from mia an objective and a key result; hers contributes to the hidden one too. */
const goals = [
  goalOf('top', { driver: 'both' }),
  goalOf('a', { links: [{ parentId: 'top' }], driver: 'both' }),
  goalOf('b', { links: [{ parentId: 'top' }], driver: 'both' }),
  goalOf('h', {
    ...{ links: [{ parentId: 'top' }], driver: 'both' },
    ...{ ownerId: 'max', visibility: 'chain' },
  }),
  keyResultOf('secret', 'h', { ownerId: 'max', visibility: 'chain' }),
  keyResultOf('shared', null, {
    links: [{ parentId: 'h' }, { parentId: 'a' }, { parentId: 'b' }],
  }),
];

async function workspaces() {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  const max = await openWorkspace({ storage: open('w'), viewer: 'max' });
  await max.run({ type: 'goal.check-in', input: { goalId: 'secret', value: 0 } });
  const mia = await openWorkspace({ storage: open('w'), viewer: 'mia' });
  await mia.run({ type: 'goal.check-in', input: { goalId: 'shared', value: 40 } });
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
  return { ada, max, mia };
}

function trialCheckIn(goalId: string, value: number): CheckIn {
  const said = { id: 'trial', goalId, by: 'mia', at: monday, asOf: '2026-05-04', value };
  return said as unknown as CheckIn;
}

const rounded = (value: number) => Number(value.toFixed(6));
const gains = (workspace: Workspace) =>
  workspace.leverage(id('top')).map(({ goalId, weight }) => [goalId, rounded(weight)]);

describe('answers of a workspace about scores', () => {
  it('[L23] count hidden contributors and name none of them', async () => {
    const { ada, mia } = await workspaces();
    assert.deepEqual(gains(ada), [
      ['shared', 0.833333],
      ['secret', 0.166667],
    ]);
    assert.deepEqual(gains(mia), [
      ['shared', 0.833333],
      [null, 0.166667],
    ]);
    assert.deepEqual(
      [ada, mia].map((each) => each.doubleCount(id('top'))[0]?.paths),
      [3, 2],
    );
    const changes = { checkIns: [trialCheckIn('shared', 90)] };
    const told = [mia.leverage(id('top')), mia.doubleCount(id('top')), mia.whatIf(changes)];
    assert.doesNotMatch(JSON.stringify(told), /"h"|secret/);
    const differ = (each: Workspace) => each.whatIf(changes).map(({ goalId }) => goalId);
    assert.deepEqual(differ(ada).sort(), ['a', 'b', 'h', 'shared', 'top']);
    assert.deepEqual(differ(mia).sort(), ['a', 'b', 'shared', 'top']);
    assert.throws(() => mia.leverage(id('h')), { code: 'not-found' });
    assert.throws(() => mia.doubleCount(id('h')), { code: 'not-found' });
  });

  it('[L23] treat hidden goals in changes as goals that are not there, and change nothing', async () => {
    const { ada, mia } = await workspaces();
    const hidden = ada.records.goals.get(id('h')) as Goal;
    for (const changes of [
      { checkIns: [trialCheckIn('secret', 90)] },
      { goals: [{ ...hidden, state: 'draft' as const }] },
      { removed: [id('h')] },
    ]) {
      assert.ok(ada.whatIf(changes).length > 0);
      assert.throws(() => mia.whatIf(changes), { code: 'not-found' });
    }
    const before = JSON.stringify([mia.version, mia.scores().scoreOf(id('top'))]);
    const seen = mia.records.goals.get(id('shared')) as Goal;
    assert.equal(seen.links.length, 2);
    const changed = mia.whatIf({ goals: [{ ...seen, title: 'Another' }] });
    assert.deepEqual(changed, []);
    assert.equal(JSON.stringify([mia.version, mia.scores().scoreOf(id('top'))]), before);
  });

  it('[F42] count hidden goals in the course of a goal, and give none of a hidden one', async () => {
    const { ada, mia } = await workspaces();
    const top = mia.course(id('top'));
    assert.ok(top.progress.length > 0);
    assert.deepEqual(top, ada.course(id('top')));
    assert.throws(() => mia.course(id('h')), { code: 'not-found' });
  });

  it('[L23] are given of plain data as well', () => {
    const workspace = plainWorkspace({ goals, now: () => monday });
    assert.equal(workspace.doubleCount(id('top'))[0]?.paths, 3);
    assert.equal(workspace.leverage(id('top')).length, 2);
    assert.ok(workspace.whatIf({ removed: [id('a')] }).length > 0);
  });
});
