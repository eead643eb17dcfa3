import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreementOf } from '../access/agreement.ts';
import { agreementBase, termsOf } from '../goals/agreement.ts';
import { accept, edit, goalOn, opened, propose } from '../testing/agreement.ts';
import { goalOf, monday, refusalOf, refusedAs, settle } from '../testing/workspaces.ts';

describe('where goals have to be agreed on', () => {
  const required = { agreement: 'required' };
  const create = (fields: object) => ({
    type: 'goal.create',
    input: { goal: goalOf('new', fields) },
  });

  test('[GA7] a goal becomes active by being accepted alone', async () => {
    const [mia, lea] = await opened(['mia', 'lea'], required);
    const move = (from: string, to: string) => ({ goalId: 'kr', from, to });
    for (const workspace of [mia, lea]) {
      const refused = await refusedAs(workspace, 'goal.change-state', move('draft', 'active'));
      assert.equal(refused, 'wrong-state kr');
    }
    await mia.run({ type: 'goal.change-state', input: move('draft', 'proposed') });
    assert.equal(
      await refusedAs(mia, 'goal.change-state', move('proposed', 'active')),
      'wrong-state kr',
    );
    await mia.run({ type: 'goal.change-state', input: move('proposed', 'draft') });
    await mia.run(propose());
    await settle(mia, lea);
    await lea.run(accept(lea));
    assert.equal(goalOn(lea).state, 'active');
  });

  test('[GA7] a new goal is active only where its maker may accept it, which is kept', async () => {
    const [mia, lea, ada] = await opened(['mia', 'lea', 'ada'], required);
    const active = create({ state: 'active' });
    assert.equal(await refusedAs(mia, active.type, active.input), 'invalid-input goal.state');
    await mia.run(create({}));
    assert.deepEqual(
      [goalOn(mia, 'new').state, goalOn(mia, 'new').agreement],
      ['draft', undefined],
    );
    await lea.run(create({ id: 'given', ownerId: 'mia' }));
    const { state, agreement } = goalOn(lea, 'given');
    assert.deepEqual([state, agreement?.accepted?.by], ['active', 'lea']);
    await ada.run(create({ id: 'first', ownerId: 'ada' }));
    assert.deepEqual(agreementOf(ada.records, goalOn(ada, 'first')).state, 'agreed');
  });

  test('[GA7] else a new goal is active, by nobody’s agreement', async () => {
    const [mia] = await opened(['mia']);
    await mia.run(create({}));
    assert.deepEqual(
      [goalOn(mia, 'new').state, goalOn(mia, 'new').agreement],
      ['active', undefined],
    );
    await mia.run({
      type: 'goal.change-state',
      input: { goalId: 'kr', from: 'draft', to: 'active' },
    });
    assert.equal(agreementOf(mia.records, goalOn(mia)).state, 'none');
  });

  test('[GA7] [GA11] goals that begin or are imported are as they come, without an agreement', async () => {
    const [ada] = await opened(['ada'], required, { state: 'active' });
    assert.equal(goalOn(ada).state, 'active');
    const goal = { ...goalOn(ada), id: 'new' };
    const input = (goals: object[]) => ({ source: 'okr', goals });
    await ada.run({ type: 'goals.import', input: input([goal]) });
    assert.equal(goalOn(ada, 'new').state, 'active');
    const accepted = { by: 'lea', at: monday, terms: termsOf(goalOn(ada)) };
    const forged = { ...goal, id: 'forged', agreement: { accepted } };
    assert.equal(await refusedAs(ada, 'goals.import', input([forged])), 'invalid-input forged');
  });

  test('[GA11] nobody writes an agreement by hand', async () => {
    const [mia] = await opened(['mia'], required);
    const agreement = { accepted: { by: 'lea', at: monday, terms: termsOf(goalOn(mia)) } };
    const forged = create({ agreement });
    assert.equal(await refusedAs(mia, forged.type, forged.input), 'invalid-input goal');
    const by = edit(mia, { agreement });
    assert.equal(await refusedAs(mia, by.type, by.input), 'invalid-input fields base');
    const known = { ...accept(mia).input, by: 'lea' };
    assert.equal(await refusedAs(mia, 'goal.accept', known), 'invalid-input ');
  });
});

describe('a parent out of sight', () => {
  /** Lea's agreement names the goal of hal's above it, which only hal sees since. */
  async function hiddenParent() {
    const [mia, lea, hal] = await opened(['mia', 'lea', 'hal'], {}, { state: 'proposed' });
    await lea.run(accept(lea));
    await settle(mia, lea, hal);
    const hide = { fields: { visibility: 'private' }, base: { visibility: 'public' } };
    await hal.run({ type: 'goal.edit', input: { goalId: 'hals', ...hide } });
    await settle(mia, lea, hal);
    return { mia, lea, hal };
  }

  test('[GA12] [W11] is named neither in what was agreed on nor in whom it waits for', async () => {
    const { mia, lea, hal } = await hiddenParent();
    assert.doesNotMatch(JSON.stringify(goalOn(mia)), /hals/);
    assert.equal(agreementOf(mia.records, goalOn(mia)).state, 'agreed');
    await mia.run(edit(mia, { title: 'x' }));
    await settle(mia, lea, hal);
    assert.deepEqual(agreementOf(mia.records, goalOn(mia)).waitsFor, ['lea', 'ada']);
    assert.deepEqual(agreementOf(hal.records, goalOn(hal)).waitsFor, ['lea', 'hal', 'ada']);
    assert.match(JSON.stringify(goalOn(hal).agreement), /hals/);
    await lea.run(accept(lea));
    await settle(lea, hal);
    const { links = [] } = goalOn(hal).agreement?.accepted?.terms ?? {};
    assert.deepEqual(
      links.map(({ parentId }) => parentId),
      ['hals'],
    );
  });

  test('[GA12] [W11] is not named by an agreement on links that the goal has no more', async () => {
    const [mia, lea, hal] = await opened(['mia', 'lea', 'hal'], {}, { state: 'proposed' });
    await lea.run(accept(lea));
    await settle(mia, lea, hal);
    const { links: base } = goalOn(mia);
    const links = [{ parentId: 'top' }];
    await mia.run({ type: 'goal.realign', input: { goalId: 'kr', links, base } });
    await settle(mia, lea, hal);
    const hide = { fields: { visibility: 'private' }, base: { visibility: 'public' } };
    await hal.run({ type: 'goal.edit', input: { goalId: 'hals', ...hide } });
    await settle(mia, lea, hal);
    assert.doesNotMatch(JSON.stringify(goalOn(mia)), /hals/);
    assert.deepEqual(agreementOf(mia.records, goalOn(mia)).changed, ['links']);
    assert.match(JSON.stringify(goalOn(hal)), /hals/);
  });

  test('[P15] and a goal out of sight are refused in the same words as none', async () => {
    const [max] = await opened(['max'], {}, { visibility: 'chain', state: 'proposed' });
    const [lea] = await opened(['lea'], {}, { state: 'proposed' });
    const base = agreementBase(goalOn(lea));
    for (const [type, rest] of [
      ['goal.propose', {}],
      ['goal.accept', { base }],
      ['goal.return', { base, reason: 'x' }],
    ] as const) {
      const [hidden, none] = await Promise.all(
        ['kr', 'nothing'].map(async (goalId) => {
          const { code, message, ids } = await refusalOf(max, type, { goalId, ...rest });
          return [code, message.replaceAll(goalId, 'ID'), ids.length];
        }),
      );
      assert.deepEqual(hidden, none);
      assert.equal(hidden?.[0], 'not-found');
    }
  });
});
