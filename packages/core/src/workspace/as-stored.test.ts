import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Records } from '../goals/records.ts';
import { createRandom } from '../random.ts';
import { tryDamaged } from '../testing/corruption.ts';
import { damageRows } from '../testing/damage.ts';
import { loaded } from '../testing/raw-storage.ts';
import { type Rows, rowStorage } from '../testing/row-storage.ts';
import { openWorkspace, refusalOf, refusedAs } from '../testing/workspaces.ts';
import { asCommit, asStored } from './as-stored.ts';
import { stateAt } from './history.ts';
import type { StoredCommit } from './storage.ts';
import { commitsSince } from './stored-commits.ts';

const file = new URL('../schema/golden/workspace-v1.json', import.meta.url);
const readRows = () => JSON.parse(readFileSync(file, 'utf8')) as Rows;
const end = '2026-04-08T09:00:00Z';

describe('rows that are none', () => {
  test('[MG13] are named as far as they go, and those that are whole stay the same object', () => {
    const row = { collection: 'goals', id: 'g', version: 1, schema: 1, record: {} };
    assert.equal(asStored(row), row);
    const none = { collection: '', id: '', version: 0, schema: 0, record: {} };
    for (const odd of [null, undefined, 7, 'text', []]) assert.deepEqual(asStored(odd), none);
    assert.deepEqual(asStored({ ...row, id: 7, version: 'x' }), {
      ...{ ...row, id: '7', version: 0, schema: 0 },
    });
  });

  test('[MG13] of the log count for what can be made out of them', () => {
    const [whole] = readRows().commits as [StoredCommit];
    assert.equal(asCommit(whole, 1), whole);
    const { changes } = asCommit({ ...whole, changes: [null, 'x', ...whole.changes] }, 1);
    assert.deepEqual(changes, whole.changes);
    assert.equal(asCommit({ ...whole, at: 'never' }, 1).at, '1970-01-01T00:00:00Z');
    assert.deepEqual([asCommit(null, 4).version, asCommit(null, 4).changes], [4, []]);
  });
});

describe('a workspace with a damaged log', () => {
  test('[MG13] has its past but for the damaged line, and erases', async () => {
    const rows = readRows();
    rows.commits[4] = null as never;
    rows.commits[6] = { ...rows.commits[6], changes: [null, {}], at: 7 } as never;
    const ada = await openWorkspace({ storage: rowStorage(rows), viewer: 'ada', ids: 'x' });
    assert.equal((await ada.at(13)).records.goals.size, 4);
    await ada.run({ type: 'person.erase', input: { personId: 'max', handTo: 'lea' } });
    assert.doesNotMatch(JSON.stringify(rows), /"Max"/);
  });

  test('[H30] has the past that folding its log gives, where a line lost its changes', async () => {
    for (let at = 1; at < readRows().commits.length; at++) {
      const rows = readRows();
      rows.commits[at] = { ...rows.commits[at], changes: null } as never;
      const ada = await openWorkspace({ storage: rowStorage(rows), viewer: 'ada', ids: 'x' });
      const folded = stateAt(await commitsSince(rowStorage(rows), 0), at);
      const titles = (goals: Records['goals']) => Array.from(goals.values(), ({ title }) => title);
      const { goals } = (await ada.at(at)).records;
      assert.deepEqual(titles(goals).sort(), titles(folded.goals).sort(), String(at));
      assert.equal((await ada.at(at)).records.people.size, folded.people.size, String(at));
    }
  });

  test('[MG13] says so where a line is missing', async () => {
    const rows = readRows();
    rows.commits.splice(5, 1);
    const ada = await openWorkspace({ storage: rowStorage(rows), viewer: 'ada', ids: 'x' });
    await assert.rejects(ada.at(3), { code: 'storage-unavailable' });
  });
});

test('[MG13] whatever has become of one row, nothing throws but typed errors and the rest is as it was', async () => {
  const whole = await loaded(rowStorage(readRows()));
  for (let turn = 0; turn < 24; turn++) {
    const rows = readRows();
    const damage = damageRows(rows, createRandom(17, turn));
    let made = 0;
    const newId = () => `made-${made++}`;
    const open = () => rowStorage(rows);
    assert.deepEqual(await tryDamaged({ open, damage, whole, newId, turn }), []);
  }
});

test('[MG13] a row without a collection is damage, and stops nobody', async () => {
  for (const row of [null, { ...readRows().records[9], collection: 7 }]) {
    const rows = readRows();
    rows.records.push(row as never);
    const mia = await openWorkspace({ storage: rowStorage(rows), now: () => end, ids: 'x' });
    assert.equal(mia.setAside[0]?.error.code, 'invalid-input');
    await mia.run({ type: 'goal.check-in', input: { goalId: 'win', value: 4 } });
  }
});

test('[MG11] a row whose collection is no text is dropped by no command, and the host hears of it', async () => {
  for (const collection of [null, 7, {}]) {
    const rows = readRows();
    rows.records.push({ ...rows.records[9], id: 'odd', collection } as never);
    const before = JSON.stringify(rows);
    const ada = await openWorkspace({ storage: rowStorage(rows), viewer: 'ada', ids: 'x' });
    const name = JSON.stringify(collection);
    assert.deepEqual(
      ada.setAside.map((aside) => [aside.collection, aside.id]),
      [[name, 'odd']],
    );
    const input = { collection: name, id: 'odd' };
    assert.equal(await refusedAs(ada, 'record.drop', input), 'not-supported odd');
    assert.deepEqual([ada.setAside.length, ada.unstored], [1, 0]);
    assert.equal(JSON.stringify(rows), before);
    await ada.run({ type: 'team.add', input: { team: { id: 'new', name: 'New' } } });
  }
});

test('[MG4] [MG13] a name of a collection that is none leaves all to read and nothing to write', async () => {
  const rows = readRows();
  rows.records[0] = { ...rows.records[0], collection: 'gaols' } as never;
  const mia = await openWorkspace({ storage: rowStorage(rows), now: () => end, ids: 'x' });
  assert.equal(mia.records.goals.size, 4);
  const refused = await refusalOf(mia, 'goal.check-in', { goalId: 'win', value: 4 });
  assert.equal(refused.code, 'newer-data');
});
