import type { Storage } from '../storage.ts';
import {
  allOf,
  change,
  commitOf,
  commitsOf,
  committed,
  image,
  key,
  recordsOf,
  redactionOf,
  relied,
  stored,
  unlogged,
  write,
} from './suite.ts';
import type { Case } from './cases.ts';

/** What may be done to another workspace that has the same ids. */
const elsewhere: readonly [string, (other: Storage) => Promise<unknown>][] = [
  ['commits to it', (other) => write(other, 'c3', change('g2', 1, { title: 'theirs' }))],
  ['erases in it', (other) => write(other, 'c3', change('g1', 2, null))],
  ['is refused by it', (other) => other.commit(commitOf('c3', [change('g1', 0)]))],
  [
    'redacts it',
    (other) => other.redact(redactionOf('r1', [], { upTo: 2, images: [image('g1', 1)] })),
  ],
  ['keeps what is not to be logged in it', (other) => write(other, 'c3', unlogged('n1', 0))],
  ['reads all of it', (other) => allOf(other)],
  [
    'leaves its records half-way',
    async (other) => {
      for await (const batch of (await other.open()).records) if (batch.length > 0) break;
    },
  ],
  ['closes it', (other) => other.close()],
  ['watches it', (other) => Promise.resolve(other.watch(() => undefined))],
];

/** Two workspaces with the same ids. */
export function apartCases(test: Case): void {
  for (const [what, act] of elsewhere) {
    test(`[T13] who ${what} leaves another workspace as it was`, async (bench) => {
      const [storage, other] = [await bench.open(), await bench.openOther()];
      await begin(storage, 'ours');
      await begin(other, 'theirs');
      const before = await allOf(storage);
      await act(other);
      bench.equal(await allOf(storage), before);
      bench.equal(await write(storage, 'c3', change('g2', 1)), 3);
    });
  }
  idCases(test);
}

async function begin(storage: Storage, title: string): Promise<void> {
  await write(storage, 'c1', change('g1', 0, { title }), change('g2', 0, { title }));
  await write(storage, 'c2', change('g1', 1, { title, again: true }));
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function idCases(test: Case): void {
  test('[T13] a workspace sees nothing of another one', async ({ open, openOther, equal }) => {
    const [storage, other] = [await open(), await openOther()];
    await write(other, 'c1', change('g1', 0, { title: 'theirs' }));
    equal([await recordsOf(storage), await commitsOf(storage)], [[], []]);
    equal([await storage.read(), await storage.read([key('g1')])], [[], []]);
    equal((await storage.open()).version, 0);
  });

  test('[T13] a commit id of one workspace is new in another', async (bench) => {
    const [storage, other] = [await bench.open(), await bench.openOther()];
    await write(other, 'c1', change('g1', 0, { title: 'theirs' }));
    bench.equal(await write(storage, 'c1', change('g1', 0, { title: 'ours' })), 1);
    bench.equal(await recordsOf(storage), [stored('g1', 1, { title: 'ours' })]);
    bench.equal(await recordsOf(other), [stored('g1', 1, { title: 'theirs' })]);
  });

  test('[T13] a basis is looked for in the workspace of its commit', async (bench) => {
    const [storage, other] = [await bench.open(), await bench.openOther()];
    await write(other, 'c1', change('g1', 0));
    const refused = await storage.commit(commitOf('c2', [], [relied('g1', 1)]));
    bench.equal(refused, { kind: 'conflict', current: [], missing: [key('g1')] });
    bench.equal(await storage.commit(commitOf('c2', [], [relied('g1', 0)])), committed(1));
  });

  test('[T13] two workspaces count their versions apart', async (bench) => {
    const [storage, other] = [await bench.open(), await bench.openOther()];
    for (let step = 1; step <= 4; step++) {
      bench.equal(await write(storage, `c${step}`, change(`g${step}`, 0)), step);
      if (step > 2) bench.equal(await write(other, `c${step}`, change('g1', step - 3)), step - 2);
    }
  });

  test('[T13] a redaction is measured by the version of its own workspace', async (bench) => {
    const [storage, other] = [await bench.open(), await bench.openOther()];
    await begin(storage, 'ours');
    await write(other, 'c1', change('g1', 0));
    const past = { upTo: 2, images: [image('g1', 1)] };
    bench.equal((await other.redact(redactionOf('r1', [], past))).kind, 'conflict');
    bench.equal(await storage.redact(redactionOf('r1', [], past)), committed(3));
  });

  test(
    '[T13] who watches one workspace is not told of another',
    async (bench) => {
      const [storage, other, teller] = [
        await bench.open(),
        await bench.openOther(),
        await bench.open(),
      ];
      let [told, news] = [0, 0];
      storage.watch(() => (told += 1));
      await write(other, 'c1', change('g1', 0));
      for (let look = 0; look < 20; look++) await storage.read();
      bench.equal(told, 0);
      storage.watch(() => (news += 1));
      await write(teller, 'c1', change('g1', 0));
      bench.equal(await bench.reached(storage, () => news > 0), true);
    },
    { needs: ['handles'] },
  );
}
