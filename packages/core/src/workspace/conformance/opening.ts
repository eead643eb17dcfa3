import type { Storage, Stored } from '../storage.ts';
import {
  change,
  codeOf,
  commitOf,
  committed,
  drained,
  idsOf,
  recordsOf,
  sorted,
  stored,
  write,
} from './suite.ts';
import type { Bench, Case } from './cases.ts';

/** What `open` gives: all records as of one moment. */
export function openingCases(test: Case): void {
  sizeCases(test);
  momentCases(test);
  paceCases(test);
}

function sizeCases(test: Case): void {
  for (const count of [1, 2, 127, 128, 129, 999, 1000, 1001, 2500]) {
    test(`[T9] of ${count} records each comes once, counted`, (bench) => allCome(bench, count));
  }

  test('[T9] 10,000 records in one commit come back, counted and each once', (bench) =>
    allCome(bench, 10_000));

  test('[T9] records of many commits come as those of one', async ({ open, equal }) => {
    const storage = await open();
    const ids = idsOf(30);
    for (const id of ids) await write(storage, id, change(id, 0), change(`${id}-b`, 0));
    const all = await recordsOf(storage);
    equal(
      all,
      ids.flatMap((id, at) => [stored(id, at + 1), stored(`${id}-b`, at + 1)]),
    );
    equal((await storage.open()).count, 60);
  });

  test('[T9] a record that changed often comes once, as it is', async ({ open, equal }) => {
    const storage = await open();
    for (let step = 0; step < 30; step++)
      await write(storage, `c${step}`, change('g1', step, { step }));
    const opened = await storage.open();
    equal([opened.version, opened.count], [30, 1]);
    equal(await drained(opened), [stored('g1', 30, { step: 29 })]);
  });
}

