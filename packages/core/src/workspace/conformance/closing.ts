import type { Stored } from '../storage.ts';
import {
  change,
  codeOf,
  commitOf,
  committed,
  drained,
  idsOf,
  recordsOf,
  redactionOf,
  sorted,
  stored,
  write,
  writeMany,
} from './suite.ts';
import { operations } from './life.ts';
import type { Case } from './cases.ts';

const begun = commitOf('c1', [change('g1', 0), change('g2', 0)]);

/** The end of a handle, and what it is to others. */
export function closingCases(test: Case): void {
  for (const { name, run, expected } of operations) {
    test(`[T18] ${name} is refused as closed while the handle closes`, async ({ open, equal }) => {
      const storage = await open();
      await storage.commit(begun);
      const closing = storage.close();
      equal(await codeOf(run(storage)), 'closed');
      await closing;
    });

    test(`[T18] ${name} is refused as closed afterwards, each time`, async ({ open, equal }) => {
      const storage = await open();
      await storage.commit(begun);
      await storage.close();
      equal([await codeOf(run(storage)), await codeOf(run(storage))], ['closed', 'closed']);
    });

    test(
      `[T18] ${name} goes on where another handle was closed`,
      async ({ open, equal }) => {
        const [storage, other] = [await open(), await open()];
        await storage.commit(begun);
        await other.open();
        await other.close();
        equal(await run(storage), expected);
      },
      { needs: ['handles'] },
    );

    test(`[T13] ${name} goes on where another workspace was closed`, async (bench) => {
      const [storage, other] = [await bench.open(), await bench.openOther()];
      await storage.commit(begun);
      await write(other, 'c1', change('g1', 0));
      await other.close();
      bench.equal(await run(storage), expected);
    });
  }
  twiceCases(test);
  halfWayCases(test);
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function twiceCases(test: Case): void {
  test(
    '[T18] closing twice is fine',
    async ({ open, equal }) => {
      const storage = await open();
      await storage.commit(begun);
      await storage.close();
      equal(await codeOf(storage.close()), 'fulfilled');
    },
    { beside: true },
  );

  test('[T18] closing twice at once is fine', async ({ open, equal }) => {
    const storage = await open();
    await storage.open();
    const codes = await Promise.all([codeOf(storage.close()), codeOf(storage.close())]);
    equal(codes, ['fulfilled', 'fulfilled']);
  });

  test('[T18] a handle that was never used may be closed', async ({ open, equal }) => {
    const storage = await open();
    equal(await codeOf(storage.close()), 'fulfilled');
    equal(await codeOf(storage.open()), 'closed');
  });

  test('[T18] a handle may be closed while it opens', async ({ open, equal }) => {
    const storage = await open();
    const opening = codeOf(storage.open());
    equal(await codeOf(storage.close()), 'fulfilled');
    equal(['fulfilled', 'closed'].includes(await opening), true);
    equal(await codeOf(storage.open()), 'closed');
  });

  test('[T18] a stop after closing is fine', async ({ open, equal }) => {
    const storage = await open();
    const stop = storage.watch(() => undefined);
    await storage.close();
    stop();
    stop();
    equal(await codeOf(storage.read()), 'closed');
  });

  test(
    '[T18] closing and opening again many times leaves nothing locked',
    async (bench) => {
      let storage = await bench.open();
      await storage.commit(begun);
      for (let time = 0; time < 10; time++) storage = await bench.reopen();
      bench.equal(await write(storage, 'c2', change('g3', 0)), 2);
    },
    { needs: ['reopening'] },
  );

  test(
    '[T18] a handle that was closed last leaves one that was opened first at work',
    async (bench) => {
      const storage = await bench.open();
      for (let time = 0; time < 4; time++) {
        const other = await bench.open();
        await write(other, `c${time}`, change(`g${time}`, 0));
        await other.close();
      }
      bench.equal((await recordsOf(storage)).length, 4);
      bench.equal(await write(storage, 'last', change('g1', 2)), 5);
    },
    { needs: ['handles'] },
  );
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function halfWayCases(test: Case): void {
  test('[T56] records that were still to be taken come whole, or are refused as closed', async (bench) => {
    const storage = await bench.open();
    const ids = idsOf(2500);
    await write(storage, 'c1', ...ids.map((id) => change(id, 0)));
    const { records } = await storage.open();
    const seen: Stored[] = [];
    const end = await codeOf(
      (async () => {
        for await (const batch of records) {
          if (seen.length === 0) await storage.close();
          seen.push(...batch);
        }
      })(),
    );
    const isWhole =
      sorted(seen)
        .map(({ id }) => id)
        .join() === ids.join();
    bench.equal(end === 'closed' || (end === 'fulfilled' && isWhole), true);
  });

  test('[T56] commits that were still to be taken come whole, or are refused as closed', async (bench) => {
    const storage = await bench.open();
    await writeMany(storage, 230);
    const seen: number[] = [];
    const end = await codeOf(
      (async () => {
        for await (const { version } of storage.commits(0)) {
          if (seen.length === 0) await storage.close();
          seen.push(version);
        }
      })(),
    );
    bench.equal(
      seen,
      Array.from({ length: seen.length }, (_, index) => index + 1),
    );
    bench.equal(end === 'closed' || (end === 'fulfilled' && seen.length === 230), true);
  });

  test(
    '[T56] of many commits at closing those are kept that were acknowledged',
    async (bench) => {
      const storage = await bench.open();
      const running = idsOf(20).map((id) =>
        storage.commit(commitOf(id, [change(id, 0)])).then(
          () => id,
          async (error: unknown) => codeOf(Promise.reject(error as Error)),
        ),
      );
      await storage.close();
      const ends = await Promise.all(running);
      const kept = ends.filter((end) => end !== 'closed').sort();
      bench.equal(
        (await recordsOf(await bench.reopen())).map(({ id }) => id),
        kept,
      );
    },
    { needs: ['reopening'] },
  );

  test(
    '[T56] a handle that is closed in the middle of a redaction leaves all or nothing',
    async (bench) => {
      const storage = await bench.open();
      await storage.commit(begun);
      const images = [
        { ...{ collection: 'goals', id: 'g1' }, version: 1, schema: 1, record: null },
      ];
      const sent = redactionOf('r1', [change('g1', 1, null)], { upTo: 1, images });
      const end = storage.redact(sent).catch(() => undefined);
      await storage.close();
      const again = await bench.reopen();
      const isDone = (await end)?.kind === 'committed';
      bench.equal(
        await recordsOf(again),
        isDone ? [stored('g2', 1)] : [stored('g1', 1), stored('g2', 1)],
      );
      bench.equal(await again.redact(sent), committed(2));
    },
    { needs: ['reopening'] },
  );

  test(
    '[T56] what was opened before another handle closed is taken to the end',
    async (bench) => {
      const [storage, other] = [await bench.open(), await bench.open()];
      const ids = idsOf(1200);
      await write(other, 'c1', ...ids.map((id) => change(id, 0)));
      const opened = await storage.open();
      await other.close();
      bench.equal(
        sorted(await drained(opened)).map(({ id }) => id),
        ids,
      );
    },
    { needs: ['handles'] },
  );
}
