import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { company, goalOf, keyResultOf, openWorkspace } from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';

const id = (text: string) => text as GoalId;
const below = (weight: number, role = 'contributes') => [{ parentId: 'top', weight, role }];

/** A goal over one that mia sees and four of max's that she does not, each with its last value. */
async function opened(viewer: string) {
  const goals = [
    goalOf('top'),
    keyResultOf('open', 'top', { links: below(2) }),
    ...[
      keyResultOf('chained', 'top', { visibility: 'chain', links: below(1), due: '2026-05-31' }),
      keyResultOf('named', 'top', { visibility: 'named', links: below(3) }),
      keyResultOf('helping', 'top', { visibility: 'private', links: below(5, 'supports') }),
      keyResultOf('drafted', 'top', { visibility: 'chain', state: 'draft', links: below(7) }),
    ].map((goal) => ({ ...goal, ownerId: 'max' })),
  ];
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada' });
  const values = { open: 10, chained: 40, named: 80, helping: 100 };
  const checkIns = Object.entries(values).map(([goalId, value]) => {
    const by = goalId === 'open' ? 'mia' : 'max';
    return { id: goalId, goalId, by, at: '2026-05-01T10:00:00Z', asOf: '2026-05-01', value };
  });
  await ada.run({ type: 'workspace.begin', input: { records: { ...company, goals, checkIns } } });
  return openWorkspace({ storage: open('w'), viewer });
}

test('[GA28] hidden contributors are one line with parent, weight, progress and expected, and no more', async () => {
  const [mia, max] = [await opened('mia'), await opened('max')];
  assert.deepEqual(mia.records.childrenOf(id('top')), ['open']);
  const { goalId, inputs, leftOut, hiddenLeftOut } = mia.explain(id('top'));
  const [open, redacted, ...rest] = inputs;
  assert.deepEqual([goalId, open?.goalId, rest], ['top', 'open', []]);
  assert.ok(redacted);
  const { source: _source, rest: _rest, ...line } = redacted;
  const own = ['chained', 'named'].map((hidden) => max.scores().scoreOf(id(hidden))!);
  const expected = (own[0]!.expected * 1 + own[1]!.expected * 3) / 4;
  assert.ok(Math.abs(line.progress - 0.7) < 1e-12 && Math.abs(line.expected - expected) < 1e-12);
  const { progress, expected: pace } = line;
  assert.deepEqual(line, { goalId: null, weight: 4, share: 4 / 6, progress, expected: pace });
  assert.deepEqual([leftOut, hiddenLeftOut], [[], 1]);
  const told = JSON.stringify([mia.explain(id('top')), [...mia.records.goals.values()]]);
  for (const hidden of ['chained', 'named', 'helping', 'drafted', 'max']) {
    assert.ok(!told.includes(`"${hidden}"`), hidden);
  }
});

test('[GA28] [W31] a hidden contributor is nothing that anybody could comment on or answer', async () => {
  const mia = await opened('mia');
  for (const goalId of ['chained', 'named', 'helping', 'drafted', 'none']) {
    for (const type of ['comment.add', 'goal.accept', 'goal.return', 'goal.override']) {
      const decision = mia.may({ type, input: { goalId, text: 'x' } });
      assert.deepEqual(decision, { allowed: false, rule: 'P1' });
    }
  }
});
