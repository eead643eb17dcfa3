import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { reviewedSample } from './reviews.ts';
import { sampleHistory } from './history.ts';
import { collections } from '../schema/collections.ts';
import { createWorkspace } from '../workspace/create-workspace.ts';
import { memoryStorage } from '../workspace/memory-storage.ts';
import type { PersonId } from '../schema/ids.ts';
import type { Commit } from '../workspace/storage.ts';

const today = '2026-11-20';
const now = () => `${today}T10:00:00Z`;

describe('the sample company with its history', () => {
  let commits: readonly Commit[];
  before(async () => {
    commits = await sampleHistory({ today });
  });

  async function storage() {
    const kept = memoryStorage();
    await kept.open();
    for (const commit of commits) {
      assert.equal((await kept.commit(commit)).kind, 'committed');
    }
    return kept;
  }

  const open = async () =>
    createWorkspace({
      storage: await storage(),
      viewer: { id: 'p-2' as PersonId },
      now,
      newId: String,
    });

  it('ends with what the sample holds, and an admin', async () => {
    const latest = new Map(
      commits.flatMap(({ changes }) =>
        changes.map(({ collection, id, record }) => [`${collection}/${id}`, record] as const),
      ),
    );
    const { settings, ...sample } = await reviewedSample({ today });
    let count = 1;
    assert.deepEqual(latest.get('settings/settings'), settings);
    for (const [name, records] of Object.entries(sample)) {
      assert.ok(Object.hasOwn(collections, name));
      for (const record of records) {
        count += 1;
        if (record.id === 'p-2') continue;
        assert.deepEqual(latest.get(`${name}/${record.id}`), record);
      }
    }
    assert.equal(latest.size, count);
    const workspace = await open();
    assert.deepEqual(workspace.records.people.get('p-2' as PersonId)?.roles, [
      'member',
      'leader',
      'admin',
    ]);
    for (const { id, roles } of workspace.records.people.values()) {
      assert.deepEqual(roles, [...new Set(roles)], `the roles of ${id}`);
    }
    assert.deepEqual(workspace.setAside, []);
    await workspace.close();
  });

  it('holds on each day only what had happened until then', () => {
    for (const { at, changes } of commits.slice(1, -1)) {
      for (const { collection, record } of changes) {
        if (collection !== 'checkIns' && collection !== 'feedback') continue;
        const told = (record as { readonly at: string }).at;
        assert.ok(
          told <= at && told.slice(0, 10) === at.slice(0, 10),
          `${collection} of ${told} at ${at}`,
        );
      }
    }
    assert.deepEqual(
      commits.map(({ at }) => at),
      commits.map(({ at }) => at).toSorted(),
    );
  });

  it('shows goals open before they were closed, and no contributor without the goal above', async () => {
    const workspace = await open();
    const closed = [...workspace.records.goals.values()].find(
      ({ outcome, start }) => outcome && start > '2026-01-01',
    );
    assert.ok(closed?.outcome);
    const past = await workspace.at(`${closed.start}T12:00:00Z`);
    assert.equal(past.records.goals.get(closed.id)?.state, 'active');
    for (const { links } of past.records.goals.values()) {
      for (const { parentId } of links) {
        const isThere = !workspace.records.goals.has(parentId) || past.records.goals.has(parentId);
        assert.ok(isThere, parentId);
      }
    }
    await workspace.close();
  });
});
