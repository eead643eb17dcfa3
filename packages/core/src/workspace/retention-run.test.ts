import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { retentionPlan } from '../access/retention.ts';
import type { PersonId } from '../schema/ids.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { dumpOf, loaded } from '../testing/raw-storage.ts';
import { saidBy, spokenCompany, speech } from '../testing/spoken-company.ts';
import { openWorkspace, refusalOf, settle } from '../testing/workspaces.ts';
import { recordsAt } from './history.ts';
import { assertWhole } from './invariants.ts';
import { memoryStorages } from './memory-storage.ts';
import { commitsSince } from './stored-commits.ts';

const retention = { type: 'retention.run', input: {} };
/** Long after all that the spoken company has written. */
const later = '2030-01-01T00:00:00Z';

/** The spoken company, whose max has left; mia has since changed a comment and reported. */
async function begun(now = later) {
  const [open, say] = [memoryStorages(), speech()];
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  const records = spokenCompany(say);
  const people = records.people?.map((person) =>
    person.id === 'max' ? { ...person, active: false, left: '2026-05-01' } : person,
  );
  await ada.run({ type: 'workspace.begin', input: { records: { ...records, people } } });
  await ada.close();
  const of = (viewer: string) =>
    openWorkspace({ storage: open('w'), viewer, now: () => now, ids: `${viewer}-` });
  const mia = await of('mia');
  const words = { note: say('mia'), blockers: say('mia') };
  await mia.run({ type: 'goal.check-in', input: { goalId: 'open', value: 70, ...words } });
  return { hal: await of('hal'), mia, storage: open('w') };
}

describe('a run of retention', () => {
  test('[ER27] erases what the plan counts, from records and from the past, and tells as much', async () => {
    const { hal, storage } = await begun();
    const plan = hal.retentionPlan();
    assert.deepEqual(plan, retentionPlan(await loaded(storage), later));
    const { counts, written } = await hal.run(retention);
    const lines = plan.lines.map(({ collection, count }) => [collection, count]);
    assert.deepEqual(counts, Object.fromEntries(lines));
    assert.ok(written.every(({ collection }) => !/Notes|Points|Items|meet/.test(collection)));
    const records = await loaded(storage);
    assertWhole(records);
    assert.deepEqual(retentionPlan(records, later).lines, []);
    const dump = await dumpOf(storage);
    // His name stays, as do his title, address and id elsewhere, and what of them an import said: retention is
    // of what people wrote.
    const kept = JSON.stringify((await loaded(storage)).people.get('max' as PersonId));
    assert.equal(new Set(saidBy('max', dump)).size, new Set(saidBy('max', kept)).size);
    assert.equal(new Set(saidBy('max', kept)).size, 6);
    const inSeries = /"seriesId":"[^}]*says-/;
    assert.doesNotMatch(dump, inSeries);
  });

  test('[ER27] a second run stores nothing', async () => {
    const { hal, storage } = await begun();
    await hal.run(retention);
    const before = await dumpOf(storage);
    assert.deepEqual((await hal.run(retention)).counts, {});
    assert.equal(await dumpOf(storage), before);
  });

  test('[ER27] what only the past still holds goes too', async () => {
    const { hal, storage } = await begun('2026-08-02T00:00:00Z');
    const record = {
      ...{ id: 'on-max', goalId: 'open', by: 'max', at: '2026-04-10T09:00:00Z' },
      withdrawnAt: '2026-04-11T09:00:00Z',
    };
    const change = { collection: 'comments', id: 'on-max', expected: 1, schema: 1, record };
    const command = { type: 'comment.withdraw' };
    const about = { id: 'w', at: '2026-04-11T09:00:00Z', by: 'max', command };
    await storage.commit({ ...about, changes: [change] });
    await settle(hal);
    const textOf = async () => JSON.stringify((await commitsSince(storage, 0))[0]);
    const comment = /"id":"on-max","goalId":"open","by":"max","at":"[^"]*","text"/;
    assert.match(await textOf(), comment);
    await hal.run(retention);
    assert.doesNotMatch(await textOf(), comment);
  });

  test('[ER3] scores of every version are the same bits after it', async () => {
    const { hal, storage } = await begun();
    const scores = (commits: Parameters<typeof recordsAt>[0], version: number) => {
      const records = recordsAt(commits, version);
      const board = createScoreboard(records, '2026-05-05T00:00:00Z');
      return JSON.stringify([...records.goals.keys()].map((id) => board.scoreOf(id)));
    };
    const before = await commitsSince(storage, 0);
    await hal.run(retention);
    const after = await commitsSince(storage, 0);
    for (const { version } of before) {
      assert.equal(scores(after, version), scores(before, version));
    }
  });

  test('[P43] the plan is told to hr and admins alone', async () => {
    const { mia } = await begun();
    assert.throws(() => mia.retentionPlan(), { code: 'not-allowed' });
    assert.equal((await refusalOf(mia, 'retention.run', {})).code, 'not-allowed');
  });
});
