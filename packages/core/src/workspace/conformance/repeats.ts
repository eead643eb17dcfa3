import type { Commit, Storage } from '../storage.ts';
import {
  allOf,
  change,
  commitOf,
  commitsOf,
  committed,
  image,
  recordsOf,
  redactionOf,
  relied,
  stored,
  write,
  writeMany,
} from './suite.ts';
import type { Bench, Case } from './cases.ts';

const first = commitOf('c1', [change('g1', 0), change('g2', 0)]);

/** What may come a second time under the id of the first commit, and counts as the first all the same. */
const again: readonly [string, Commit][] = [
  ['as it was', first],
  ['with other content', commitOf('c1', [change('other', 0, { title: 'other' })])],
  ['with versions that do not fit', commitOf('c1', [change('g1', 7), change('none', 3)])],
  ['with a basis that does not fit', commitOf('c1', [], [relied('none', 9)])],
  ['with nothing in it', commitOf('c1', [])],
  ['by somebody else, later', { ...first, by: 'p2', at: '2026-02-01T00:00:00.000Z' }],
];

/** Ids that an adapter might take for one another, or for something of its own. */
const ids: readonly string[] = [
  ...['a', 'A', 'a ', ' a', 'á', '1', '01', '1.0', 'true', 'null', 'undefined'],
  ...['constructor', '__proto__', 'a/b', 'a\\b', "a'b", 'a"b', 'a%', 'a_', 'a:b', '日本', '🎯'],
  'long'.repeat(60),
];

/** What is sent twice counts once. */
export function repeatCases(test: Case): void {
  contentCases(test);
  momentCases(test);
  conflictCases(test);
  redactionCases(test);
}

