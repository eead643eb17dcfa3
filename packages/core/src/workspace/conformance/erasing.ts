import {
  change,
  commitOf,
  commitsOf,
  committed,
  idsOf,
  key,
  recordsOf,
  redactionOf,
  stored,
  write,
} from './suite.ts';
import type { Case } from './cases.ts';

/** Records that go. */
// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
export function erasingCases(test: Case): void {
  test(
    '[T7] an erased record is gone, and missing to who still builds on it',
    async (bench) => {
      const storage = await bench.open();
      await write(storage, 'c1', change('g1', 0), change('g2', 0));
      await write(storage, 'c2', change('g1', 1, null));
      bench.equal(await recordsOf(storage), [stored('g2', 1)]);
      const late = await storage.commit(commitOf('c3', [change('g1', 1)]));
      bench.equal(late, { kind: 'conflict', current: [], missing: [key('g1')] });
    },
    { beside: true },
  );

  test('[T7] an erased record is neither read nor counted', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', change('g1', 0), change('g2', 0));
    await write(storage, 'c2', change('g1', 1, null));
    equal(await storage.read([key('g1'), key('g2')]), [stored('g2', 1)]);
    equal(await storage.read(), [stored('g2', 1)]);
    equal((await storage.open()).count, 1);
  });

  test('[T7] what was erased may be made anew, and erased again', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', change('g1', 0));
    await write(storage, 'c2', change('g1', 1, null));
    await write(storage, 'c3', change('g1', 0, { title: 'again' }));
    equal(await recordsOf(storage), [stored('g1', 3, { title: 'again' })]);
    await write(storage, 'c4', change('g1', 3, null));
    equal(await recordsOf(storage), []);
  });

  test('[T7] whoever builds on what was before an erasure is shown what came after', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1', change('g1', 0));
    await write(storage, 'c2', change('g1', 1, null));
    await write(storage, 'c3', change('g1', 0));
    bench.equal(await storage.commit(commitOf('c4', [change('g1', 1)])), {
      kind: 'conflict',
      current: [stored('g1', 3)],
      missing: [],
    });
  });

  test('[T7] erasing stands in the commits as it was sent', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', change('g1', 0));
    await write(storage, 'c2', change('g1', 1, null), change('g2', 0));
    const [, second] = await commitsOf(storage);
    equal(second?.changes, [change('g1', 1, null), change('g2', 0)]);
  });

  test('[T7] erasing what is not there is a commit like any other', async ({ open, equal }) => {
    const storage = await open();
    equal(await storage.commit(commitOf('c1', [change('none', 0, null)])), committed(1));
    equal([await recordsOf(storage), (await storage.open()).count], [[], 0]);
  });

  test('[T7] a redaction erases records as a commit does', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', change('g1', 0), change('g2', 0));
    const past = { upTo: 1, images: [] };
    equal(await storage.redact(redactionOf('r1', [change('g1', 1, null)], past)), committed(2));
    equal(await recordsOf(storage), [stored('g2', 1)]);
  });

  test('[T7] of 300 records the even ones go', async ({ open, equal }) => {
    const storage = await open();
    const ids = idsOf(300);
    await write(storage, 'c1', ...ids.map((id) => change(id, 0)));
    const even = ids.filter((_, index) => index % 2 === 0);
    await write(storage, 'c2', ...even.map((id) => change(id, 1, null)));
    equal(
      (await recordsOf(storage)).map(({ id }) => id),
      ids.filter((id) => !even.includes(id)),
    );
    equal((await storage.open()).count, 150);
  });

  test(
    '[T7] an erased record stays erased when the workspace is opened again',
    async (bench) => {
      const storage = await bench.open();
      await write(storage, 'c1', change('g1', 0), change('g2', 0));
      await write(storage, 'c2', change('g1', 1, null));
      const opened = await bench.reopen();
      bench.equal(await recordsOf(opened), [stored('g2', 1)]);
      bench.equal(await opened.commit(commitOf('c3', [change('g1', 0)])), committed(3));
    },
    { needs: ['reopening'] },
  );

  test('[T7] a record of that id in another collection stays', async ({ open, equal }) => {
    const storage = await open();
    const person = { ...change('g1', 0, { name: 'Ada' }), collection: 'people' };
    await write(storage, 'c1', change('g1', 0), person);
    await write(storage, 'c2', change('g1', 1, null));
    equal(await recordsOf(storage), [stored('g1', 1, { name: 'Ada' }, 'people')]);
  });
}
