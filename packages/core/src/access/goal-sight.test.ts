import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Records } from '../goals/records.ts';
import type { GoalId, PersonId } from '../schema/ids.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import { goalOf } from '../testing/workspaces.ts';
import { canSee } from './can-see.ts';
import { denied } from './decision.ts';
import { allows, everyone, recordsWith } from '../testing/policy-records.ts';

function seenBy(records: Records, id: string): Record<string, string> {
  const seen = everyone.map((viewer) => {
    const decision = canSee(viewer as PersonId, { collection: 'goals', id }, records);
    assert.equal(decision.allowed, decision.rule !== denied);
    return [viewer, decision] as const;
  });
  return Object.fromEntries(
    seen.filter(([, { allowed }]) => allowed).map(([viewer, { rule }]) => [viewer, rule]),
  );
}

describe('who sees a goal', () => {
  const assertSeen = (fields: object, rule: string, viewers: readonly string[]) =>
    assert.deepEqual(
      seenBy(recordsWith([goalOf('g1', fields)]), 'g1'),
      Object.fromEntries(viewers.map((viewer) => [viewer, rule])),
    );

  test('[P3] public: every active person', () => {
    assertSeen({}, 'P3', ['ada', 'lea', 'mia', 'max', 'hal', 'vic']);
  });

  test('[P4] chain: owner, contributors, reviewer, the managers above the owner, nobody else', () => {
    assertSeen({ visibility: 'chain' }, 'P4', ['ada', 'lea', 'mia']);
    const others = { visibility: 'chain', contributors: ['max'], reviewerId: 'hal' };
    assertSeen(others, 'P4', ['ada', 'lea', 'mia', 'max', 'hal']);
  });

  test('[P4] chain of a team: its lead stands for it, leads of teams above and managers see it', () => {
    assertSeen({ visibility: 'chain', ownerId: 'field' }, 'P4', ['ada', 'lea', 'mia']);
  });

  test('[P5] named: the owner and those named, not the managers', () => {
    assertSeen({ visibility: 'named', visibleTo: ['hal'] }, 'P5', ['mia', 'hal']);
  });

  test('[P6] private: the owner alone, for a team its lead alone', () => {
    assertSeen({ visibility: 'private' }, 'P6', ['mia']);
    assertSeen({ visibility: 'private', ownerId: 'sales' }, 'P6', ['lea']);
  });

  test('[P1] whoever has left or was never there sees nothing', () => {
    const records = recordsWith([goalOf('g1', { ownerId: 'zoe' })]);
    for (const viewer of ['zoe', 'nobody', '']) {
      for (const collection of Object.keys(collections) as CollectionName[]) {
        const ref = { collection, id: 'g1', goalId: 'g1' as GoalId };
        assert.deepEqual(canSee(viewer as PersonId, ref, records), { allowed: false, rule: 'P1' });
      }
    }
  });

  test('[P2] what concerns everyone is seen by everyone; leaves by no rule', () => {
    const records = recordsWith([]);
    const see = (collection: CollectionName) =>
      canSee('vic' as PersonId, { collection, id: 'x' }, records).rule;
    for (const open of [
      'people',
      'teams',
      'cycles',
      'settings',
      'metrics',
      'observations',
    ] as const) {
      assert.equal(see(open), 'P2');
    }
    assert.equal(see('leaves'), 'P1');
  });

  test('[P18] what a check-in brought to a metric is seen by whoever sees its goal', () => {
    const records = recordsWith([goalOf('g1', { visibility: 'private' })]);
    const ref = { collection: 'observations', id: 'c1', goalId: 'g1' as GoalId } as const;
    const see = (viewer: string) => canSee(viewer as PersonId, ref, records).rule;
    assert.deepEqual([see('mia'), see('lea')], ['P18', 'P1']);
  });

  test('[P7] a check-in is seen by whoever sees its goal, and by nobody without one', () => {
    const records = recordsWith([goalOf('g1', { visibility: 'private' })]);
    const see = (viewer: string, goalId?: string) =>
      canSee(
        viewer as PersonId,
        { collection: 'checkIns', id: 'c1', ...(goalId && { goalId: goalId as GoalId }) },
        records,
      ).rule;
    assert.deepEqual([see('mia', 'g1'), see('lea', 'g1'), see('mia')], ['P7', 'P1', 'P1']);
  });

  test('[P15] a goal that is not there is answered as one that may not be seen', () => {
    const records = recordsWith([goalOf('hidden', { visibility: 'private' })]);
    const see = (id: string) => canSee('max' as PersonId, { collection: 'goals', id }, records);
    assert.deepEqual(see('hidden'), see('none'));
    const run = (goalId: string) => allows('max', 'goal.edit', { goalId }, records);
    assert.equal(run('hidden'), run('none'));
  });
});
