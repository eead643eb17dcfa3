import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PersonId } from '../schema/ids.ts';
import { goalOf, openWorkspace } from '../testing/workspaces.ts';

const goals = ['g1', 'g2', 'g3'].map((id) => goalOf(id, { state: 'active' }));

describe('what was sent', () => {
  it('[N6] is kept once for each slot, and not sent again', async () => {
    const workspace = await openWorkspace({ goals });
    const first = workspace.nudges();
    assert.ok(first.length >= 3);
    const sent = first.map(({ rule, key }) => ({ rule, key }));
    const input = { personId: 'mia', sent: sent.slice(0, 2) };
    await workspace.run({ type: 'nudge.record', input });
    const { written } = await workspace.run({ type: 'nudge.record', input });
    assert.deepEqual(written, []);
    assert.deepEqual(
      workspace.nudges().map(({ key }) => key),
      first.slice(2).map(({ key }) => key),
    );
    await workspace.run({ type: 'nudge.record', input: { personId: 'mia', sent } });
    const kept = workspace.records.rhythm.nudges.get('mia' as PersonId);
    assert.deepEqual(
      kept?.sent.map(({ key }) => key),
      sent.map(({ key }) => key),
    );
    assert.deepEqual(workspace.nudges(), []);
  });

  it('[N6] keeps the last five hundred', async () => {
    const workspace = await openWorkspace({ goals });
    for (let round = 0; round < 11; round++) {
      const sent = Array.from({ length: 50 }, (_, n) => ({ rule: 'x', key: `${round} ${n}` }));
      await workspace.run({ type: 'nudge.record', input: { personId: 'mia', sent } });
    }
    const kept = workspace.records.rhythm.nudges.get('mia' as PersonId)?.sent ?? [];
    assert.deepEqual([kept.length, kept[0]?.key, kept.at(-1)?.key], [500, '1 0', '10 49']);
  });
});
