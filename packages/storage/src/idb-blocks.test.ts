import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Change,
  type Commit,
  type Rewritten,
  type Storage,
  type Stored,
  type StoredCommit,
  memoryStorages,
} from '@throughline/core';
import fc from 'fast-check';
import { keysIn, recordsIn } from './idb-blocks.ts';
import { databaseName, nameOf } from './idb-layout.ts';
import { readWhole, writeWhole } from './idb-whole.ts';
import { idbStorage } from './idb.ts';
import { fold, withDatabase } from './testing/layout.ts';

const ids = Array.from({ length: 12 }, (_, at) => `g${at}`);

/** One step: a commit of changes to some records, each written, kept unlogged or erased; or another deed. */
const change = fc.record({
  id: fc.constantFrom(...ids),
  how: fc.constantFrom('write', 'write', 'unlogged', 'erase'),
});
const changes = fc.uniqueArray(change, { minLength: 1, maxLength: 6, selector: ({ id }) => id });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('commit'), by: fc.nat(1), changes }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('redact'), by: fc.nat(1), changes }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('import'), by: fc.nat(1), from: fc.nat(400) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('fold'), slices: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('put back', 'compare') }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

let made = 0;

/** Does the same to IndexedDB, through two handles, and to memory; what they answer is the same. */
class Pair {
  readonly name = `pair-${made++}`;
  readonly handles = [idbStorage(this.name), idbStorage(this.name)] as const;
  readonly memory = memoryStorages()(this.name);
  sent = 0;

  async run(step: Step): Promise<void> {
    if (step.kind === 'fold') return fold(this.name, (step as { slices: number }).slices);
    if (step.kind === 'put back') return this.putBack();
    if (step.kind === 'compare') return this.compare();
    const { by } = step as { by: 0 | 1 };
    const at = this.sent++;
    const current = new Map((await this.memory.read()).map((it) => [it.id, it]));
    const wanted =
      step.kind === 'import'
        ? Array.from({ length: 300 }, (_, index) => ({
            id: `n${(step as { from: number }).from + index}`,
            how: 'write',
          }))
        : (step as { changes: { id: string; how: string }[] }).changes;
    const about = { id: `c${at}`, at: '2026-01-05T09:00:00Z', by: 'p1', command: { type: 'x.y' } };
    const made: Change[] = wanted.map(({ id, how }) => ({
      ...{ collection: 'goals', id, expected: current.get(id)?.version ?? 0, schema: 1 },
      record: how === 'erase' ? null : { id, text: `text ${at} of ${id}` },
      ...(how === 'unlogged' && { unlogged: true as const }),
    }));
    const commit: Commit = { ...about, changes: made };
    if (step.kind !== 'redact') return this.both(by, (it) => it.commit(commit));
    const past = await commitsOf(this.memory);
    const images = past.flatMap((stored) =>
      imagesOf(
        stored,
        wanted.map(({ id }) => id),
      ),
    );
    // Every other record named stays as it is: only its past is rewritten.
    const kept = made.filter((_, index) => index % 2 === 0);
    const redaction = { ...commit, changes: kept, upTo: past.length, images };
    return this.both(by, (it) => it.redact(redaction));
  }

  async both(by: 0 | 1, work: (storage: Storage) => Promise<unknown>): Promise<void> {
    const [ours, expected] = [await work(this.handles[by]), await work(this.memory)];
    assert.deepEqual(ours, expected);
  }

  /** As after a loss: all is read, and put in the place of what is there. */
  putBack(): Promise<void> {
    return withDatabase(this.name, async (database) => {
      const whole = await readWhole(database);
      assert.equal(await writeWhole(database, whole), true);
      const again = await readWhole(database);
      const expected = { ...whole, records: sorted(whole.records) };
      assert.deepEqual({ ...again, records: sorted(again.records) }, expected);
    });
  }

  async compare(): Promise<void> {
    const expected = sorted(await this.memory.read());
    const commits = await commitsOf(this.memory);
    for (const handle of this.handles) {
      const opened = await handle.open();
      const all: Stored[] = [];
      for await (const batch of opened.records) all.push(...batch);
      assert.deepEqual(sorted(all), expected);
      assert.deepEqual([opened.count, opened.version], [expected.length, commits.length]);
      assert.deepEqual(sorted(await handle.read(expected)), expected);
      assert.deepEqual(await commitsOf(handle), commits);
    }
    await assertSound(this.name);
  }

  async close(): Promise<void> {
    for (const handle of this.handles) await handle.close();
    indexedDB.deleteDatabase(databaseName(this.name));
  }
}

function imagesOf({ version, changes }: StoredCommit, ids: readonly string[]): Rewritten[] {
  return changes
    .filter(({ id, record }) => ids.includes(id) && record !== null)
    .map(({ collection, id }, at) => ({
      ...{ collection, id, version, schema: 1 },
      record: at % 2 === 0 ? null : { id, text: 'rewritten' },
    }));
}

async function commitsOf(storage: Storage): Promise<StoredCommit[]> {
  const commits: StoredCommit[] = [];
  for await (const commit of storage.commits(0)) commits.push(commit);
  return commits;
}

function sorted(records: readonly Stored[]): readonly Stored[] {
  return records.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** No record is in two blocks, and the heads say what is in them. */
async function assertSound(name: string): Promise<void> {
  await withDatabase(name, async (database) => {
    const seen = new Set<string>();
    for (const head of await database.getAll('heads')) {
      const records = recordsIn(await database.get('blocks', head.block));
      const keys = records.map(({ collection, id, version }) => [collection, id, version]);
      assert.deepEqual(keysIn(head), keys);
      assert.equal(head.count, records.length);
      for (const record of records) {
        assert.equal(seen.has(nameOf(record)), false, `${nameOf(record)} is in two blocks`);
        seen.add(nameOf(record));
      }
    }
  });
}

async function followed(steps: readonly Step[]): Promise<void> {
  const pair = new Pair();
  try {
    await pair.handles[0].open();
    for (const each of steps) await pair.run(each);
    await pair.compare();
  } finally {
    await pair.close();
  }
}

const changing = (kind: 'commit' | 'redact', ...all: readonly [id: string, how: string][]) =>
  ({ kind, by: 0, changes: all.map(([id, how]) => ({ id, how })) }) as Step;

describe('packed blocks', () => {
  it('[T34] gives what memory gives, through two handles, folded or not', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 24 }), followed), {
      numRuns: 80,
    });
  });

  it('[T34] what a handle erased stays erased, though another one had folded it before', async () => {
    await followed([
      changing('commit', ['g8', 'write']),
      { kind: 'fold', slices: 1 },
      changing('commit', ['g8', 'erase']),
      changing('redact', ['g0', 'write'], ['g7', 'write'], ['g8', 'write']),
    ]);
  });

  it('[T42] a handle finds records in other blocks after all was put back at the same version', async () => {
    await followed([
      { kind: 'import', by: 0, from: 0 },
      { kind: 'fold', slices: 3 },
      { kind: 'compare' },
      changing('commit', ['n0', 'erase'], ['n1', 'erase'], ['n2', 'write'], ['g1', 'write']),
      { kind: 'fold', slices: 1 },
      changing('commit', ['n3', 'erase'], ['n4', 'unlogged'], ['g1', 'write']),
      { kind: 'compare' },
      { kind: 'put back' },
      { kind: 'compare' },
    ]);
  });
});
