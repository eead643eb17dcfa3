import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PerfError } from '../errors.ts';
import type { GoalId } from '../schema/ids.ts';
import {
  company,
  goalOf,
  keyResultOf,
  monday,
  openWorkspace,
  refusalOf,
  refusedAs,
  settle,
} from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';
import type { UntypedWorkspace as Workspace } from '../testing/workspaces.ts';

const id = (text: string) => text as GoalId;
const said = { progress: 0.3, status: 'at-risk', reason: 'The source is down' };

const seenBy = (workspace: Workspace, goalId = 'kr') =>
  workspace.records.goals.get(id(goalId))?.override ?? null;

const override = (workspace: Workspace, fields: object = said, base: unknown = seenBy(workspace)) =>
  workspace.run({ type: 'goal.override', input: { goalId: 'kr', ...fields, base } });

const figures = (workspace: Workspace) => {
  const { progress, computed, status } = workspace.scores().scoreOf(id('kr'))!;
  const figure = (it: typeof progress) => (it.kind === 'scored' ? it.progress : it.kind);
  return [figure(progress), figure(computed), status];
};

describe('an override', () => {
  test('[GA25] stands in place of the computed score, which stays beside it', async () => {
    const mia = await openWorkspace({ goals: [keyResultOf('kr', null)] });
    await mia.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 80 } });
    assert.deepEqual(figures(mia), [0.8, 0.8, 'on-track']);
    await override(mia);
    assert.deepEqual(seenBy(mia), { ...said, by: 'mia', at: monday });
    assert.deepEqual(figures(mia), [0.3, 0.8, 'at-risk']);
    assert.deepEqual(mia.explain(id('kr')).override, seenBy(mia));
    await mia.run({ type: 'goal.clear-override', input: { goalId: 'kr', base: seenBy(mia) } });
    assert.deepEqual([seenBy(mia), ...figures(mia)], [null, 0.8, 0.8, 'on-track']);
  });

  test('[GA25] ends by itself, without a write', async () => {
    let now = monday;
    const mia = await openWorkspace({ goals: [keyResultOf('kr', null)], now: () => now });
    await mia.run({ type: 'goal.check-in', input: { goalId: 'kr', value: 80 } });
    await override(mia, { ...said, until: '2026-05-05T00:00:00Z' });
    const { version } = mia;
    assert.deepEqual(figures(mia), [0.3, 0.8, 'at-risk']);
    now = '2026-05-05T00:00:00.000Z';
    assert.deepEqual(figures(mia), [0.8, 0.8, 'on-track']);
    assert.equal(mia.version, version);
    await override(mia, { ...said, progress: 0.5 });
    assert.equal(figures(mia)[0], 0.5);
  });

  for (const [why, fields, place] of [
    ['no reason', { progress: 0.5 }, 'reason'],
    ['an empty reason', { progress: 0.5, reason: ' ' }, 'reason'],
    ['neither progress nor status', { reason: 'x' }, 'progress'],
    ['a progress past 1', { progress: 1.1, reason: 'x' }, 'progress'],
    ['a status that is not by pace', { status: 'stale', reason: 'x' }, 'status'],
    ['an end that has been', { ...said, until: '2026-05-03T00:00:00Z' }, 'until'],
    ['an end at once', { ...said, until: monday }, 'until'],
    ['somebody else’s name', { ...said, by: 'max' }, ''],
    ['a moment of its own', { ...said, at: monday }, ''],
  ] as const) {
    test(`[GA25] is refused with ${why}`, async () => {
      const mia = await openWorkspace({ goals: [keyResultOf('kr', null)] });
      const input = { goalId: 'kr', ...fields, base: null };
      assert.equal(await refusedAs(mia, 'goal.override', input), `invalid-input ${place}`);
    });
  }

  test('[GA26] of two from two tabs one holds, the other is told and writes nothing', async () => {
    const open = memoryStorages();
    const first = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
    const goals = [keyResultOf('kr', null)];
    await first.run({ type: 'workspace.begin', input: { records: { ...company, goals } } });
    const mia = await openWorkspace({ storage: open('w'), viewer: 'mia' });
    const lea = await openWorkspace({ storage: open('w'), viewer: 'lea' });
    const outcomes = await Promise.allSettled([
      override(mia),
      override(lea, { ...said, progress: 0.9 }),
    ]);
    await settle(mia, lea);
    const [, second] = outcomes;
    assert.ok(second.status === 'rejected');
    const { code, issues } = second.reason as PerfError;
    assert.deepEqual([code, issues[0]?.path], ['conflict', ['fields', 'override']]);
    assert.deepEqual([seenBy(mia)?.by, seenBy(lea)?.by], ['mia', 'mia']);

    const base = seenBy(mia);
    await override(lea, { ...said, progress: 0.9 });
    await settle(mia, lea);
    assert.equal(
      await refusedAs(mia, 'goal.clear-override', { goalId: 'kr', base }),
      'conflict kr fields.override',
    );
    await mia.run({ type: 'goal.clear-override', input: { goalId: 'kr', base: seenBy(mia) } });
    await settle(mia, lea);
    const again = await lea.run({ type: 'goal.clear-override', input: { goalId: 'kr', base } });
    assert.deepEqual(again.written, []);
  });

  test('[GA27] has no part in a goal that is over', async () => {
    const held = { ...said, by: 'mia', at: monday };
    for (const state of ['closed', 'cancelled']) {
      const mia = await openWorkspace({ goals: [goalOf('kr', { state, override: held })] });
      const base = seenBy(mia);
      const set = { goalId: 'kr', ...said, base };
      assert.equal(await refusedAs(mia, 'goal.override', set), 'wrong-state kr');
      const clear = { goalId: 'kr', base };
      assert.equal(await refusedAs(mia, 'goal.clear-override', clear), 'wrong-state kr');
    }
  });

  test('[P15] on a goal out of sight is refused in the same words as on none', async () => {
    const hidden = goalOf('hidden', { ownerId: 'max', visibility: 'private' });
    const mia = await openWorkspace({ goals: [hidden] });
    const answers: unknown[] = [];
    for (const goalId of ['hidden', 'nothing']) {
      for (const [type, rest] of [
        ['goal.override', said],
        ['goal.clear-override', {}],
      ] as const) {
        const { code, message } = await refusalOf(mia, type, { goalId, ...rest, base: null });
        answers.push(`${code} ${message.replaceAll(goalId, 'ID')}`);
      }
    }
    assert.equal(new Set(answers).size, 1);
    assert.match(String(answers[0]), /^not-found/);
  });
});
