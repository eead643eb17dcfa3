import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { storageConformance } from './conformance.ts';
import { memoryStorage, memoryStorages } from './memory-storage.ts';
import { commitOf, change, recordsOf } from './conformance/suite.ts';
import type { Storage } from './storage.ts';

storageConformance({ test, equal: assert.deepEqual }, memoryStorages());

test('initial records of a memory storage are there as version 1', async () => {
  const person = { id: 'p1', name: 'Ada', timeZone: 'UTC' };
  const storage = memoryStorage({ initial: { people: [person] } });
  const { version, count } = await storage.open();
  assert.deepEqual([version, count], [1, 1]);
  assert.deepEqual((await recordsOf(storage))[0]?.record, person);
});

/** Titles of the cases that a storage does not pass. */
async function failedBy(breakIt: (storage: Storage, name: string) => Storage): Promise<string[]> {
  const open = memoryStorages();
  const cases: [string, () => Promise<void>][] = [];
  storageConformance(
    // The diff that assert makes of 10,000 records that are not equal takes minutes.
    { test: (title, run) => cases.push([title, run]), equal: sameOrThrow },
    (name) => breakIt(open(name), name),
  );
  const failed: string[] = [];
  for (const [title, run] of cases) {
    await run().catch(() => failed.push(title));
  }
  return failed;
}

function sameOrThrow(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) throw new Error('not equal');
}

/** A handle with some methods of its own in place of the right ones. */
const withMethods = (storage: Storage, own: Partial<Storage>): Storage => ({ ...storage, ...own });

test('the suite passes the storage that the broken ones are made from', async () => {
  assert.deepEqual(await failedBy((storage) => storage), []);
});

test('the suite refuses storages that are broken', async () => {
  const shared = memoryStorages();
  const broken: Record<string, [string, (storage: Storage) => Storage]> = {
    'shares its workspaces': ['T13', () => shared('one for all')],
    'lets the last write win': [
      'T4',
      (storage) =>
        withMethods(storage, {
          async commit(commit) {
            const now = await storage.read(commit.changes);
            const changes = commit.changes.map((one) => ({
              ...one,
              expected: now.find((it) => it.id === one.id)?.version ?? 0,
            }));
            return storage.commit({ ...commit, changes });
          },
        }),
    ],
    'forgets the basis': [
      'T6',
      (storage) =>
        withMethods(storage, {
          commit: ({ basis: _basis, ...commit }) => storage.commit(commit),
        }),
    ],
    'counts a repeat': [
      'T5',
      (storage) => {
        let sent = 0;
        return withMethods(storage, {
          commit: (commit) => storage.commit({ ...commit, id: `${commit.id}-${sent++}` }),
        });
      },
    ],
    'splits a commit': [
      'T2',
      (storage) =>
        withMethods(storage, {
          async commit(commit) {
            let last = await storage.commit({ ...commit, changes: [] });
            for (const [index, one] of commit.changes.entries()) {
              last = await storage.commit({
                ...commit,
                id: `${commit.id}/${index}`,
                changes: [one],
              });
            }
            return last;
          },
        }),
    ],
    'gives its own objects away': [
      'T12',
      (storage) => {
        let kept: Awaited<ReturnType<Storage['read']>> | undefined;
        return withMethods(storage, {
          async read() {
            return (kept ??= structuredClone(await storage.read()));
          },
        });
      },
    ],
    'tells nobody': ['T16', (storage) => withMethods(storage, { watch: () => () => undefined })],
    'keeps what was redacted': [
      'T17',
      (storage) => withMethods(storage, { redact: storage.commit }),
    ],
    'drops what was to be rewritten': [
      'T17',
      (storage) =>
        withMethods(storage, {
          redact: ({ images, ...redaction }) =>
            storage.redact({
              ...redaction,
              images: images.map((image) => ({ ...image, record: null })),
            }),
        }),
    ],
    'rewrites other images of a record too': [
      'T17',
      (storage) =>
        withMethods(storage, {
          redact({ images, ...redaction }) {
            const others = images.map((image) => ({ ...image, version: image.version + 1 }));
            return storage.redact({ ...redaction, images: [...others, ...images] });
          },
        }),
    ],
    'redacts whatever has come meanwhile': [
      'T32',
      (storage) =>
        withMethods(storage, {
          async redact(redaction) {
            return storage.redact({ ...redaction, upTo: (await storage.open()).version });
          },
        }),
    ],
    'rewrites although it refuses': [
      'T32',
      (storage) =>
        withMethods(storage, {
          async redact(redaction) {
            const answer = await storage.redact(redaction);
            if (answer.kind === 'committed') return answer;
            await storage.redact({
              ...redaction,
              id: `${redaction.id}-past`,
              changes: [],
              upTo: (await storage.open()).version,
            });
            return answer;
          },
        }),
    ],
    'keeps images of what is not to be logged': [
      'T33',
      (storage) =>
        withMethods(storage, {
          commit: ({ changes, ...commit }) =>
            storage.commit({
              ...commit,
              changes: changes.map(({ unlogged: _flag, ...one }) => one),
            }),
        }),
    ],
    'loses what is not to be logged': [
      'T33',
      (storage) =>
        withMethods(storage, {
          commit: ({ changes, ...commit }) =>
            storage.commit({
              ...commit,
              changes: changes.map((one) => (one.unlogged ? { ...one, record: null } : one)),
            }),
        }),
    ],
  };
  for (const [what, [rule, breakIt]] of Object.entries(broken)) {
    const failed = await failedBy(breakIt);
    assert.ok(
      failed.some((title) => title.startsWith(`[${rule}]`)),
      `a storage that ${what} has to fail ${rule}, it failed ${failed.join('; ')}`,
    );
  }
});

test('[T12] a commit that its sender changes later stays as it was sent', async () => {
  const storage = memoryStorage();
  const record = { title: 'as sent' };
  await storage.commit(commitOf('c1', [change('g1', 0, record)]));
  record.title = 'changed';
  assert.deepEqual((await storage.read())[0]?.record, { title: 'as sent' });
});
