import type { Storage } from '../storage.ts';
import {
  change,
  commitOf,
  idsOf,
  key,
  recordsOf,
  redactionOf,
  sorted,
  stored,
  unlogged,
  write,
} from './suite.ts';
import type { Case } from './cases.ts';

/** Records by name, and all of them. */
export function readingCases(test: Case): void {
  nameCases(test);
  freshCases(test);
}

/** Two goals and a person that has the id of one. */
async function begin(storage: Storage): Promise<void> {
  const person = { ...change('g1', 0, { name: 'Ada' }), collection: 'people' };
  await write(storage, 'c1', change('g1', 0), change('g2', 0), person);
}

const ada = stored('g1', 1, { name: 'Ada' }, 'people');
const [g1, g2] = [stored('g1', 1), stored('g2', 1)];

/** What is asked for, and what comes, sorted. */
const asked: readonly [string, readonly ReturnType<typeof key>[], readonly unknown[]][] = [
  ['one record', [key('g2')], [g2]],
  ['records in another order', [key('g2'), key('g1')], [g1, g2]],
  ['a record that is not there', [key('none')], []],
  ['some that are there and some that are not', [key('g2'), key('none'), key('g1')], [g1, g2]],
  ['nothing', [], []],
  ['one id in two collections', [key('g1'), key('g1', 'people')], [g1, ada]],
  ['one of two that share an id', [key('g1', 'people')], [ada]],
  ['a collection that nobody knows', [key('g1', 'unknown')], []],
  ['an id that is another in capitals', [key('G1')], []],
  ['an id that begins like another', [key('g')], []],
  ['an id with the signs of a pattern', [key('g%'), key('g_'), key('*')], []],
];

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function nameCases(test: Case): void {
  for (const [what, keys, found] of asked) {
    test(`[T10] reading ${what}`, async ({ open, equal }) => {
      const storage = await open();
      await begin(storage);
      equal(sorted(await storage.read(keys)), found);
    });
  }

  test(
    '[T10] without names all records are read',
    async ({ open, equal }) => {
      const storage = await open();
      await begin(storage);
      equal(sorted(await storage.read()), [g1, g2, ada]);
      equal(sorted(await storage.read()), await recordsOf(storage));
    },
    { beside: true },
  );

  test('[T59] a record that is named twice comes once', async ({ open, equal }) => {
    const storage = await open();
    await begin(storage);
    equal(sorted(await storage.read([key('g1'), key('g2'), key('g1')])), [g1, g2]);
    equal(await storage.read([key('none'), key('none')]), []);
  });

  test('[T59] names with other fields beside them are names', async ({ open, equal }) => {
    const storage = await open();
    await begin(storage);
    equal(sorted(await storage.read([ada, change('g2', 7)])), [g2, ada]);
  });

  test('[T10] 1,100 names of 2,200 records', async ({ open, equal }) => {
    const storage = await open();
    const ids = idsOf(2200);
    await write(storage, 'c1', ...ids.map((id) => change(id, 0)));
    const odd = ids.filter((_, index) => index % 2 === 1);
    equal(
      sorted(await storage.read(odd.map((id) => key(id)))).map(({ id }) => id),
      odd,
    );
    equal((await storage.read()).length, 2200);
  });
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function freshCases(test: Case): void {
  test(
    '[T59] what was acknowledged is read',
    async ({ open, equal }) => {
      const storage = await open();
      for (let step = 0; step < 5; step++) {
        await write(storage, `c${step}`, change('g1', step, { step }));
        equal(await storage.read([key('g1')]), [stored('g1', step + 1, { step })]);
      }
    },
    { beside: true },
  );

  test(
    '[T59] what one handle was told is stored is read by another',
    async (bench) => {
      const [one, other] = [await bench.open(), await bench.open()];
      await other.read();
      for (let step = 0; step < 5; step++) {
        await write(one, `c${step}`, change('g1', step, { step }));
        bench.equal(await other.read(), [stored('g1', step + 1, { step })]);
      }
    },
    { needs: ['handles'] },
  );

  test('[T59] a commit that reading crosses is seen whole or not', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', change('g1', 0), change('g2', 0));
    const changed = write(storage, 'c2', change('g1', 1), change('g2', 1));
    const versions = (await storage.read()).map(({ version }) => version);
    equal(new Set(versions).size, 1);
    await changed;
  });

  test('[T10] a redacted and an unlogged record are read as they are', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1', unlogged('n1', 0), change('g1', 0));
    const past = { upTo: 1, images: [] };
    await storage.redact(redactionOf('r1', [change('g1', 1, { title: '' })], past));
    const all = [stored('g1', 2, { title: '' }), stored('n1', 1)];
    bench.equal(sorted(await storage.read([key('n1'), key('g1')])), all);
    bench.equal(sorted(await storage.read()), all);
  });

  test('[T10] a refused change is not read', async ({ open, equal }) => {
    const storage = await open();
    await begin(storage);
    const changes = [change('g1', 1, { title: 'no' }), change('g2', 9)];
    await storage.commit(commitOf('c2', changes));
    equal(await storage.read([key('g1'), key('g2')]).then(sorted), [g1, g2]);
  });
}
