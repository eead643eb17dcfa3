import { type Case, change, commitOf, commitsOf, recordsOf, stored } from './suite.ts';

/** What a commit does, and when it does nothing. */
// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
export function writingCases(test: Case): void {
  test('[T1] an empty workspace is at version 0 and has no records', async ({ open, equal }) => {
    const storage = await open();
    const { version, count } = await storage.open();
    equal([version, count, await recordsOf(storage)], [0, 0, []]);
    equal(await commitsOf(storage), []);
  });

  test('[T2] each commit gets the next version, without gaps', async ({ open, equal }) => {
    const storage = await open();
    for (let i = 1; i <= 5; i++) {
      const answer = await storage.commit(commitOf(`c${i}`, [change(`g${i}`, 0)]));
      equal(answer, { kind: 'committed', version: i });
    }
    const { version, count } = await storage.open();
    equal([version, count], [5, 5]);
  });

  test('[T2] commits sent at once each get a version of their own', async ({ open, equal }) => {
    const storage = await open();
    const ids = Array.from({ length: 40 }, (_, index) => `c${index}`);
    const answers = await Promise.all(
      ids.map((id) => storage.commit(commitOf(id, [change(`of-${id}`, 0)]))),
    );
    const versions = answers.map((answer) => (answer.kind === 'committed' ? answer.version : 0));
    equal(
      versions.sort((a, b) => a - b),
      ids.map((_, index) => index + 1),
    );
  });

  test('[T3] a record has the version of the commit that last changed it', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    await storage.commit(commitOf('c1', [change('g1', 0), change('g2', 0)]));
    await storage.commit(commitOf('c2', [change('g1', 1, { title: 'new' })]));
    equal(await recordsOf(storage), [stored('g1', 2, { title: 'new' }), stored('g2', 1)]);
  });

  test('[T4] a conflict writes nothing, the fitting changes of its commit neither', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    await storage.commit(commitOf('c1', [change('g1', 0)]));
    const answer = await storage.commit(
      commitOf('c2', [change('new', 0), change('g1', 0, { title: 'theirs' })]),
    );
    equal(answer, { kind: 'conflict', current: [stored('g1', 1)], missing: [] });
    equal(await recordsOf(storage), [stored('g1', 1)]);
    equal((await commitsOf(storage)).length, 1);
  });

  test('[T4] of two commits on one version one wins, the other is shown it', async ({
    open,
    equal,
  }) => {
    const [one, other] = [await open(), await open()];
    const answers = await Promise.all([
      one.commit(commitOf('c1', [change('g1', 0, { title: 'one' })])),
      other.commit(commitOf('c2', [change('g1', 0, { title: 'other' })])),
    ]);
    const refused = answers.filter((answer) => answer.kind === 'conflict');
    equal(refused.length, 1);
    equal(refused[0]?.current, await recordsOf(one));
    equal(await recordsOf(other), await recordsOf(one));
  });

  test('[T5] a commit sent twice counts once and gets the same answer', async ({ open, equal }) => {
    const [one, other] = [await open(), await open()];
    const commit = commitOf('c1', [change('g1', 0)]);
    const answers = await Promise.all([one.commit(commit), other.commit(commit)]);
    await one.commit(commitOf('c2', [change('g1', 1, { title: 'later' })]));
    equal(
      [...answers, await other.commit(commit)],
      Array(3).fill({ kind: 'committed', version: 1 }),
    );
    equal(await recordsOf(one), [stored('g1', 2, { title: 'later' })]);
  });

  test('[T5] a conflict is not remembered: the same id may come again, made anew', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    await storage.commit(commitOf('c1', [change('g1', 0)]));
    const refused = await storage.commit(commitOf('c2', [change('g1', 0, { title: 'x' })]));
    const again = await storage.commit(commitOf('c2', [change('g1', 1, { title: 'x' })]));
    equal([refused.kind, again], ['conflict', { kind: 'committed', version: 2 }]);
  });

  test('[T6] a commit holds only while its basis is as it was', async ({ open, equal }) => {
    const storage = await open();
    await storage.commit(commitOf('c1', [change('g1', 0), change('g2', 0)]));
    await storage.commit(commitOf('c2', [change('g1', 1, { title: 'new' })]));
    const basis = [
      { collection: 'goals', id: 'g1', version: 1 },
      { collection: 'goals', id: 'none', version: 0 },
    ];
    const refused = await storage.commit(commitOf('c3', [change('g2', 1)], basis));
    equal(refused, { kind: 'conflict', current: [stored('g1', 2, { title: 'new' })], missing: [] });
    const fitting = basis.map((key) => (key.id === 'g1' ? { ...key, version: 2 } : key));
    const answer = await storage.commit(commitOf('c3', [change('g2', 1)], fitting));
    equal(answer, { kind: 'committed', version: 3 });
  });

  test('[T7] an erased record is gone, and missing to who still builds on it', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    await storage.commit(commitOf('c1', [change('g1', 0), change('g2', 0)]));
    await storage.commit(commitOf('c2', [change('g1', 1, null)]));
    equal(await recordsOf(storage), [stored('g2', 1)]);
    equal(await storage.commit(commitOf('c3', [change('g1', 1)])), {
      kind: 'conflict',
      current: [],
      missing: [{ collection: 'goals', id: 'g1' }],
    });
    equal((await storage.commit(commitOf('c4', [change('g1', 0)]))).kind, 'committed');
  });
}
