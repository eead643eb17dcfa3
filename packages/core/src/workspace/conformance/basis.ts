import { change, commitOf, commitsOf, committed, idsOf, relied, write } from './suite.ts';
import type { Case } from './cases.ts';

/** What a commit rests on without changing it. What does not fit is among the conflicts. */
// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
export function basisCases(test: Case): void {
  test(
    '[T6] a commit whose basis is as it was is written',
    async ({ open, equal }) => {
      const storage = await open();
      await write(storage, 'c1', change('g1', 0), change('g2', 0));
      await write(storage, 'c2', change('g1', 1));
      const basis = [relied('g1', 2), relied('g2', 1), relied('none', 0)];
      equal(await storage.commit(commitOf('c3', [change('g3', 0)], basis)), committed(3));
    },
    { beside: true },
  );

  test('[T6] a basis holds although the workspace has moved on elsewhere', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1', change('g1', 0));
    for (const id of idsOf(5)) await write(storage, id, change(id, 0));
    const sent = commitOf('c2', [change('new', 0)], [relied('g1', 1)]);
    bench.equal(await storage.commit(sent), committed(7));
  });

  test('[T6] what was erased is a basis as what never was', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', change('g1', 0));
    await write(storage, 'c2', change('g1', 1, null));
    const sent = commitOf('c3', [change('g2', 0)], [relied('g1', 0)]);
    equal(await storage.commit(sent), committed(3));
  });

  test('[T6] a basis of 300 records is looked at to the last', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', ...idsOf(300).map((id) => change(id, 0)));
    await write(storage, 'c2', change('g0299', 1));
    const basis = idsOf(300).map((id) => relied(id, 1));
    const refused = await storage.commit(commitOf('c3', [], basis));
    equal(refused.kind === 'conflict' && refused.current.map(({ id }) => id), ['g0299']);
    const fitting = [...basis.slice(0, -1), relied('g0299', 2)];
    equal(await storage.commit(commitOf('c3', [], fitting)), committed(3));
  });

  test('[T6] a record of that id in another collection is no basis', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', { ...change('g1', 0), collection: 'people' });
    equal(await storage.commit(commitOf('c2', [], [relied('g1', 0)])), committed(2));
    const refused = await storage.commit(commitOf('c3', [], [relied('g1', 1)]));
    equal(refused.kind, 'conflict');
  });

  test('[T6] of two commits that rest on what the other changes one wins', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c0', change('a', 0), change('b', 0));
    const answers = await Promise.all([
      storage.commit(commitOf('c1', [change('a', 1)], [relied('b', 1)])),
      storage.commit(commitOf('c2', [change('b', 1)], [relied('a', 1)])),
    ]);
    bench.equal(answers.map(({ kind }) => kind).sort(), ['committed', 'conflict']);
  });

  test('[T6] a basis is not kept with the commit', async ({ open, equal }) => {
    const storage = await open();
    await storage.commit(commitOf('c1', [change('g1', 0)], [relied('none', 0)]));
    equal(
      (await commitsOf(storage)).map((commit) => 'basis' in commit),
      [false],
    );
  });

  test('[T6] an empty basis asks for nothing', async ({ open, equal }) => {
    const storage = await open();
    equal(await storage.commit(commitOf('c1', [change('g1', 0)], [])), committed(1));
  });
}
