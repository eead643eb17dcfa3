import { allOf, change, codeOf, commitOf, commitsOf, committed, drained, key } from './suite.ts';
import type { Case } from './cases.ts';

const empty = { version: 0, count: 0, records: [], read: [], commits: [] };

/** A workspace that nobody has written to. */
// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
export function beginningCases(test: Case): void {
  test(
    '[T1] an empty workspace is at version 0, with no records and no commits',
    async ({ open, equal }) => {
      const storage = await open();
      const opened = await storage.open();
      equal([opened.version, opened.count, await drained(opened)], [0, 0, []]);
      equal(await allOf(storage), empty);
    },
    { beside: true },
  );

  test('[T1] nothing is read from an empty workspace, by name or without', async (bench) => {
    const storage = await bench.open();
    bench.equal(await storage.read(), []);
    bench.equal(await storage.read([key('g1'), key('p1', 'people')]), []);
    bench.equal(await storage.read([]), []);
  });

  test('[T1] an empty workspace has no commits after any version', async ({ open, equal }) => {
    const storage = await open();
    for (const after of [0, 1, 1000]) equal(await commitsOf(storage, after), []);
  });

  test('[T1] looking leaves an empty workspace as it is', async ({ open, equal }) => {
    const storage = await open();
    for (let look = 0; look < 3; look++) equal(await allOf(storage), empty);
  });

  test('[T1] a refused commit leaves an empty workspace empty', async ({ open, equal }) => {
    const storage = await open();
    const answer = await storage.commit(commitOf('c1', [change('g1', 1), change('g2', 0)]));
    equal(answer, { kind: 'conflict', current: [], missing: [key('g1')] });
    equal(await allOf(storage), empty);
  });

  test(
    '[T1] an empty workspace is empty to every handle, and when it is opened again',
    async ({ open, reopen, equal }) => {
      const [one, other] = [await open(), await open()];
      equal([await allOf(one), await allOf(other)], [empty, empty]);
      equal(await allOf(await reopen()), empty);
    },
    { needs: ['handles'] },
  );

  test(
    '[T1] a workspace that was closed before its first commit begins at 1',
    async (bench) => {
      await bench.open();
      const again = await bench.reopen();
      const answer = await again.commit(commitOf('c1', [change('g1', 0)]));
      bench.equal(answer, committed(1));
    },
    { needs: ['reopening'] },
  );

  test('[T1] a stop that was asked for before anything happened does no harm', async (bench) => {
    const storage = await bench.open();
    storage.watch(() => undefined)();
    bench.equal(await codeOf(storage.open()), 'fulfilled');
  });
}
