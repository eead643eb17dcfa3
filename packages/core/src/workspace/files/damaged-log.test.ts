import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PerfError } from '../../errors.ts';
import { canonicalJson } from '../../exchange/canonical-json.ts';
import { createRandom } from '../../random.ts';
import { damageRows } from '../../testing/damage.ts';
import { restored } from '../../testing/exported.ts';
import { type Rows, rowStorage } from '../../testing/row-storage.ts';
import { monday } from '../../testing/workspaces.ts';
import { load } from '../load.ts';
import { createShelf } from '../read-stored.ts';
import { createState } from '../state.ts';
import type { PersonId } from '../../schema/ids.ts';
import type { Storage } from '../storage.ts';
import { exportSeen } from './export-seen.ts';
import { exportStorage, fileParts } from './export-storage.ts';
import { planWorkspaceImport } from './plan-import.ts';
import { everyRecord } from './read-history.ts';
import { workspaceHash } from './workspace-hash.ts';

const file = new URL('../../schema/golden/workspace-v1.json', import.meta.url);
const golden = readFileSync(file, 'utf8');
const readRows = () => JSON.parse(golden) as Rows;

async function readable(storage: Storage): Promise<readonly string[]> {
  const state = createState();
  await load(storage, state, createShelf());
  const all = everyRecord(state);
  return all.map(([name, record]) => `${name} ${canonicalJson(record)}`).sort();
}

/** A backup of rows, restored elsewhere, and what was told of it. */
async function backedUp(rows: Rows) {
  const told: number[] = [];
  const onDamaged = (version: number) => told.push(version);
  const parts = await fileParts(exportStorage(rowStorage(rows), { at: monday, onDamaged }));
  const plan = await planWorkspaceImport(parts);
  assert.deepEqual([plan.errors.map(({ error }) => error.message), plan.kind], [[], 'restore']);
  assert.deepEqual(plan.damaged, told);
  return { told, copy: await restored(parts.join('')) };
}

const damages: Readonly<Record<string, (line: Record<string, unknown>) => unknown>> = {
  'no line': () => null,
  'no changes': (line) => ({ ...line, changes: null }),
  'changes that are none': (line) => ({ ...line, changes: [null, 5, 'x'] }),
  'no moment': (line) => ({ ...line, at: 'garbage' }),
  'no author': (line) => ({ ...line, by: undefined }),
  'no command': (line) => ({ ...line, command: undefined }),
  'an empty id': (line) => ({ ...line, id: '' }),
  'other versions before': (line) => ({ ...line, changes: each(line, { expected: 'x' }) }),
  'images that are none': (line) => ({ ...line, changes: each(line, { record: 7 }) }),
  'lost marks': (line) => ({ ...line, changes: each(line, { unlogged: undefined }) }),
};

const each = ({ changes }: Record<string, unknown>, fields: object) =>
  (changes as readonly object[]).map((change) => ({ ...change, ...fields }));

test('[X66] whatever a line of the log has lost, the backup restores to the same records', async () => {
  const whole = await readable(rowStorage(readRows()));
  const { told } = await backedUp(readRows());
  assert.deepEqual(told, []);
  for (const [what, damage] of Object.entries(damages)) {
    for (let version = 1; version <= readRows().commits.length; version++) {
      const rows = readRows();
      const line = rows.commits[version - 1];
      rows.commits[version - 1] = damage(line as never) as never;
      const { told: named, copy } = await backedUp(rows);
      assert.deepEqual(await readable(copy), whole, `${what} ${version}`);
      const isLost = !what.startsWith('images') && what !== 'lost marks';
      if (isLost && line?.changes.length) assert.ok(named.includes(version), what);
    }
  }
});

test('[X67] a backup of a damaged storage is restored whole, or fails with the version', async () => {
  let held = 0;
  for (let seed = 0; seed < 100; seed++) {
    const random = createRandom(seed);
    const rows = readRows();
    for (let count = random.between(1, 4); count > 0; count--) damageRows(rows, random);
    const before = await readable(rowStorage(rows));
    try {
      const { copy } = await backedUp(rows);
      const after = new Set(await readable(copy));
      assert.deepEqual(
        before.filter((record) => !after.has(record)),
        [],
        String(seed),
      );
      held += 1;
    } catch (error) {
      assert.ok(error instanceof PerfError, `${seed}: ${String(error)}`);
      assert.match(error.message, /left out the commit \d/, String(seed));
    }
  }
  assert.ok(held > 60, String(held));
});

test('[X66] what people export of a damaged storage can be restored', async () => {
  for (const [what, damage] of Object.entries(damages)) {
    for (const version of [2, 4, 9]) {
      const rows = readRows();
      rows.commits[version - 1] = damage(rows.commits[version - 1] as never) as never;
      const lines = exportSeen(rowStorage(rows), { viewer: 'ada' as PersonId, at: monday });
      const { kind, errors } = await planWorkspaceImport(await fileParts(lines));
      assert.deepEqual([kind, errors], ['restore', []], `${what} ${version}`);
    }
  }
});

test('[X66] what was erased by a line that is lost does not come back', async () => {
  const rows = readRows();
  const gone = { ...rows.records.find(({ collection }) => collection === 'checkIns'), id: 'gone' };
  const { collection = '', schema = 0, record } = gone;
  const of = (expected: number, image: unknown) => ({
    ...{ id: `c${expected}`, at: monday, by: 'ada', command: { type: 'x' } },
    changes: [{ collection, id: 'gone', expected, schema, record: image }],
  });
  const storage = rowStorage(rows);
  const whole = await readable(storage);
  await storage.commit(of(0, { ...(record as object), id: 'gone' }));
  await storage.commit(of(rows.commits.length, null));
  rows.commits[rows.commits.length - 1] = { ...rows.commits.at(-1), changes: null } as never;
  const { copy, told } = await backedUp(rows);
  assert.deepEqual(told, [rows.commits.length]);
  assert.deepEqual(await readable(copy), whole);
  assert.equal((await workspaceHash(rowStorage(rows))).version, rows.commits.length);
});
