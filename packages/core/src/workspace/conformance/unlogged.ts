import {
  allOf,
  change,
  commitOf,
  commitsOf,
  committed,
  idsOf,
  image,
  key,
  recordsOf,
  redactionOf,
  relied,
  stored,
  unlogged,
  write,
} from './suite.ts';
import type { Case } from './cases.ts';

const hidden = (id: string, expected: number) => unlogged(id, expected, null);

/** Records of which no image is kept. */
// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
export function unloggedCases(test: Case): void {
  test(
    '[T33] a record that is not to be logged is there, and no commit holds it',
    async (bench) => {
      const storage = await bench.open();
      await write(storage, 'c1', unlogged('n1', 0, { text: 'words' }));
      const kept = [stored('n1', 1, { text: 'words' })];
      bench.equal([await recordsOf(storage), await storage.read()], [kept, kept]);
      bench.equal((await commitsOf(storage))[0]?.changes, [hidden('n1', 0)]);
    },
    { beside: true },
  );

  test('[T33] in one commit some changes are logged and some are not', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1', unlogged('n1', 0), change('g1', 0), unlogged('n2', 0));
    bench.equal(await recordsOf(storage), [stored('g1', 1), stored('n1', 1), stored('n2', 1)]);
    const changes = [hidden('n1', 0), change('g1', 0), hidden('n2', 0)];
    bench.equal((await commitsOf(storage))[0]?.changes, changes);
  });

  test('[T33] each step of such a record is known, none of its images', async (bench) => {
    const storage = await bench.open();
    for (let step = 0; step < 4; step++) {
      await write(storage, `c${step}`, unlogged('n1', step, { text: `words ${step}` }));
    }
    bench.equal(await recordsOf(storage), [stored('n1', 4, { text: 'words 3' })]);
    const commits = await commitsOf(storage);
    bench.equal(
      commits.flatMap(({ changes }) => changes),
      [0, 1, 2, 3].map((it) => hidden('n1', it)),
    );
    bench.equal(JSON.stringify(commits).includes('words'), false);
  });

  test('[T33] such a record is erased like others', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', unlogged('n1', 0));
    await write(storage, 'c2', hidden('n1', 1));
    equal([await recordsOf(storage), await storage.read([key('n1')])], [[], []]);
    equal((await commitsOf(storage))[1]?.changes, [hidden('n1', 1)]);
  });

  test('[T33] a conflict on such a record shows it', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', unlogged('n1', 0, { text: 'words' }));
    const refused = await storage.commit(commitOf('c2', [unlogged('n1', 0)]));
    const current = [stored('n1', 1, { text: 'words' })];
    equal(refused, { kind: 'conflict', current, missing: [] });
  });

  test('[T33] such a record may be a basis', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', unlogged('n1', 0));
    equal((await storage.commit(commitOf('c2', [], [relied('n1', 0)]))).kind, 'conflict');
    equal(await storage.commit(commitOf('c2', [], [relied('n1', 1)])), committed(2));
  });

  test('[T33] a record that was logged before and is no more keeps its old image', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1', change('n1', 0));
    await write(storage, 'c2', unlogged('n1', 1, { text: 'words' }));
    const changes = (await commitsOf(storage)).flatMap((commit) => commit.changes);
    bench.equal(changes, [change('n1', 0), hidden('n1', 1)]);
    bench.equal(await recordsOf(storage), [stored('n1', 2, { text: 'words' })]);
  });

  test('[T33] a redaction keeps no image of what is not to be logged', async ({ open, equal }) => {
    const storage = await open();
    const past = { upTo: 0, images: [] };
    await storage.redact(redactionOf('r1', [unlogged('n1', 0, { text: 'words' })], past));
    equal(await recordsOf(storage), [stored('n1', 1, { text: 'words' })]);
    equal((await commitsOf(storage))[0]?.changes, [hidden('n1', 0)]);
  });

  test('[T33] a redaction beside such a record leaves it', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', unlogged('n1', 0), change('g1', 0));
    await storage.redact(redactionOf('r1', [], { upTo: 1, images: [image('g1', 1)] }));
    equal(await recordsOf(storage), [stored('g1', 1), stored('n1', 1)]);
    equal((await commitsOf(storage))[0]?.changes[0], hidden('n1', 0));
  });

  test('[T33] a commit that is sent again brings no image', async ({ open, equal }) => {
    const storage = await open();
    const sent = commitOf('c1', [unlogged('n1', 0, { text: 'words' })]);
    equal([await storage.commit(sent), await storage.commit(sent)], [committed(1), committed(1)]);
    equal(
      (await commitsOf(storage)).map(({ changes }) => changes),
      [[hidden('n1', 0)]],
    );
  });

  test('[T33] such records are counted and come in batches like others', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1', ...idsOf(1100).map((id) => unlogged(id, 0)));
    bench.equal((await storage.open()).count, 1100);
    bench.equal(
      (await recordsOf(storage)).map(({ id }) => id),
      idsOf(1100),
    );
  });

  test(
    '[T33] such records, and nothing more, are there when opened again',
    async (bench) => {
      const storage = await bench.open();
      await write(storage, 'c1', unlogged('n1', 0, { text: 'first' }), change('g1', 0));
      await write(storage, 'c2', unlogged('n1', 1, { text: 'second' }));
      const before = await allOf(storage);
      const again = await bench.reopen();
      bench.equal(await allOf(again), before);
      bench.equal(JSON.stringify(await allOf(again)).includes('first'), false);
    },
    { needs: ['reopening'] },
  );

  test(
    '[T33] another handle reads such records',
    async ({ open, equal }) => {
      const [storage, other] = [await open(), await open()];
      await write(storage, 'c1', unlogged('n1', 0, { text: 'words' }));
      equal(await other.read([key('n1')]), [stored('n1', 1, { text: 'words' })]);
      equal((await commitsOf(other))[0]?.changes, [hidden('n1', 0)]);
    },
    { needs: ['handles'] },
  );
}
