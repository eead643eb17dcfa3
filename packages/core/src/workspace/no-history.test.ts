import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collections, hasHistory } from '../schema/collections.ts';
import type { FeedbackRoundId, GoalId, PersonId, SeriesId } from '../schema/ids.ts';
import { dumpOf } from '../testing/raw-storage.ts';
import { saidBy, spokenCompany } from '../testing/spoken-company.ts';
import { openWorkspace, settle, toldBy } from '../testing/workspaces.ts';
import { memoryStorage, memoryStorages } from './memory-storage.ts';
import type { Storage } from './storage.ts';
import { commitsSince } from './stored-commits.ts';
import type { Workspace } from './workspace.ts';

const at = '2026-05-04T10:00:00Z';

const note = (text: string) => ({
  ...{ id: 'n-with-lea-mia', seriesId: 'with-lea', by: 'mia', at, text },
});

/** A change of mia’s private note, as another tab of hers sends it; `null` takes it away. */
function noteCommit(id: string, expected: number, text: string | null) {
  const key = { collection: 'privateNotes', id: 'n-with-lea-mia' };
  return {
    ...{ id, at, by: 'mia', command: { type: 'note.edit' } },
    changes: [{ ...key, expected, schema: 1, record: text && note(text), unlogged: true as const }],
  };
}

async function begun() {
  const open = memoryStorages();
  const ada = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  await ada.run({ type: 'workspace.begin', input: { records: spokenCompany() } });
  const of = (viewer: string, storage: Storage = open('w')) => openWorkspace({ storage, viewer });
  return { ada, of, open, storage: open('w') };
}

const textIn = ({ records }: Workspace) =>
  records.rhythm.privateNotesOf('with-lea' as SeriesId).map(({ text }) => text);

describe('collections without history', () => {
  test('[H8] commits hold no image of a private note or of reminders, from the first one on', async () => {
    const { storage } = await begun();
    const [first] = await commitsSince(storage, 0);
    const hidden = first?.changes.filter(({ unlogged }) => unlogged) ?? [];
    assert.deepEqual([...new Set(hidden.map(({ collection }) => collection))].sort(), [
      ...['anonymousTexts', 'coachStates', 'goalPhases', 'nudges', 'privateNotes'],
    ]);
    const fields = new Set(hidden.flatMap((change) => Object.keys(change)));
    assert.deepEqual([...fields].sort(), [
      ...['collection', 'expected', 'id', 'record', 'schema', 'unlogged'],
    ]);
    assert.ok(hidden.every(({ record }) => record === null));
    const logged = first?.changes.filter(({ unlogged }) => !unlogged) ?? [];
    assert.ok(logged.every(({ record }) => record !== null));
  });

  test('[H8] nor do the records that a memory storage begins with', async () => {
    const storage = memoryStorage({ initial: spokenCompany() });
    const commits = JSON.stringify(await commitsSince(storage, 0));
    const dump = await dumpOf(storage);
    assert.ok(saidBy('mia', dump).length > saidBy('mia', commits).length);
    assert.doesNotMatch(commits, /n-with-lea-mia","seriesId|says-none-of-mia/);
  });

  test('[H8] it is said as data of a collection', () => {
    const without = Object.keys(collections).filter((name) => !hasHistory(name as never));
    const alone = ['anonymousTexts', 'coachStates', 'goalPhases', 'nudges', 'privateNotes'];
    assert.deepEqual(without.sort(), alone);
  });

  test('[H9] another tab of the author reads what became of them, and nobody else hears of it', async () => {
    const { ada, of, storage } = await begun();
    const [mia, lea] = [await of('mia'), await of('lea')];
    const told = [mia, lea, ada].map(toldBy);
    await storage.commit(noteCommit('c1', 1, 'changed'));
    await settle(mia, lea, ada);
    assert.deepEqual(textIn(mia), ['changed']);
    assert.deepEqual([mia.version, lea.version], [2, 2]);
    assert.deepEqual(told, [['elsewhere; privateNotes n-with-lea-mia'], [], []]);
    await storage.commit(noteCommit('c2', 2, null));
    await settle(mia, lea, ada);
    assert.deepEqual([textIn(mia), textIn(lea).length], [[], 1]);
    assert.deepEqual([told[0]?.length, told[1], told[2]], [2, [], []]);
    await storage.commit(noteCommit('c3', 0, 'again'));
    await settle(mia);
    assert.deepEqual(textIn(mia), ['again']);
  });

  test('[H9] what changes while it is being read is taken in with the commit that changed it', async () => {
    const { of, open, storage } = await begun();
    const own = open('w');
    let reads = 0;
    const slow: Storage = {
      ...own,
      async read(keys) {
        reads += 1;
        if (reads === 1) await storage.commit(noteCommit('c2', 2, 'second'));
        return own.read(keys);
      },
    };
    const mia = await of('mia', slow);
    const seen: unknown[] = [];
    mia.subscribe(() => seen.push([mia.version, ...textIn(mia)]));
    await storage.commit(noteCommit('c1', 1, 'first'));
    await settle(mia);
    assert.deepEqual([seen, reads], [[[3, 'second']], 2]);
  });

  test('[H9] a storage that gives none of them to somebody keeps them from that one alone', async () => {
    const { of, open, storage } = await begun();
    const lea = await of('lea', { ...open('w'), read: () => Promise.resolve([]) });
    await storage.commit(noteCommit('c1', 1, 'changed'));
    await settle(lea);
    const own = lea.records.rhythm.privateNotesOf('with-lea' as SeriesId);
    assert.deepEqual(
      own.map(({ by }) => by),
      ['lea'],
    );
  });

  test('[H8] the past shows none of them', async () => {
    const { of, storage } = await begun();
    const mia = await of('mia');
    await storage.commit(noteCommit('c1', 1, 'changed'));
    await settle(mia);
    for (const version of [1, 2]) {
      const { rhythm, growth } = (await mia.at(version)).records;
      assert.deepEqual(rhythm.privateNotesOf('with-lea' as SeriesId), []);
      assert.equal(rhythm.nudges.get('mia' as PersonId), undefined);
      assert.deepEqual([growth.coachStates.size, growth.phasesOn('open' as GoalId)], [0, []]);
      assert.deepEqual(growth.anonymousTextsOf('w-mia' as FeedbackRoundId), []);
      assert.equal(rhythm.sharedNotesOf('with-lea' as SeriesId).length, 2);
    }
  });
});
