import type { Storage } from '../storage.ts';
import {
  allOf,
  change,
  codeOf,
  commitOf,
  commitsOf,
  committed,
  drained,
  image,
  recordsOf,
  redactionOf,
  sorted,
  stored,
  storedCommit,
  write,
} from './suite.ts';
import type { Bench, Case } from './cases.ts';

/** A method of a storage, what it is called with, and what it has to answer at version 1. */
interface Operation {
  readonly name: string;
  readonly run: (storage: Storage) => Promise<unknown>;
  readonly expected: unknown;
  readonly writes?: true;
}

const begun = commitOf('c1', [change('g1', 0), change('g2', 0)]);
const records = [stored('g1', 1), stored('g2', 1)];
const added = change('g3', 0);

/** Each method, for each stage in the life of a handle. */
export const operations: readonly Operation[] = [
  { name: 'open', run: recordsOf, expected: records },
  { name: 'read', run: async (storage) => sorted(await storage.read()), expected: records },
  { name: 'commits', run: (storage) => commitsOf(storage), expected: [storedCommit(begun, 1)] },
  {
    name: 'commit',
    run: (storage) => storage.commit(commitOf('c2', [added])),
    expected: committed(2),
    writes: true,
  },
  {
    name: 'redact',
    run: (storage) =>
      storage.redact(redactionOf('c2', [added], { upTo: 1, images: [image('g1', 1)] })),
    expected: committed(2),
    writes: true,
  },
  {
    name: 'watch',
    run: async (storage) => {
      await Promise.resolve();
      return typeof storage.watch(() => undefined);
    },
    expected: 'function',
  },
];

/** Each method in each stage of the life of a handle, but the last; those are among the endings. */
export function lifeCases(test: Case): void {
  for (const operation of operations) {
    const { name, run, expected } = operation;
    test(`[T55] ${name} works before the workspace was opened`, async ({ open, equal }) => {
      const storage = await open();
      await storage.commit(begun);
      equal(await run(storage), expected);
    });

    test(`[T55] ${name} works while the workspace opens`, (bench) =>
      whileOpening(bench, operation));

    test(`[T55] ${name} works while records are still to be taken`, async ({ open, equal }) => {
      const storage = await open();
      await storage.commit(begun);
      const opened = await storage.open();
      equal(await run(storage), expected);
      equal([opened.version, sorted(await drained(opened))], [1, records]);
    });

    test(
      `[T11] ${name} works on another handle, once all before it were closed`,
      async (bench) => {
        await (await bench.open()).commit(begun);
        bench.equal(await run(await bench.reopen()), expected);
      },
      { needs: ['reopening'] },
    );

    test(`[T56] ${name} that began before closing ends, or is refused as closed`, (bench) =>
      begunBefore(bench, operation));
  }
  mixedCases(test);
}

async function whileOpening({ open, equal }: Bench, operation: Operation): Promise<void> {
  const storage = await open();
  await storage.commit(begun);
  const opening = storage.open();
  const done = operation.run(storage);
  const opened = await opening;
  const seen = sorted(await drained(opened));
  equal(seen, opened.version === 1 ? records : [...records, stored('g3', 2)]);
  equal(await done, operation.expected);
}

/** Whichever way it ends: what was refused was not written, and what was acknowledged was. */
async function begunBefore(bench: Bench, operation: Operation): Promise<void> {
  const storage = await bench.open();
  await storage.commit(begun);
  const running = operation.run(storage).then(
    (answer) => ({ answer }),
    async (error: unknown) => ({ code: await codeOf(Promise.reject(error as Error)) }),
  );
  await storage.close();
  const end = await running;
  bench.equal(end, 'code' in end ? { code: 'closed' } : { answer: operation.expected });
  const { durability, severalTabs } = storage.capabilities;
  if (durability === 'none' && !severalTabs) return;
  const isWritten = operation.writes === true && 'answer' in end;
  bench.equal((await (await bench.reopen()).open()).version, isWritten ? 2 : 1);
}

function mixedCases(test: Case): void {
  test(
    '[T55] everything at once is done as if one came after the other',
    async (bench) => {
      const storage = await bench.open();
      await storage.commit(begun);
      const [opened, answer, read, commits] = await Promise.all([
        storage.open(),
        write(storage, 'c2', added),
        storage.read(),
        commitsOf(storage),
      ]);
      bench.equal(answer, 2);
      for (const count of [(await drained(opened)).length, read.length]) {
        bench.equal(count === 2 || count === 3, true);
      }
      bench.equal(
        commits.map(({ version }) => version),
        commits.length === 1 ? [1] : [1, 2],
      );
    },
    { beside: true },
  );

  test('[T55] commits that are sent before opening ended come in their order', async (bench) => {
    const storage = await bench.open();
    const opening = storage.open();
    const answers = await Promise.all(
      [0, 1, 2].map((step) => storage.commit(commitOf(`c${step}`, [change('g1', step)]))),
    );
    bench.equal(answers, [committed(1), committed(2), committed(3)]);
    bench.equal((await opening).version <= 3, true);
  });

  test('[T55] a handle may be opened as often as one likes', async ({ open, equal }) => {
    const storage = await open();
    await storage.commit(begun);
    const all = await allOf(storage);
    for (let time = 0; time < 5; time++) equal((await storage.open()).version, 1);
    equal(await allOf(storage), all);
  });
}
