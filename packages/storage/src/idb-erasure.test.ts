import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type PersonId, createWorkspace } from '@throughline/core';
import { idbStorage } from './idb.ts';
import { dumpOf, fold } from './testing/layout.ts';

const at = '2026-05-04T10:00:00.000Z';
const done = { by: 'mia', at };

/** Words of mia’s, each in a place of its own, and the same in others’. */
const records = {
  people: [
    { id: 'ada', name: 'Ada', timeZone: 'UTC', roles: ['admin'] },
    { id: 'mia', name: 'of-mia', email: 'of-mia@x.org', timeZone: 'UTC', managerId: 'ada' },
  ],
  goals: [
    {
      ...{ id: 'g', title: 'Grow', kind: 'objective', ownerId: 'mia' },
      ...{ start: '2026-04-01', due: '2026-06-30' },
    },
  ],
  checkIns: [{ id: 'c', goalId: 'g', ...done, asOf: '2026-05-04', note: 'of-mia' }],
  comments: [
    { id: 'k', goalId: 'g', ...done, text: 'of-mia' },
    { id: 'l', goalId: 'g', by: 'ada', at, text: 'of-ada' },
  ],
  series: [
    {
      ...{ id: 's', people: ['ada', 'mia'], recurrence: { frequency: 'weekly' }, zone: 'UTC' },
      ...{ from: '2026-05-04', startedBy: 'ada', startedAt: at },
    },
  ],
  talkingPoints: [{ id: 'p', seriesId: 's', ...done, text: 'of-mia' }],
  privateNotes: [
    { id: 'n', seriesId: 's', ...done, text: 'of-mia' },
    { id: 'o', seriesId: 's', by: 'ada', at, text: 'of-ada, privately' },
  ],
};

async function openAs(viewer: string, name: string) {
  let made = 0;
  return createWorkspace({
    storage: idbStorage(name),
    viewer: { id: viewer as PersonId },
    now: () => at,
    newId: () => `${viewer}-${made++}`,
  });
}

describe('erasure in IndexedDB', () => {
  for (const isFolded of [false, true]) {
    const how = isFolded ? 'from blocks and log' : 'from the log';
    it(`[ER2] [T38] takes each of a person’s words ${how}, and leaves all of others’`, async () => {
      const name = `erasure ${isFolded}`;
      const ada = await openAs('ada', name);
      await ada.run<string>({ type: 'workspace.begin', input: { records } });
      if (isFolded) await fold(name);
      const mia = await openAs('mia', name);
      const input = { goalId: 'g', commentId: 'k', text: 'of-mia, again', base: 'of-mia' };
      await mia.run({ type: 'comment.edit', input });
      await mia.close();
      const before = await dumpOf(name);
      assert.ok(before.split('of-mia').length > (isFolded ? 8 : 5));
      await ada.run({ type: 'person.erase', input: { personId: 'mia' } });
      await ada.close();
      const after = await dumpOf(name);
      assert.equal(after.includes('of-mia'), false);
      for (const text of ['of-ada', 'of-ada, privately']) assert.ok(after.includes(text));
      await fold(name);
      const again = await openAs('ada', name);
      assert.deepEqual([again.setAside, again.records.goals.size], [[], 1]);
      await again.close();
    });
  }

  it('[H8] keeps one copy of a private note, and none in the commits', async () => {
    const ada = await openAs('ada', 'private');
    await ada.run<string>({ type: 'workspace.begin', input: { records } });
    await ada.close();
    assert.equal((await dumpOf('private')).split('of-ada, privately').length, 2);
  });
});
