import {
  allOf,
  change,
  commitOf,
  commitsOf,
  image,
  recordsOf,
  redactionOf,
  sorted,
  stored,
  write,
} from './suite.ts';
import type { Case } from './cases.ts';

/** What no version of the library would write, as other programs, damage or newer versions leave it. */
const strange: Readonly<Record<string, unknown>> = {
  'a text in place of an object': 'no object',
  'a number in place of an object': 42,
  'false in place of an object': false,
  'a list in place of an object': [{ id: 'g1' }],
  'an object with nothing in it': {},
  'an object whose id is another': { id: 'other', title: 'x' },
  'an object whose id is no text': { id: 7 },
  'fields of wrong kinds': { title: 3, weight: 'heavy', links: 'none', cycle: [] },
  'fields that nobody knows': { title: 'x', fromTheFuture: { deep: [1, { more: true }] } },
  'fields with the names of a storage': { version: 9, schema: 'x', collection: 'y', record: null },
};

/** What a storage cannot understand is none of its business. */
// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
export function schemaCases(test: Case): void {
  for (const schema of [1, 2, 7, 99, 1_000_000]) {
    test(`[T15] a record of schema ${schema} keeps it`, async ({ open, equal }) => {
      const storage = await open();
      await write(storage, 'c1', { ...change('g1', 0), schema });
      const kept = { ...stored('g1', 1), schema };
      equal([await recordsOf(storage), await storage.read()], [[kept], [kept]]);
      equal((await commitsOf(storage))[0]?.changes[0]?.schema, schema);
      const late = await storage.commit(commitOf('c2', [change('g1', 0)]));
      equal(late, { kind: 'conflict', current: [kept], missing: [] });
    });
  }

  test('[T15] a record takes the schema of each change, up and down', async ({ open, equal }) => {
    const storage = await open();
    const schemas = [1, 7, 2];
    for (const [at, schema] of schemas.entries()) {
      await write(storage, `c${at}`, { ...change('g1', at), schema });
    }
    equal(
      (await recordsOf(storage)).map(({ schema }) => schema),
      [2],
    );
    equal(
      (await commitsOf(storage)).map(({ changes }) => changes[0]?.schema),
      schemas,
    );
  });

  test(
    '[T15] records of several schemas are kept side by side',
    async ({ open, equal }) => {
      const storage = await open();
      const changes = [3, 1, 2].map((schema) => ({ ...change(`g${schema}`, 0), schema }));
      await write(storage, 'c1', ...changes);
      equal(
        await recordsOf(storage),
        [1, 2, 3].map((schema) => ({ ...stored(`g${schema}`, 1), schema })),
      );
    },
    { beside: true },
  );

  test('[T15] an erasure keeps the schema that it was sent with', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', { ...change('g1', 0), schema: 3 });
    await write(storage, 'c2', { ...change('g1', 1, null), schema: 4 });
    equal(
      (await commitsOf(storage)).map(({ changes }) => changes[0]?.schema),
      [3, 4],
    );
  });

  for (const [what, record] of Object.entries(strange)) {
    test(`[T61] ${what} is given back as it is`, async ({ open, equal }) => {
      const storage = await open();
      await write(storage, 'c1', change('g1', 0, record), change('g2', 0));
      equal(sorted(await storage.read()), [stored('g1', 1, record), stored('g2', 1)]);
      equal((await commitsOf(storage))[0]?.changes, [change('g1', 0, record), change('g2', 0)]);
      equal(await write(storage, 'c2', change('g1', 1)), 2);
    });
  }

  test(
    '[T61] strange records are as they were when the workspace is opened again',
    async (bench) => {
      const storage = await bench.open();
      const changes = Object.values(strange).map((record, at) => ({
        ...change(`g${at}`, 0, record),
        schema: 99,
      }));
      await write(storage, 'c1', ...changes);
      const before = await allOf(storage);
      bench.equal(await allOf(await bench.reopen()), before);
    },
    { needs: ['reopening'] },
  );

  test('[T61] collections that nobody knows are kept like others', async ({ open, equal }) => {
    const storage = await open();
    const unknown = { ...change('x1', 0), collection: 'from-the-future' };
    await write(storage, 'c1', unknown, change('g1', 0));
    equal(await recordsOf(storage), [
      stored('x1', 1, { title: 'x1' }, 'from-the-future'),
      stored('g1', 1),
    ]);
    equal((await storage.open()).count, 2);
  });

  test('[T61] commands and people that nobody knows stand in the commits', async (bench) => {
    const storage = await bench.open();
    const sent = { ...commitOf('c1', []), by: 'a stranger', command: { type: 'from.the-future' } };
    await storage.commit(sent);
    bench.equal(await commitsOf(storage), [{ ...sent, version: 1 }]);
  });

  test('[T61] strange images are rewritten like others', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', { ...change('g1', 0, 'no object'), schema: 99 }, change('g2', 0));
    const images = [{ ...image('g1', 1, ['still none']), schema: 100 }];
    await storage.redact(redactionOf('r1', [], { upTo: 1, images }));
    const rewritten = { ...change('g1', 0, ['still none']), schema: 100 };
    equal((await commitsOf(storage))[0]?.changes, [rewritten, change('g2', 0)]);
    equal(await storage.read([{ collection: 'goals', id: 'g1' }]), [
      { ...stored('g1', 1, 'no object'), schema: 99 },
    ]);
  });
}
