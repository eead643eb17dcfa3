import type { Commit, Redaction, Rewritten, Storage } from '../storage.ts';
import { type Case, change, commitOf, commitsOf, recordsOf, stored } from './suite.ts';

/** What is kept without a past, and what goes from the past. */
// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
export function erasingCases(test: Case): void {
  test('[T17] a redaction rewrites or drops the images that it names, and nothing else', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    await begin(storage);
    const images = [image('g1', 1, { title: 'g1' }), image('g2', 1, null), image('g1', 2, null)];
    const sent = redaction([change('g1', 2, { note: '' })], { upTo: 2, images });
    equal(await storage.redact(sent), { kind: 'committed', version: 3 });
    equal(await storage.redact(sent), { kind: 'committed', version: 3 });
    equal(await recordsOf(storage), [
      stored('g1', 3, { note: '' }),
      stored('g2', 1, { note: 'secret' }),
      stored('g3', 1),
    ]);
    const commits = await commitsOf(storage);
    equal(
      commits.map((commit) => commit.changes),
      [
        [change('g1', 0, { title: 'g1' }), dropped('g2', 0), change('g3', 0)],
        [dropped('g1', 1)],
        sent.changes,
      ],
    );
    equal(
      commits.map((commit) => Object.keys(commit).sort()),
      Array(3).fill(['at', 'by', 'changes', 'command', 'id', 'version']),
    );
  });

  test('[T17] a rewritten image has the version of its own schema', async ({ open, equal }) => {
    const storage = await open();
    await begin(storage);
    const images = [{ ...image('g1', 1, { name: 'g1' }), schema: 2 }];
    await storage.redact(redaction([], { upTo: 2, images }));
    const [first] = await commitsOf(storage);
    equal(first?.changes[0], { ...change('g1', 0, { name: 'g1' }), schema: 2 });
  });

  test('[T17] what was rewritten stays so when the workspace is opened again', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    await begin(storage);
    const images = [image('g2', 1, { title: 'g2' }), image('g1', 1, null)];
    await storage.redact(redaction([], { upTo: 2, images }));
    const commits = await commitsOf(storage);
    await storage.close();
    equal(await commitsOf(await open()), commits);
    equal(
      commits.slice(0, 2).map(({ changes }) => changes.map(({ record }) => record)),
      [[null, { title: 'g2' }, { title: 'g3' }], [{ note: 'more' }]],
    );
  });

  test('[T17] images of commits and records that are not there are passed over', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    await begin(storage);
    const before = await commitsOf(storage);
    const images = [image('g1', 9, null), image('none', 1, null), image('g3', 2, { x: 1 })];
    equal(await storage.redact(redaction([], { upTo: 2, images })), {
      kind: 'committed',
      version: 3,
    });
    equal((await commitsOf(storage)).slice(0, 2), before);
  });

  test('[T32] a redaction that was read before the last commit is a conflict', async ({
    open,
    equal,
  }) => {
    const [storage, other] = [await open(), await open()];
    await begin(storage);
    await other.commit(commitOf('late', [change('g4', 0, { note: 'secret' })]));
    const before = await commitsOf(storage);
    const images = [image('g1', 1, null)];
    const sent = redaction([change('g1', 2, { note: '' })], { upTo: 2, images });
    equal(await storage.redact(sent), { kind: 'conflict', current: [], missing: [] });
    equal(await commitsOf(storage), before);
    equal(await storage.redact({ ...sent, upTo: 3 }), { kind: 'committed', version: 4 });
  });

  test('[T32] a redaction whose records have moved on rewrites nothing', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    await begin(storage);
    const [before, records] = [await commitsOf(storage), await recordsOf(storage)];
    const images = [image('g1', 1, null), image('g2', 1, { title: 'g2' })];
    const sent = redaction([change('g2', 1), change('g1', 1)], { upTo: 2, images });
    const answer = await storage.redact(sent);
    equal(answer.kind === 'conflict' && answer.current.map(({ id }) => id), ['g1']);
    equal([await commitsOf(storage), await recordsOf(storage)], [before, records]);
  });

  test('[T33] no commit holds an image of what is not logged; the record is there', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    await storage.commit(commitOf('c1', [unlogged('n1', 0, 'first'), change('g1', 0)]));
    await storage.commit(commitOf('c2', [unlogged('n1', 1, 'second')]));
    equal(await recordsOf(storage), [stored('g1', 1), stored('n1', 2, { text: 'second' })]);
    const changes = (await commitsOf(storage)).map((commit) => commit.changes);
    equal(changes, [
      [{ ...unlogged('n1', 0, ''), record: null }, change('g1', 0)],
      [{ ...unlogged('n1', 1, ''), record: null }],
    ]);
    equal((await storage.commit(commitOf('c3', [unlogged('n1', 1, 'late')]))).kind, 'conflict');
    await storage.commit(commitOf('c4', [{ ...unlogged('n1', 2, ''), record: null }]));
    equal(await recordsOf(storage), [stored('g1', 1)]);
  });

  test('[T33] a redaction keeps no image of what is not logged either', async ({ open, equal }) => {
    const storage = await open();
    await storage.redact(redaction([unlogged('n1', 0, 'words')], { upTo: 0, images: [] }));
    equal((await recordsOf(storage))[0]?.record, { text: 'words' });
    equal(
      (await commitsOf(storage)).flatMap(({ changes }) => changes.map(({ record }) => record)),
      [null],
    );
  });
}

/** Two commits: on three records, then on the first of them. */
async function begin(storage: Storage): Promise<void> {
  const note = { note: 'secret' };
  await storage.commit(
    commitOf('c1', [change('g1', 0, note), change('g2', 0, note), change('g3', 0)]),
  );
  await storage.commit(commitOf('c2', [change('g1', 1, { note: 'more' })]));
}

function redaction(
  changes: Commit['changes'],
  rest: Pick<Redaction, 'upTo' | 'images'>,
): Redaction {
  return { ...commitOf('redaction', changes), ...rest };
}

function image(id: string, version: number, record: unknown): Rewritten {
  return { collection: 'goals', id, version, schema: 1, record };
}

const dropped = (id: string, expected: number) => ({
  ...change(id, expected, null),
  redacted: true,
});

const unlogged = (id: string, expected: number, text: string) => ({
  ...change(id, expected, { text }),
  unlogged: true as const,
});
