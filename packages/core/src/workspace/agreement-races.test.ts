import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreementOf } from '../access/agreement.ts';
import type { PerfError } from '../errors.ts';
import { accept, edit, goalOn, opened, sendBack } from '../testing/agreement.ts';
import { settle } from '../testing/workspaces.ts';
import type { Command } from './command.ts';
import type { UntypedWorkspace as Workspace } from '../testing/workspaces.ts';

/** Runs both at once, and gives the code of the second one's refusal. */
async function race(
  [one, first]: readonly [Workspace, Command],
  [other, second]: readonly [Workspace, Command],
): Promise<string> {
  const outcomes = await Promise.allSettled([one.run(first), other.run(second)]);
  await settle(one, other);
  assert.equal(outcomes[0].status, 'fulfilled');
  return outcomes[1].status === 'rejected' ? (outcomes[1].reason as PerfError).code : 'fulfilled';
}

describe('two who answer at once', () => {
  const proposed = { state: 'proposed' };

  test('[GA5] with yes and no: one wins, the other is told', async () => {
    const [lea, hal] = await opened(['lea', 'hal'], {}, proposed);
    assert.equal(await race([lea, accept(lea)], [hal, sendBack(hal)]), 'conflict');
    assert.deepEqual([goalOn(lea).state, goalOn(hal).state], ['active', 'active']);
    const [ada, other] = await opened(['ada', 'hal'], {}, proposed);
    assert.equal(await race([ada, sendBack(ada)], [other, accept(other)]), 'conflict');
    assert.deepEqual([goalOn(ada).state, goalOn(other).agreement?.accepted], ['draft', undefined]);
  });

  test('[GA5] with yes twice: one name stands, unless it is one person in two tabs', async () => {
    const [lea, hal] = await opened(['lea', 'hal'], {}, proposed);
    assert.equal(await race([lea, accept(lea)], [hal, accept(hal)]), 'conflict');
    assert.equal(goalOn(hal).agreement?.accepted?.by, 'lea');
    const [one, other] = await opened(['lea', 'lea'], {}, proposed);
    assert.equal(await race([one, accept(one)], [other, accept(other)]), 'fulfilled');
    assert.equal(one.version, 2);
  });

  test('[GA5] with no twice: the first reason stands', async () => {
    const [lea, hal] = await opened(['lea', 'hal'], {}, proposed);
    assert.equal(await race([lea, sendBack(lea)], [hal, sendBack(hal)]), 'conflict');
    assert.equal(goalOn(hal).agreement?.returned?.by, 'lea');
  });

  test('[GA4] [GA5] a yes against an edit, from both sides', async () => {
    const [mia, lea] = await opened(['mia', 'lea'], {}, proposed);
    assert.equal(await race([mia, edit(mia, { title: 'x' })], [lea, accept(lea)]), 'conflict');
    assert.equal(goalOn(lea).state, 'proposed');
    const [two, boss] = await opened(['mia', 'lea'], {}, proposed);
    assert.equal(await race([boss, accept(boss)], [two, edit(two, { title: 'x' })]), 'fulfilled');
    assert.deepEqual(agreementOf(two.records, goalOn(two)).changed, ['title']);
    assert.equal(goalOn(two).agreement?.accepted?.terms.title, 'kr');
  });

  test('[GA5] a yes against one who takes the proposal back or cancels', async () => {
    for (const to of ['draft', 'cancelled']) {
      const [mia, lea] = await opened(['mia', 'lea'], {}, proposed);
      const input = { goalId: 'kr', from: 'proposed', to };
      const move = { type: 'goal.change-state', input };
      assert.equal(await race([mia, move], [lea, accept(lea)]), 'conflict');
      assert.equal(goalOn(lea).state, to);
    }
  });

  test('[GA10] [W30] a yes of the parent’s owner against one who takes the parent over', async () => {
    const [other, hal] = await opened(['hal', 'hal'], {}, proposed);
    const give = {
      type: 'goal.edit',
      input: { goalId: 'hals', fields: { ownerId: 'max' }, base: { ownerId: 'hal' } },
    };
    assert.equal(await race([other, give], [hal, accept(hal)]), 'not-allowed');
    assert.equal(goalOn(hal).state, 'proposed');
  });
});
