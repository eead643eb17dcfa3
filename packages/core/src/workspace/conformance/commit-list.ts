import type { StoredCommit } from '../storage.ts';
import {
  change,
  codeOf,
  commitOf,
  commitsOf,
  idsOf,
  image,
  redactionOf,
  relied,
  storedCommit,
  write,
  writeMany,
} from './suite.ts';
import type { Case } from './cases.ts';

/** The commits, as they are given back. */
export function commitListCases(test: Case): void {
  contentCases(test);
  beginningCases(test);
  paceCases(test);
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function contentCases(test: Case): void {
  test(
    '[T8] the commits come in order, with what they wrote and nothing else',
    async (bench) => {
      const storage = await bench.open();
      const sent = [
        commitOf('c1', [change('g1', 0)]),
        commitOf('c2', [change('g2', 0), change('g1', 1, null)], [relied('none', 0)]),
        { ...commitOf('c3', [change('g3', 0)]), by: 'p2', command: { type: 'goal.create' } },
      ];
      for (const commit of sent) await storage.commit(commit);
      bench.equal(
        await commitsOf(storage),
        sent.map((it, at) => storedCommit(it, at + 1)),
      );
    },
    { beside: true },
  );

  test('[T8] moments come back to the letter, whatever their order', async ({ open, equal }) => {
    const storage = await open();
    const moments = [
      ...['2026-01-05T09:00:00Z', '2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00.123456789Z'],
      ...['1970-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2025-06-01T10:00:00.000Z'],
    ];
    for (const at of moments) await storage.commit({ ...commitOf(at, []), at });
    equal(
      (await commitsOf(storage)).map(({ at }) => at),
      moments,
    );
  });

  test('[T8] the changes of a commit come in the order in which they were sent', async (bench) => {
    const storage = await bench.open();
    const changes = ['z', 'a', 'M', '10', '9', 'b'].map((id) => change(id, 0));
    await write(storage, 'c1', ...changes);
    bench.equal((await commitsOf(storage))[0]?.changes, changes);
  });

  test('[T8] a commit without changes is one of them', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1');
    equal(await commitsOf(storage), [storedCommit(commitOf('c1', []), 1)]);
  });

  test('[T8] of what was refused there is no commit', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', change('g1', 0));
    await storage.commit(commitOf('c2', [change('g1', 0)]));
    await storage.redact(redactionOf('r1', [], { upTo: 0, images: [] }));
    equal(
      (await commitsOf(storage)).map(({ id }) => id),
      ['c1'],
    );
  });

  test('[T8] a commit of 1,200 changes comes back whole', async ({ open, equal }) => {
    const storage = await open();
    const changes = idsOf(1200).map((id) => change(id, 0));
    await write(storage, 'c1', ...changes);
    equal(await commitsOf(storage), [storedCommit(commitOf('c1', changes), 1)]);
  });
}

function beginningCases(test: Case): void {
  for (const after of [0, 1, 2, 5, 11, 12, 13, 1000]) {
    test(`[T8] of twelve commits those after ${after}`, async ({ open, equal }) => {
      const storage = await open();
      await writeMany(storage, 12);
      const all = Array.from({ length: 12 }, (_, index) => index + 1);
      equal(versionsOf(await commitsOf(storage, after)), all.slice(after));
    });
  }

  test('[T8] of 420 commits each comes once, from the first and from the middle', async (bench) => {
    const storage = await bench.open();
    await writeMany(storage, 420);
    const all = Array.from({ length: 420 }, (_, index) => index + 1);
    bench.equal(versionsOf(await commitsOf(storage)), all);
    bench.equal(versionsOf(await commitsOf(storage, 199)), all.slice(199));
  });
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function paceCases(test: Case): void {
  test(
    '[T57] commits that are taken slowly come whole while others are written',
    async (bench) => {
      const storage = await bench.open();
      await writeMany(storage, 5);
      const seen: number[] = [];
      for await (const { version } of storage.commits(0)) {
        seen.push(version);
        if (seen.length <= 5) await write(storage, `more-${version}`);
      }
      isWithoutGap(bench, seen, 5);
      bench.equal((await storage.open()).version, 10);
    },
    { beside: true },
  );

  test(
    '[T57] many commits that are taken slowly come whole beside another handle',
    async (bench) => {
      const [storage, other] = [await bench.open(), await bench.open()];
      await writeMany(storage, 230);
      const seen: number[] = [];
      for await (const { version } of storage.commits(0)) {
        seen.push(version);
        if (version % 50 === 0 && version <= 200) await write(other, `more-${version}`);
      }
      isWithoutGap(bench, seen, 230);
    },
    { needs: ['handles'] },
  );

  test('[T57] who leaves off early may begin again, and hinders nobody', async (bench) => {
    const storage = await bench.open();
    await writeMany(storage, 4);
    for (let time = 0; time < 3; time++) {
      for await (const { version } of storage.commits(1)) {
        bench.equal(version, 2);
        break;
      }
    }
    bench.equal(await write(storage, 'more'), 5);
    bench.equal(versionsOf(await commitsOf(storage, 1)), [2, 3, 4, 5]);
  });

  test('[T57] two who take the commits in turn do not share a place', async ({ open, equal }) => {
    const storage = await open();
    await writeMany(storage, 4);
    const [one, other] = [storage.commits(0), storage.commits(2)].map((it) =>
      it[Symbol.asyncIterator](),
    );
    const seen: unknown[] = [];
    for (const taken of [one, other, one, other, one, one, other]) {
      const { value } = (await taken?.next()) as { value?: StoredCommit };
      seen.push(value?.version);
    }
    equal(seen, [1, 3, 2, 4, 3, 4, undefined]);
  });

  test('[T57] commits that were asked for and never taken hinder nobody', async (bench) => {
    const storage = await bench.open();
    await writeMany(storage, 2);
    storage.commits(0);
    bench.equal(await write(storage, 'more'), 3);
    bench.equal(await codeOf(storage.close()), 'fulfilled');
  });

  test('[T57] a redaction meanwhile leaves no commit out', async (bench) => {
    const storage = await bench.open();
    await writeMany(storage, 6);
    const seen: number[] = [];
    for await (const { version } of storage.commits(0)) {
      seen.push(version);
      if (version !== 2) continue;
      await storage.redact(redactionOf('r1', [], { upTo: 6, images: [image('g0001', 1)] }));
    }
    isWithoutGap(bench, seen, 6);
  });

  test('[T57] the commits after the last are those that come then', async ({ open, equal }) => {
    const storage = await open();
    await writeMany(storage, 2);
    equal(await commitsOf(storage, 2), []);
    await write(storage, 'c3');
    equal(versionsOf(await commitsOf(storage, 2)), [3]);
  });
}

const versionsOf = (commits: readonly StoredCommit[]) => commits.map(({ version }) => version);

/** What came is 1, 2, 3 and so on, at least as far as there were commits at the beginning. */
function isWithoutGap(
  { equal }: { equal(actual: unknown, expected: unknown): void },
  seen: readonly number[],
  atLeast: number,
): void {
  equal(
    seen,
    Array.from({ length: Math.max(atLeast, seen.length) }, (_, index) => index + 1),
  );
}