function contentCases(test: Case): void {
  for (const [what, second] of again) {
    test(`[T5] a commit id that comes again ${what} changes nothing`, async (bench) => {
      const storage = await bench.open();
      await storage.commit(first);
      await write(storage, 'c2', change('g1', 1, { title: 'later' }));
      await changesNothing(bench, storage, second);
    });
  }

  test('[T5] ids that look alike are of different commits', async ({ open, equal }) => {
    const storage = await open();
    for (const [index, id] of ids.entries()) equal(await write(storage, id), index + 1);
    for (const [index, id] of ids.entries()) {
      equal(await storage.commit(commitOf(id, [])), committed(index + 1));
    }
    equal(
      (await commitsOf(storage)).map(({ id }) => id),
      ids,
    );
  });
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function momentCases(test: Case): void {
  test('[T5] a commit that is sent twice at once counts once', async ({ open, equal }) => {
    const storage = await open();
    const answers = await Promise.all([storage.commit(first), storage.commit(first)]);
    equal(answers, [committed(1), committed(1)]);
    equal((await commitsOf(storage)).length, 1);
  });

  test(
    '[T5] a commit that two handles send at once counts once',
    async ({ open, equal }) => {
      const [one, other] = [await open(), await open()];
      const answers = await Promise.all([one.commit(first), other.commit(first)]);
      equal(answers, [committed(1), committed(1)]);
      equal(await recordsOf(one), [stored('g1', 1), stored('g2', 1)]);
    },
    { needs: ['handles'], beside: true },
  );

  test(
    '[T5] a commit of one handle is known to another',
    async (bench) => {
      const [one, other] = [await bench.open(), await bench.open()];
      await other.open();
      await one.commit(first);
      await write(one, 'c2', change('g1', 1));
      await changesNothing(bench, other, first);
    },
    { needs: ['handles'] },
  );

  test(
    '[T5] a commit is known when the workspace is opened again, twice',
    async (bench) => {
      await (await bench.open()).commit(first);
      await write(await bench.reopen(), 'c2', change('g2', 1));
      await changesNothing(bench, await bench.reopen(), first);
    },
    { needs: ['reopening'] },
  );

  test('[T5] a commit does not bring back what was erased since', async (bench) => {
    const storage = await bench.open();
    await storage.commit(first);
    await write(storage, 'c2', change('g1', 1, null), change('g2', 1, null));
    await changesNothing(bench, storage, first);
    bench.equal(await recordsOf(storage), []);
  });

  test('[T5] a commit that changed nothing is known as well', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1');
    await write(storage, 'c2', change('g1', 0));
    await changesNothing(bench, storage, commitOf('c1', [change('g2', 0)]));
  });

  test('[T5] the oldest of 60 commits is still known', async (bench) => {
    const storage = await bench.open();
    await storage.commit(first);
    await writeMany(storage, 59);
    await changesNothing(bench, storage, first);
  });
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function conflictCases(test: Case): void {
  test('[T5] a conflict is not remembered: the same id may come again, made anew', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1', change('g1', 0));
    const refused = await storage.commit(commitOf('c2', [change('g1', 0)]));
    const accepted = await storage.commit(commitOf('c2', [change('g1', 1)]));
    bench.equal([refused.kind, accepted], ['conflict', committed(2)]);
  });

  test('[T5] a conflict that comes again is shown what is there now', async ({ open, equal }) => {
    const storage = await open();
    const late = commitOf('late', [change('g1', 0)]);
    await write(storage, 'c1', change('g1', 0));
    await storage.commit(late);
    await write(storage, 'c2', change('g1', 1));
    equal(await storage.commit(late), {
      kind: 'conflict',
      current: [stored('g1', 2)],
      missing: [],
    });
    await write(storage, 'c3', change('g1', 2, null));
    equal(await storage.commit(late), committed(4));
  });

  test(
    '[T5] a conflict of one handle is none of another',
    async ({ open, equal }) => {
      const [one, other] = [await open(), await open()];
      await write(one, 'c1', change('g1', 0));
      await one.commit(commitOf('c2', [change('g1', 0)]));
      equal(await other.commit(commitOf('c2', [change('g1', 1)])), committed(2));
      equal(await one.commit(commitOf('c2', [change('g1', 0)])), committed(2));
    },
    { needs: ['handles'] },
  );

  test(
    '[T5] a conflict is not remembered by a workspace that is opened again',
    async (bench) => {
      const storage = await bench.open();
      await write(storage, 'c1', change('g1', 0));
      await storage.commit(commitOf('c2', [change('g1', 0)]));
      const opened = await bench.reopen();
      bench.equal(await opened.commit(commitOf('c2', [change('g1', 1)])), committed(2));
    },
    { needs: ['reopening'] },
  );
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function redactionCases(test: Case): void {
  const sent = redactionOf('r1', [change('g1', 1, { title: '' })], {
    upTo: 1,
    images: [image('g1', 1)],
  });
  const begin = async (storage: Storage) => {
    await storage.commit(first);
    await storage.redact(sent);
    await write(storage, 'c3', change('g2', 1));
  };

  test(
    '[T60] a redaction that is sent again counts once',
    async (bench) => {
      const storage = await bench.open();
      await begin(storage);
      await changesNothing(bench, storage, sent, 2);
    },
    { beside: true },
  );

  test('[T60] a redaction that is sent twice at once counts once', async ({ open, equal }) => {
    const storage = await open();
    await storage.commit(first);
    equal(await Promise.all([storage.redact(sent), storage.redact(sent)]), [
      committed(2),
      committed(2),
    ]);
    equal((await storage.open()).version, 2);
  });

  test('[T60] a redaction that comes again with other images rewrites no more', async (bench) => {
    const storage = await bench.open();
    await begin(storage);
    const images = [image('g2', 1), image('g2', 3)];
    await changesNothing(bench, storage, { ...sent, upTo: 3, images } as Commit, 2);
  });

  test('[T60] a redaction under the id of a commit rewrites nothing', async (bench) => {
    const storage = await bench.open();
    await begin(storage);
    const images = [image('g2', 1), image('g2', 3)];
    await changesNothing(bench, storage, { ...sent, id: 'c1', upTo: 3, images } as Commit);
  });

  test('[T60] a commit under the id of a redaction writes nothing', async (bench) => {
    const storage = await bench.open();
    await begin(storage);
    await changesNothing(bench, storage, commitOf('r1', [change('new', 0)]), 2);
  });

  test(
    '[T60] a redaction of one handle is known to another',
    async (bench) => {
      const [one, other] = [await bench.open(), await bench.open()];
      await other.open();
      await begin(one);
      await changesNothing(bench, other, sent, 2);
    },
    { needs: ['handles'] },
  );

  test(
    '[T60] a redaction is known when the workspace is opened again',
    async (bench) => {
      await begin(await bench.open());
      await changesNothing(bench, await bench.reopen(), sent, 2);
    },
    { needs: ['reopening'] },
  );

  test('[T60] a redaction that was refused may come again, read anew', async (bench) => {
    const storage = await bench.open();
    await storage.commit(first);
    const late = { ...sent, upTo: 0 };
    bench.equal((await storage.redact(late)).kind, 'conflict');
    bench.equal(await storage.redact(sent), committed(2));
  });
}

/** Sends something whose id is known, and looks whether all is as before. */
async function changesNothing(
  { equal }: Pick<Bench, 'equal'>,
  storage: Storage,
  sent: Commit,
  version = 1,
): Promise<void> {
  const before = await allOf(storage);
  const answer = 'upTo' in sent ? storage.redact(sent as never) : storage.commit(sent);
  equal(await answer, committed(version));
  equal(await allOf(storage), before);
}