async function allCome({ open, equal }: Bench, count: number): Promise<void> {
  const storage = await open();
  const ids = idsOf(count).map((id) => id.padStart(6, 'g'));
  const answer = await storage.commit(
    commitOf(
      'c1',
      ids.map((id) => change(id, 0)),
    ),
  );
  equal(answer, committed(1));
  const opened = await storage.open();
  equal([opened.version, opened.count], [1, count]);
  equal(
    sorted(await drained(opened)).map(({ id }) => id),
    [...ids].sort(),
  );
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function momentCases(test: Case): void {
  test(
    '[T9] what open gives is as of its version, whatever its handle commits then',
    async (bench) => {
      const storage = await bench.open();
      await write(storage, 'c1', change('g1', 0), change('g2', 0));
      const opened = await storage.open();
      await changeAll(storage);
      isFirstMoment(bench, opened.version, await drained(opened));
    },
    { beside: true },
  );

  test(
    '[T9] what open gives is as of its version, whatever others commit then',
    async (bench) => {
      const [storage, other] = [await bench.open(), await bench.open()];
      await write(storage, 'c1', change('g1', 0), change('g2', 0));
      const opened = await storage.open();
      await changeAll(other);
      isFirstMoment(bench, opened.version, await drained(opened));
    },
    { needs: ['handles'] },
  );

  test('[T9] of 2,500 records none slips in from a commit between the batches', async (bench) => {
    const storage = await bench.open();
    const ids = idsOf(2500);
    await write(storage, 'c1', ...ids.map((id) => change(id, 0)));
    const opened = await storage.open();
    const seen: Stored[] = [];
    let step = 0;
    for await (const batch of opened.records) {
      seen.push(...batch);
      await write(
        storage,
        `more-${step}`,
        change(`new-${step}`, 0),
        change(ids[2499 - step] ?? '', 1),
      );
      step += 1;
    }
    bench.equal(
      sorted(seen).map(({ id, version }) => `${id} ${version}`),
      ids.map((id) => `${id} 1`),
    );
  });

  test('[T9] an opening that a commit crosses is as before it or as after it', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1', change('g1', 0), change('g2', 0));
    const [opened] = await Promise.all([
      storage.open(),
      write(storage, 'c2', change('g1', 1), change('g2', 1)),
    ]);
    const versions = (await drained(opened)).map(({ version }) => version);
    bench.equal(versions, [opened.version, opened.version]);
  });

  test('[T9] a later opening shows what came since', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', change('g1', 0));
    await storage.open();
    await write(storage, 'c2', change('g2', 0));
    const opened = await storage.open();
    equal([opened.version, opened.count], [2, 2]);
    equal(sorted(await drained(opened)), [stored('g1', 1), stored('g2', 2)]);
  });
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function paceCases(test: Case): void {
  const ids = idsOf(1100);
  const begin = (storage: Storage) => write(storage, 'c1', ...ids.map((id) => change(id, 0)));
  const names = (records: readonly Stored[]) => sorted(records).map(({ id }) => id);

  test(
    '[T58] opening twice at once gives all records twice',
    async ({ open, equal }) => {
      const storage = await open();
      await begin(storage);
      const [one, other] = await Promise.all([storage.open(), storage.open()]);
      equal([names(await drained(one)), names(await drained(other))], [ids, ids]);
    },
    { beside: true },
  );

  test('[T58] two openings that are taken in turn do not share a place', async (bench) => {
    const storage = await bench.open();
    await begin(storage);
    const taken = [await storage.open(), await storage.open()].map(({ records }) => ({
      batches: records[Symbol.asyncIterator](),
      seen: [] as Stored[],
    }));
    for (let time = 0, isOver = false; !isOver && time <= ids.length; time++) {
      const next = [];
      for (const { batches } of taken) next.push(await batches.next());
      isOver = next.every(({ done }) => done);
      next.forEach((one, of) => taken[of]?.seen.push(...(one.done ? [] : one.value)));
    }
    for (const { seen } of taken) bench.equal(names(seen), ids);
  });

  test(
    '[T58] openings of two handles at once give all records to both',
    async (bench) => {
      const [one, other] = [await bench.open(), await bench.open()];
      await begin(one);
      const both = await Promise.all(
        [one, other].map(async (it) => names(await drained(await it.open()))),
      );
      bench.equal(both, [ids, ids]);
    },
    { needs: ['handles'] },
  );

  test('[T58] an opening that is left half-way hinders neither commits nor others', async (bench) => {
    const storage = await bench.open();
    await begin(storage);
    for await (const batch of (await storage.open()).records) {
      bench.equal(batch.length > 0, true);
      break;
    }
    bench.equal(await write(storage, 'c2', change('g0000', 1)), 2);
    bench.equal(names(await recordsOf(storage)), ids);
  });

  test('[T58] an opening whose records nobody takes hinders nobody', async ({ open, equal }) => {
    const storage = await open();
    await begin(storage);
    for (let version = 1; version <= 3; version++) {
      equal((await storage.open()).version, version);
      await write(storage, `more-${version}`);
    }
    equal(names(await recordsOf(storage)), ids);
    equal(await codeOf(storage.close()), 'fulfilled');
  });

  test('[T58] records that are taken late are those of the opening', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', change('g1', 0));
    const opened = [];
    for (let version = 1; version <= 4; version++) {
      opened.push(await storage.open());
      await write(storage, `c${version + 1}`, change('g1', version));
    }
    const seen = [];
    for (const one of opened.reverse()) seen.push(await drained(one));
    equal(
      seen,
      [4, 3, 2, 1].map((version) => [stored('g1', version)]),
    );
  });
}

/** Changes one, erases one and makes one. */
async function changeAll(storage: Storage): Promise<void> {
  await write(
    storage,
    'later',
    change('g1', 1, { title: 'later' }),
    change('g2', 1, null),
    change('g3', 0),
  );
}

function isFirstMoment({ equal }: Bench, version: number, records: readonly Stored[]): void {
  equal([version, sorted(records)], [1, [stored('g1', 1), stored('g2', 1)]]);
}
