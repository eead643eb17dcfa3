import type { Stored } from '../storage.ts';
import { type Case, change, commitOf, commitsOf, recordsOf, sorted, stored } from './suite.ts';

/** What comes back: all of it, unchanged, to whoever opens the workspace. */
// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
export function readingCases(test: Case): void {
  test('[T8] the commits since a version come in order, with what they wrote', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    const basis = [{ collection: 'goals', id: 'none', version: 0 }];
    const sent = [
      commitOf('c1', [change('g1', 0)]),
      commitOf('c2', [change('g2', 0), change('g1', 1, null)], basis),
      commitOf('c3', [change('g3', 0)]),
    ];
    for (const commit of sent) await storage.commit(commit);
    const kept = sent.map(({ basis: _basis, ...commit }, index) => ({
      ...commit,
      version: index + 1,
    }));
    equal(await commitsOf(storage), kept);
    equal(await commitsOf(storage, 1), kept.slice(1));
    equal(await commitsOf(storage, 3), []);
  });

  test('[T9] 10,000 records in one commit come back, counted and each once', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    const ids = Array.from({ length: 10_000 }, (_, index) => `g${String(index).padStart(5, '0')}`);
    const answer = await storage.commit(
      commitOf(
        'c1',
        ids.map((id) => change(id, 0)),
      ),
    );
    equal(answer, { kind: 'committed', version: 1 });
    const { count } = await storage.open();
    equal(count, ids.length);
    equal(
      (await recordsOf(storage)).map(({ id }) => id),
      ids,
    );
    equal((await commitsOf(storage))[0]?.changes.length, ids.length);
  });

  test('[T9] what open gives is as of its version, whatever is committed meanwhile', async ({
    open,
    equal,
  }) => {
    const [storage, other] = [await open(), await open()];
    await storage.commit(commitOf('c1', [change('g1', 0)]));
    const opened = await storage.open();
    await other.commit(commitOf('c2', [change('g1', 1, { title: 'later' }), change('g2', 0)]));
    const seen: Stored[] = [];
    for await (const batch of opened.records) seen.push(...batch);
    equal([opened.version, seen], [1, [stored('g1', 1)]]);
  });

  test('[T10] named records are read, absent ones left out; without names, all', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    const person = { ...change('g1', 0, { name: 'Ada' }), collection: 'people' };
    await storage.commit(commitOf('c1', [change('g1', 0), change('g2', 0), person]));
    const keys = ['g2', 'none', 'g1'].map((id) => ({ collection: 'goals', id }));
    equal(sorted(await storage.read(keys)), [stored('g1', 1), stored('g2', 1)]);
    equal(await storage.read([]), []);
    equal(sorted(await storage.read()), await recordsOf(storage));
    equal((await storage.read()).length, 3);
  });

  test('[T11] what was committed is there when the workspace is opened again', async ({
    open,
    equal,
  }) => {
    const first = await open();
    await first.commit(commitOf('c1', [change('g1', 0)]));
    await first.commit(commitOf('c2', [change('g1', 1, { title: 'new' })]));
    const [records, commits] = [await recordsOf(first), await commitsOf(first)];
    await first.close();
    const again = await open();
    equal(await recordsOf(again), records);
    equal(await commitsOf(again), commits);
    equal(await again.commit(commitOf('c2', [change('g1', 1)])), { kind: 'committed', version: 2 });
    equal(await again.commit(commitOf('c3', [change('g2', 0)])), { kind: 'committed', version: 3 });
  });

  test('[T12] what goes in and what comes out are copies', async ({ open, equal }) => {
    const storage = await open();
    const record = { title: 'as sent', tags: ['one'] };
    await storage.commit(commitOf('c1', [change('g1', 0, record)]));
    record.tags.push('changed by the sender');
    const outs = [
      ...(await recordsOf(storage)),
      ...(await storage.read()),
      ...(await commitsOf(storage)).flatMap((commit) => commit.changes),
    ];
    for (const out of outs) spoil(out.record as { tags: string[] });
    const expected = stored('g1', 1, { title: 'as sent', tags: ['one'] });
    equal(await recordsOf(storage), [expected]);
    equal(await storage.read(), [expected]);
    equal((await commitsOf(storage))[0]?.changes[0]?.record, expected.record);
  });

  test('[T13] a workspace sees nothing of another one', async ({ open, openOther, equal }) => {
    const [storage, other] = [await open(), await openOther()];
    await other.commit(commitOf('c1', [change('g1', 0, { title: 'theirs' })]));
    equal([await recordsOf(storage), await commitsOf(storage)], [[], []]);
    equal(await storage.read([{ collection: 'goals', id: 'g1' }]), []);
    const answer = await storage.commit(commitOf('c1', [change('g1', 0, { title: 'ours' })]));
    equal(answer, { kind: 'committed', version: 1 });
    equal(await recordsOf(other), [stored('g1', 1, { title: 'theirs' })]);
  });

  test('[T14] values come back as they were', async ({ open, equal }) => {
    const storage = await open();
    const record = {
      texts: ['', ' ', 'Ærøskøbing', '目標', '🎯👩‍💻', 'a\nb\tc', '"quoted" \\ \' %s ${x} <b>'],
      numbers: [0, -1, 0.1, 1e-320, 1e308, 5e-324, Number.MAX_SAFE_INTEGER, -123.456e-7],
      flags: [true, false, null],
      nested: { empty: {}, list: [[], [[1]]], 'key with spaces': { ключ: 1 } },
    };
    await storage.commit(commitOf('c1', [change('g1', 0, record)]));
    equal((await recordsOf(storage))[0]?.record, record);
    equal((await commitsOf(storage))[0]?.changes[0]?.record, record);
  });

  test('[T14] any id is kept apart from any other', async ({ open, equal }) => {
    const storage = await open();
    const ids = ['constructor', 'toString', 'a/b', 'a:b', "'; --", '%_', 'É', 'e', '10', '9', '🎯'];
    const keys = [
      ...ids.map((id) => ({ collection: 'goals', id })),
      ...ids.map((id) => ({ collection: 'people', id })),
    ];
    const changes = keys.map((key) => ({ ...change(key.id, 0, { ...key }), ...key }));
    await storage.commit(commitOf('c1', changes));
    const records = await recordsOf(storage);
    equal(records.length, keys.length);
    for (const { collection, id, record } of records) equal(record, { collection, id });
    equal((await storage.read(keys)).length, keys.length);
  });

  test('[T15] a record keeps the version of its schema, a newer one too', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    const newer = { ...change('g1', 0, { fromTheFuture: true }), schema: 99 };
    const unknown = { ...newer, collection: 'notYetInvented' };
    await storage.commit(commitOf('c1', [newer, unknown]));
    equal(
      (await recordsOf(storage)).map(({ collection, schema, record }) => [
        collection,
        schema,
        record,
      ]),
      [
        ['goals', 99, { fromTheFuture: true }],
        ['notYetInvented', 99, { fromTheFuture: true }],
      ],
    );
  });
}

/** Changes a result, as careless callers do; a storage may hand out what refuses it. */
function spoil(record: { tags: string[] }): void {
  try {
    record.tags.push('changed by a reader');
  } catch {
    // Frozen: as good as a copy.
  }
}
