import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreementOf } from '../access/agreement.ts';
import { agreementBase, termNames, termsOf } from '../goals/agreement.ts';
import { GoalAccept } from '../schema/agreement-commands.ts';
import type { Goal } from '../schema/goal.ts';
import type { PersonId } from '../schema/ids.ts';
import { accept, edit, goalOn, opened, propose, sendBack } from '../testing/agreement.ts';
import { goalOf, monday, refusedAs, settle } from '../testing/workspaces.ts';

describe('an agreement', () => {
  test('[GA1] [GA2] goes from draft over proposed to active, with who, when and on what', async () => {
    const [mia, lea] = await opened(['mia', 'lea']);
    await mia.run(propose('By June?'));
    const proposed = { by: 'mia', at: monday, note: 'By June?' };
    assert.deepEqual(goalOn(mia).agreement, { proposed });
    assert.deepEqual(agreementOf(mia.records, goalOn(mia)), {
      state: 'proposed',
      changed: [],
      waitsFor: ['lea', 'hal', 'ada'],
    });
    await settle(mia, lea);
    await lea.run(accept(lea));
    await settle(mia, lea);
    const goal = goalOn(mia);
    assert.equal(goal.state, 'active');
    const accepted = { by: 'lea', at: monday, terms: termsOf(goal) };
    assert.deepEqual(goal.agreement, { proposed, accepted });
    assert.deepEqual(agreementOf(mia.records, goal), {
      state: 'agreed',
      changed: [],
      waitsFor: [],
    });
  });

  test('[GA1] is proposed by creating and by changing the state too, and from a draft alone', async () => {
    const [mia] = await opened(['mia']);
    const step = { by: 'mia', at: monday };
    const goal = goalOf('new', { state: 'proposed' });
    await mia.run({ type: 'goal.create', input: { goal } });
    assert.deepEqual(goalOn(mia, 'new').agreement, { proposed: step });
    const move = (from: string, to: string) => ({ goalId: 'kr', from, to });
    await mia.run({ type: 'goal.change-state', input: move('draft', 'proposed') });
    assert.deepEqual(goalOn(mia).agreement, { proposed: step });
    assert.deepEqual((await mia.run(propose())).written, []);
    assert.equal(await refusedAs(mia, 'goal.propose', propose('again').input), 'conflict kr ');
    for (const state of ['active', 'closed', 'cancelled']) {
      const [workspace] = await opened(['mia'], {}, { state });
      assert.equal(await refusedAs(workspace, 'goal.propose', propose().input), 'wrong-state kr');
    }
  });

  test('[GA3] is sent back to a draft with a reason, and proposed anew', async () => {
    const [mia, hal] = await opened(['mia', 'hal']);
    await mia.run(propose());
    await settle(mia, hal);
    const { reason: _none, ...silent } = sendBack(hal).input;
    assert.equal(await refusedAs(hal, 'goal.return', silent), 'invalid-input reason');
    await hal.run(sendBack(hal));
    await settle(mia, hal);
    const { state, agreement } = goalOn(mia);
    const returned = { by: 'hal', at: monday, reason: 'Too low' };
    assert.deepEqual([state, agreement?.returned], ['draft', returned]);
    assert.deepEqual(agreementOf(mia.records, goalOn(mia)).waitsFor, []);
    await mia.run(edit(mia, { measure: { kind: 'number', start: 0, target: 200 } }));
    await mia.run(propose('Higher'));
    assert.deepEqual(goalOn(mia).agreement?.returned, returned);
    assert.equal(goalOn(mia).agreement?.proposed?.note, 'Higher');
  });

  test('[GA3] is returned or accepted from no other state', async () => {
    for (const state of ['draft', 'closed', 'cancelled']) {
      const [lea] = await opened(['lea'], {}, { state });
      assert.equal(await refusedAs(lea, 'goal.accept', accept(lea).input), 'wrong-state kr');
      assert.equal(await refusedAs(lea, 'goal.return', sendBack(lea).input), 'wrong-state kr');
    }
    const [lea] = await opened(['lea'], {}, { state: 'active' });
    assert.equal(await refusedAs(lea, 'goal.return', sendBack(lea).input), 'wrong-state kr');
  });

  const otherTerms = {
    title: 'Other',
    ownerId: 'max',
    start: '2026-04-02',
    due: '2026-07-01',
    ambition: 'aspirational',
    visibility: 'chain',
    measure: { kind: 'number', start: 0, target: 10 },
    driver: 'manual',
    pace: { curve: 'back-loaded' },
  };

  for (const [name, value] of Object.entries(otherTerms)) {
    test(`[GA4] [GA8] is about ${name}: a yes to what it was before is a conflict`, async () => {
      const [mia, lea] = await opened(['mia', 'lea'], {}, { state: 'proposed' });
      const seen = agreementBase(goalOn(lea));
      const accepted = { by: 'lea' as PersonId, at: monday, terms: termsOf(goalOn(lea)) };
      await mia.run(edit(mia, { [name]: value }));
      await settle(mia, lea);
      for (const { type, input } of [accept(lea, seen), sendBack(lea, seen)]) {
        assert.equal(await refusedAs(lea, type, input), `conflict kr fields.${name}`);
      }
      assert.equal(goalOn(lea).state, 'proposed');
      await lea.run(accept(lea));
      assert.equal(agreementOf(lea.records, goalOn(lea)).state, 'agreed');
      const old: Goal = { ...goalOn(lea), agreement: { accepted } };
      assert.deepEqual(agreementOf(lea.records, old).changed, [name]);
    });
  }

  test('[GA4] [GA8] is about the links; of all terms none is left out above', async () => {
    const [mia, lea] = await opened(['mia', 'lea'], {}, { state: 'proposed' });
    const seen = agreementBase(goalOn(lea));
    const { links: base } = goalOn(mia);
    const links = [{ parentId: 'top', weight: 1, role: 'contributes' }];
    await mia.run({ type: 'goal.realign', input: { goalId: 'kr', links, base } });
    await settle(mia, lea);
    const { type, input } = accept(lea, seen);
    assert.equal(await refusedAs(lea, type, input), 'conflict kr fields.links');
    assert.deepEqual([...Object.keys(otherTerms), 'links'], termNames);
    const fields = [...termNames, 'state'].sort();
    assert.deepEqual(Object.keys(GoalAccept.shape.base.shape).sort(), fields);
  });

  test('[GA4] is not about its description, people and tags', async () => {
    const [mia, lea] = await opened(['mia', 'lea'], {}, { state: 'proposed' });
    const seen = agreementBase(goalOn(lea));
    const words = { description: 'More', contributors: ['max'], tags: ['x'], reviewerId: 'hal' };
    await mia.run(edit(mia, words));
    await settle(mia, lea);
    await lea.run(accept(lea, seen));
    assert.equal(agreementOf(lea.records, goalOn(lea)).state, 'agreed');
  });

  test('[GA8] is one on other terms once an active goal is edited, until it is accepted anew', async () => {
    const [mia, lea] = await opened(['mia', 'lea'], {}, { state: 'proposed' });
    await lea.run(accept(lea));
    await settle(mia, lea);
    await mia.run(edit(mia, { due: '2026-07-15', title: 'Later' }));
    assert.equal(goalOn(mia).state, 'active');
    const changed = agreementOf(mia.records, goalOn(mia));
    const waitsFor = ['lea', 'hal', 'ada'];
    assert.deepEqual(changed, { state: 'changed-since', changed: ['title', 'due'], waitsFor });
    assert.equal(goalOn(mia).agreement?.accepted?.terms.due, '2026-06-30');
    await mia.run(edit(mia, { due: '2026-06-30', title: 'kr' }));
    assert.equal(agreementOf(mia.records, goalOn(mia)).state, 'agreed');
    await mia.run(edit(mia, { title: 'Last' }));
    await settle(mia, lea);
    await lea.run(accept(lea));
    assert.equal(goalOn(lea).agreement?.accepted?.terms.title, 'Last');
    assert.deepEqual((await lea.run(accept(lea))).written, []);
    const closed: Goal = { ...goalOn(lea), state: 'closed', title: 'x' };
    assert.deepEqual(agreementOf(lea.records, closed), {
      state: 'changed-since',
      changed: ['title'],
      waitsFor: [],
    });
  });

  test('[GA6] may follow on an active goal, which had none until then', async () => {
    const [lea] = await opened(['lea'], {}, { state: 'active' });
    const none = { state: 'none', changed: [], waitsFor: [] };
    assert.deepEqual(agreementOf(lea.records, goalOn(lea)), none);
    await lea.run(accept(lea));
    assert.equal(agreementOf(lea.records, goalOn(lea)).state, 'agreed');
  });
});
