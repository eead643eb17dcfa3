import type { Storage } from '../storage.ts';
import {
  allOf,
  change,
  commitOf,
  committed,
  idsOf,
  image,
  recordsOf,
  redactionOf,
  stored,
  unlogged,
  write,
} from './suite.ts';
import type { Case } from './cases.ts';

/** What a workspace may hold when it is closed. */
const lives: readonly [string, (storage: Storage) => Promise<unknown>][] = [
  ['one commit', (storage) => write(storage, 'c1', change('g1', 0))],
  ['a commit without changes', (storage) => write(storage, 'c1')],
  [
    'a record that changed',
    async (storage) => {
      await write(storage, 'c1', change('g1', 0));
      await write(storage, 'c2', change('g1', 1, { title: 'new' }));
    },
  ],
  [
    'no record that is not erased',
    async (storage) => {
      await write(storage, 'c1', change('g1', 0));
      await write(storage, 'c2', change('g1', 1, null));
    },
  ],
  [
    'a record that was erased and made anew',
    async (storage) => {
      await write(storage, 'c1', change('g1', 0));
      await write(storage, 'c2', change('g1', 1, null));
      await write(storage, 'c3', change('g1', 0, { title: 'again' }));
    },
  ],
  ['records of which no image is kept', (storage) => write(storage, 'c1', unlogged('n1', 0))],
  [
    'images that were rewritten and dropped',
    async (storage) => {
      await write(storage, 'c1', change('g1', 0), change('g2', 0));
      const images = [image('g1', 1), image('g2', 1, { title: '' })];
      await storage.redact(redactionOf('r1', [change('g1', 1)], { upTo: 1, images }));
    },
  ],
  [
    'refused commits beside those that fit',
    async (storage) => {
      await write(storage, 'c1', change('g1', 0));
      await storage.commit(commitOf('late', [change('new', 0), change('g1', 0)]));
      await write(storage, 'c2', change('g2', 0));
    },
  ],
  [
    '1,200 records in one commit',
    (storage) => write(storage, 'c1', ...idsOf(1200).map((id) => change(id, 0))),
  ],
  [
    '40 commits',
    async (storage) => {
      for (const id of idsOf(40))
        await write(storage, id, change(id, 0), change('all', Number(id.slice(1))));
    },
  ],
];

/** What is there when a workspace is opened again. */
// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
export function reopeningCases(test: Case): void {
  for (const [what, live] of lives) {
    const about = what === 'a record that changed' ? { beside: true as const } : {};
    test(
      `[T11] a workspace that holds ${what} is the same when it is opened again`,
      async (bench) => {
        const storage = await bench.open();
        await live(storage);
        const before = await allOf(storage);
        const again = await bench.reopen();
        bench.equal(await allOf(again), before);
        const { version } = await again.open();
        bench.equal(await write(again, 'next', change('next', 0)), version + 1);
      },
      { needs: ['reopening'], ...about },
    );
  }

  test(
    '[T11] a workspace goes on from where each of five handles left it',
    async (bench) => {
      let storage = await bench.open();
      for (let step = 0; step < 5; step++) {
        bench.equal(await write(storage, `c${step}`, change('g1', step, { step })), step + 1);
        storage = await bench.reopen();
      }
      bench.equal(await recordsOf(storage), [stored('g1', 5, { step: 4 })]);
    },
    { needs: ['reopening'] },
  );

  test(
    '[T11] conflicts are found on what an earlier handle wrote',
    async (bench) => {
      await write(await bench.open(), 'c1', change('g1', 0), change('g2', 0));
      const storage = await bench.reopen();
      const refused = await storage.commit(commitOf('c2', [change('g1', 0), change('g2', 1)]));
      bench.equal(refused, { kind: 'conflict', current: [stored('g1', 1)], missing: [] });
      bench.equal(await storage.commit(commitOf('c2', [change('g1', 1)])), committed(2));
    },
    { needs: ['reopening'] },
  );

  test(
    '[T11] another handle sees all of one that is still open',
    async ({ open, equal }) => {
      const storage = await open();
      await write(storage, 'c1', change('g1', 0), unlogged('n1', 0));
      await write(storage, 'c2', change('g2', 0));
      equal(await allOf(await open()), await allOf(storage));
    },
    { needs: ['handles'] },
  );

  test(
    '[T11] commits that were not waited for are there once they are acknowledged',
    async (bench) => {
      const storage = await bench.open();
      const answers = await Promise.all(
        idsOf(20).map((id) => storage.commit(commitOf(id, [change(id, 0)]))),
      );
      const again = await bench.reopen();
      bench.equal((await recordsOf(again)).length, answers.length);
      bench.equal((await again.open()).version, answers.length);
    },
    { needs: ['reopening'] },
  );
}
