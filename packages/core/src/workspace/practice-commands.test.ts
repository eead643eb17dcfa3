import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { practiceOf, practicesOf, shippedPractices } from '../practices/library.ts';
import type { PracticeId } from '../schema/ids.ts';
import { practiceOn } from '../testing/coached.ts';
import { openWorkspace, refusalOf, refusedAs } from '../testing/workspaces.ts';

const { id: _id, ...habit } = practiceOn('habit', { name: 'confidence-fell', share: 0.3 });
const shipped = shippedPractices[0]!;

async function opened() {
  const hal = await openWorkspace({ viewer: 'hal', goals: [] });
  const own = (id: string) => hal.records.growth.practices.get(id as PracticeId);
  return { hal, own, run: (type: string, input: object) => hal.run({ type, input }) };
}

describe('the commands of practices', () => {
  it('[PR41] add one of the workspace, or one in the place of a shipped one', async () => {
    const { hal, own, run } = await opened();
    await run('practice.add', { practice: habit });
    const [added] = hal.records.growth.practices.values();
    assert.deepEqual({ ...added, id: 'habit' }, { ...habit, id: 'habit' });
    await run('practice.add', { practice: { ...habit, id: shipped.id } });
    assert.equal(practiceOf(hal.records.growth, shipped.id)?.title, 'habit');
    assert.ok(own(shipped.id));
    assert.equal(practicesOf(hal.records.growth).length, shippedPractices.length + 1);
    const hidden = shippedPractices[1]!;
    await run('practice.add', { practice: { ...hidden, retired: true } });
    assert.ok(!practicesOf(hal.records.growth).some(({ id }) => id === hidden.id));
    const again = { practice: { ...habit, id: shipped.id } };
    assert.equal((await refusalOf(hal, 'practice.add', again)).code, 'already-exists');
  });

  it('[PR41] edit from what was shown, and retire and take back', async () => {
    const { hal, own, run } = await opened();
    await run('practice.add', { practice: { ...habit, id: 'habit' } });
    const edit = { practiceId: 'habit', fields: { title: 'New' }, base: { title: 'habit' } };
    await run('practice.edit', edit);
    assert.equal(own('habit')?.title, 'New');
    const late = { ...edit, fields: { title: 'Newer' } };
    assert.equal(await refusedAs(hal, 'practice.edit', late), 'conflict habit fields.title');
    await run('practice.retire', { practiceId: 'habit' });
    assert.equal(own('habit')?.retired, true);
    assert.ok(!practicesOf(hal.records.growth).some(({ id }) => id === 'habit'));
    await run('practice.retire', { practiceId: 'habit', retired: false });
    assert.equal(own('habit')?.retired, undefined);
    const none = { practiceId: 'none' };
    assert.equal(await refusedAs(hal, 'practice.retire', none), 'not-found none');
  });

  it('[PR41] tell of one that is not of the workspace how a shipped one is replaced', async () => {
    const { hal } = await opened();
    const base = { title: shipped.title };
    for (const [type, input] of [
      ['practice.retire', {}],
      ['practice.edit', { fields: { title: 'New' }, base }],
    ] as const) {
      const refused = await refusalOf(hal, type, { practiceId: shipped.id, ...input });
      assert.deepEqual([refused.code, refused.ids], ['not-found', [shipped.id]]);
      assert.match(refused.message, /practice\.add with its id.*retired: true/);
    }
  });

  it('[PR41] [P98] refuse a figure that the trigger does not take, and whoever is not of hr', async () => {
    const { hal, run } = await opened();
    const trigger = { name: 'goal-stale', days: 3 };
    const add = { practice: { ...habit, id: 'x', trigger } };
    assert.equal(
      await refusedAs(hal, 'practice.add', add),
      'invalid-input x practice.trigger.days',
    );
    await run('practice.add', { practice: { ...habit, id: 'habit' } });
    const edit = { practiceId: 'habit', fields: { trigger }, base: { trigger: habit.trigger } };
    const refused = await refusedAs(hal, 'practice.edit', edit);
    assert.equal(refused, 'invalid-input habit fields.trigger.days');
    const lea = await openWorkspace({ viewer: 'lea', goals: [] });
    assert.equal((await refusalOf(lea, 'practice.add', { practice: habit })).code, 'not-allowed');
  });
});
