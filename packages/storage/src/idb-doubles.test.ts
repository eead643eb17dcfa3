import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type PersonId, createWorkspace } from '@throughline/core';
import { idbStorage } from './idb.ts';
import { type IdbRows, writeIdbRows } from './testing/idb-rows.ts';
import { dumpOf } from './testing/layout.ts';

const golden = new URL('../../core/src/schema/golden/workspace-v1.json', import.meta.url);
const readRows = () => JSON.parse(readFileSync(golden, 'utf8')) as IdbRows;

/** A workspace of rows, opened anew each time. */
async function placeOf(rows: IdbRows) {
  const name = await writeIdbRows(rows);
  assert.ok(name);
  let opened = 0;
  return (viewer = 'ada') => openFor(idbStorage(name), viewer, `doubles-${opened++}`);
}

function openFor(storage: ReturnType<typeof idbStorage>, viewer: string, ids: string) {
  let made = 0;
  return createWorkspace({
    storage,
    viewer: { id: viewer as PersonId },
    now: () => '2026-04-08T09:00:00Z',
    newId: () => `${ids}-${made++}`,
  });
}

/** As many teams as fill some blocks, so that what is in front of them is in another block than what follows. */
const filling = Array.from({ length: 300 }, (_, index) => {
  const record = { id: `t${index}`, name: `Team ${index}` };
  return { collection: 'teams', id: record.id, version: 1, schema: 1, record };
});

/** The golden workspace where zoe is stored under the id of lea, near her (seed 77 of F17) or blocks away. */
function misplaced(between: IdbRows['records']): IdbRows {
  const rows = readRows();
  const zoe = rows.records.find(({ id }) => id === 'zoe');
  assert.ok(zoe);
  const rest = rows.records.filter((row) => row !== zoe);
  return { ...rows, records: [...rest, ...between, { ...zoe, id: 'lea' }] };
}

const drop = { type: 'record.drop', input: { collection: 'people', id: 'lea' } };

describe('two rows under one key', () => {
  for (const [where, between] of [
    ['in one block', []],
    ['blocks apart', filling],
  ] as const) {
    test(`[MG13] [T75] ${where} are one record, the newest, and dropping it takes both for good`, async () => {
      const open = await placeOf(misplaced([...between]));
      const first = await open();
      const named = first.setAside.map(({ collection, id }) => `${collection} ${id}`);
      assert.deepEqual(named, ['people lea']);
      await first.run(drop);
      await first.close();
      const again = await open();
      assert.equal(again.setAside.length, 0);
      assert.equal(again.records.people.has('lea' as never), false);
      const lea = { id: 'lea', name: 'Lea', timeZone: 'UTC' };
      await again.run({ type: 'person.add', input: { person: lea } });
      // So many commits that the log is folded into the blocks.
      for (let turn = 0; turn < 60; turn++) {
        await again.run({ type: 'team.add', input: { team: { id: `n${turn}`, name: 'New' } } });
      }
      await again.close();
      const last = await open();
      assert.equal(last.setAside.length, 0);
      assert.equal(last.records.people.get('lea' as never)?.name, 'Lea');
      await last.close();
    });

    test(`[T75] ${where} leave nothing of the older one to an erasure`, async () => {
      const rows = misplaced([...between]);
      const newest = rows.records.at(-1);
      const about = { id: 'lea', name: 'Lea', timeZone: 'UTC' };
      rows.records[rows.records.length - 1] = { ...newest, record: about } as never;
      const name = await writeIdbRows(rows);
      assert.ok(name);
      const storage = idbStorage(name);
      const ada = await openFor(storage, 'ada', `erased ${between.length}`);
      await ada.run({ type: 'person.erase', input: { personId: 'lea', handTo: 'mia' } });
      const read = await storage.read();
      await ada.close();
      assert.equal(read.filter(({ id }) => id === 'lea').length, 1);
      assert.doesNotMatch(JSON.stringify(read), /"Lea"/);
    });
  }

  test('[T75] leave nothing of the older one to an erasure that rewrites its image alone', async () => {
    const rows = misplaced(filling);
    const newest = rows.records.at(-1);
    const older = rows.records.find(
      ({ collection, id }) => collection === 'people' && id === 'lea',
    );
    assert.ok(newest && older);
    Object.assign(older, { record: { id: 'lea', name: 'To-go', timeZone: 'UTC' } });
    Object.assign(newest, { record: { id: 'lea', name: 'Stays', timeZone: 'UTC' } });
    const name = await writeIdbRows(rows);
    assert.ok(name);
    const storage = idbStorage(name);
    const { version } = await storage.open();
    assert.match(await dumpOf(name), /To-go/);
    const about = { id: 'r1', at: '2026-04-08T09:00:00Z', by: 'ada', command: { type: 'x.y' } };
    const team = { collection: 'teams', id: 'x', expected: 0, schema: 1, record: { id: 'x' } };
    const image = { collection: 'people', id: 'lea', version: 1, schema: 1, record: null };
    await storage.redact({ ...about, changes: [team], upTo: version, images: [image] });
    const people = (await storage.read()).filter(({ id }) => id === 'lea');
    await storage.close();
    assert.match(JSON.stringify(people), /Stays/);
    assert.doesNotMatch(await dumpOf(name), /To-go/);
  });
});
