import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { company, keyResultOf, openWorkspace, settle } from '../testing/workspaces.ts';
import { change, commitOf } from './conformance/suite.ts';
import { memoryStorages } from './memory-storage.ts';
import type { Change } from './storage.ts';
import type { Workspace } from './workspace.ts';

const secret = 'secret' as GoalId;

/** A private goal with words on it and a public one below, whose record is then damaged. */
async function damagedBy(damage: Change) {
  const open = memoryStorages();
  const of = (viewer: string, ids = viewer) => openWorkspace({ storage: open('w'), viewer, ids });
  const ada = await of('ada');
  const goals = [
    keyResultOf('secret', null, { visibility: 'private' }),
    keyResultOf('kid', secret),
  ];
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
  const mia = await of('mia');
  const input = { goalId: secret, value: 5, note: 'PRIVATE NOTE' };
  await mia.run({ type: 'goal.check-in', input });
  await mia.run({ type: 'comment.add', input: { goalId: secret, text: 'PRIVATE COMMENT' } });
  const lea = await of('lea');
  await settle(ada, mia, lea);
  const { version } = mia;
  await open('w').commit(commitOf('damage', [damage]));
  await settle(ada, mia, lea);
  return { of, ada, lea, version };
}

async function exported(workspace: Workspace): Promise<string> {
  let text = '';
  for await (const line of workspace.exportWorkspace()) text += `${line}\n`;
  return text;
}

const circle = [{ parentId: 'kid', role: 'supports' }];
const ways: readonly (readonly [string, Change])[] = [
  ['unreadable', change('secret', 1, { broken: true })],
  ['of a newer schema', { ...change('secret', 1, { broken: true }), schema: 99 }],
  [
    'on a circle',
    change('secret', 1, keyResultOf('secret', null, { visibility: 'private', links: circle })),
  ],
];

describe('a private goal that is set aside', () => {
  for (const [how, damage] of ways) {
    test(`[P110] ${how} gives nothing on it to anybody, now, in the past and in exports`, async () => {
      const { of, lea, version } = await damagedBy(damage);
      const opened = [lea];
      for (const viewer of ['lea', 'vic', 'nobody']) opened.push(await of(viewer, `${viewer}2`));
      for (const workspace of opened) {
        const past = [await workspace.at(version), await workspace.at(version + 1)];
        for (const { records } of [workspace, ...past]) {
          assert.deepEqual([records.checkInsOf(secret), records.commentsOf(secret)], [[], []]);
          assert.deepEqual(records.childrenOf(secret), []);
          const links = records.goals.get('kid' as GoalId)?.links ?? [];
          assert.deepEqual(links, []);
        }
        assert.doesNotMatch(await exported(workspace), /PRIVATE|"secret"/);
      }
    });
  }

  test('[P111] leaves nothing to whoever takes its id once it is dropped', async () => {
    const { of, ada, lea, version } = await damagedBy(change('secret', 1, { broken: true }));
    const admin = await of('ada', 'ada2');
    await admin.run({ type: 'record.drop', input: { collection: 'goals', id: 'secret' } });
    await settle(ada, admin, lea);
    const goal = keyResultOf('secret', null, { ownerId: 'lea' });
    await lea.run({ type: 'goal.create', input: { goal } });
    await settle(ada, admin, lea);
    for (const workspace of [lea, await of('lea', 'lea2')]) {
      const past = [version, version + 1, version + 2].map((at) => workspace.at(at));
      for (const { records } of [workspace, ...(await Promise.all(past))]) {
        assert.deepEqual([records.checkInsOf(secret), records.commentsOf(secret)], [[], []]);
      }
      assert.deepEqual(workspace.records.goals.get('kid' as GoalId)?.links, []);
      assert.doesNotMatch(await exported(workspace), /PRIVATE/);
    }
  });
});
