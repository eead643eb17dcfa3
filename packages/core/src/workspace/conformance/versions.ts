import type { Commit, Committed } from '../storage.ts';
import {
  change,
  commitOf,
  commitsOf,
  committed,
  idsOf,
  recordsOf,
  redactionOf,
  stored,
  unlogged,
  write,
} from './suite.ts';
import type { Case } from './cases.ts';

/** Which version commits and records get. */
export function versionCases(test: Case): void {
  countingCases(test);
  atOnceCases(test);
  recordCases(test);
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function countingCases(test: Case): void {
  test(
    '[T2] each commit gets the next version, without gaps',
    async ({ open, equal }) => {
      const storage = await open();
      for (let i = 1; i <= 5; i++) equal(await write(storage, `c${i}`, change(`g${i}`, 0)), i);
      const { version, count } = await storage.open();
      equal([version, count], [5, 5]);
    },
    { beside: true },
  );

  const uncounted: readonly [string, Commit][] = [
    ['a conflict', commitOf('late', [change('g1', 0)])],
    ['a commit that is sent again', commitOf('c1', [change('g1', 0)])],
    ['a late redaction', redactionOf('late', [], { upTo: 0, images: [] })],
  ];
  for (const [what, sent] of uncounted) {
    test(`[T2] ${what} takes no version`, async ({ open, equal }) => {
      const storage = await open();
      await write(storage, 'c1', change('g1', 0));
      await ('upTo' in sent ? storage.redact(sent as never) : storage.commit(sent));
      equal((await storage.open()).version, 1);
      equal(await write(storage, 'c2', change('g2', 0)), 2);
    });
  }

  const counted: readonly [string, Commit][] = [
    ['a commit that changes nothing', commitOf('c2', [])],
    ['a commit that only erases', commitOf('c2', [change('g1', 1, null)])],
    ['a commit of which no image is kept', commitOf('c2', [unlogged('n1', 0)])],
    ['a redaction', redactionOf('c2', [], { upTo: 1, images: [] })],
    [
      'a commit of 500 records',
      commitOf(
        'c2',
        idsOf(500).map((id) => change(id, 0)),
      ),
    ],
  ];
  for (const [what, sent] of counted) {
    test(`[T2] ${what} takes one version`, async ({ open, equal }) => {
      const storage = await open();
      await write(storage, 'c1', change('g1', 0));
      const send = 'upTo' in sent ? storage.redact(sent as never) : storage.commit(sent);
      equal(await send, committed(2));
      equal(await write(storage, 'c3', change('g3', 0)), 3);
      equal(
        (await commitsOf(storage)).map(({ version }) => version),
        [1, 2, 3],
      );
    });
  }
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function atOnceCases(test: Case): void {
  test(
    '[T2] commits sent at once each get a version of their own',
    async ({ open, equal }) => {
      const storage = await open();
      const answers = await Promise.all(
        idsOf(40).map((id) => storage.commit(commitOf(id, [change(id, 0)]))),
      );
      equal(
        versionsOf(answers),
        Array.from({ length: 40 }, (_, index) => index + 1),
      );
      const told = (await commitsOf(storage)).map(({ id, version }) => [id, committed(version)]);
      equal(
        told.sort(),
        idsOf(40)
          .map((id, index) => [id, answers[index]])
          .sort(),
      );
    },
    { beside: true },
  );

  test(
    '[T2] handles that commit at once share one row of versions',
    async ({ open, equal }) => {
      const handles = [await open(), await open(), await open()];
      const sent = handles.flatMap((storage, of) =>
        idsOf(8).map((id) => storage.commit(commitOf(`${id}-${of}`, [change(`${id}-${of}`, 0)]))),
      );
      equal(
        versionsOf(await Promise.all(sent)),
        Array.from({ length: 24 }, (_, i) => i + 1),
      );
      for (const storage of handles) equal((await storage.open()).version, 24);
    },
    { needs: ['handles'] },
  );

  test(
    '[T2] what one handle sends one after the other gets rising versions beside others',
    async ({ open, equal }) => {
      const handles = [await open(), await open()];
      const rows = await Promise.all(
        handles.map(async (storage, of) => {
          const row: number[] = [];
          for (const id of idsOf(10)) row.push(await write(storage, `${id}-${of}`));
          return row;
        }),
      );
      for (const row of rows)
        equal(
          row,
          [...row].sort((a, b) => a - b),
        );
      equal(
        rows.flat().sort((a, b) => a - b),
        Array.from({ length: 20 }, (_, i) => i + 1),
      );
    },
    { needs: ['handles'] },
  );
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function recordCases(test: Case): void {
  test('[T3] a record has the version of the commit that last changed it', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1', change('g1', 0), change('g2', 0));
    await write(storage, 'c2', change('g1', 1, { title: 'new' }));
    bench.equal(await recordsOf(storage), [stored('g1', 2, { title: 'new' }), stored('g2', 1)]);
    bench.equal(await storage.read([{ collection: 'goals', id: 'g1' }]), [
      stored('g1', 2, { title: 'new' }),
    ]);
  });

  test('[T3] a record that is written as it was has the new version all the same', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1', change('g1', 0));
    await write(storage, 'c2', change('g1', 1));
    bench.equal(await recordsOf(storage), [stored('g1', 2)]);
  });

  test('[T3] a record that is made anew after erasing has the version of that', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1', change('g1', 0));
    await write(storage, 'c2', change('g1', 1, null));
    await write(storage, 'c3', change('g1', 0));
    bench.equal(await recordsOf(storage), [stored('g1', 3)]);
  });

  test('[T3] what a redaction changes has its version, what it rewrites has not', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1', change('g1', 0), change('g2', 0));
    const images = [{ collection: 'goals', id: 'g2', version: 1, schema: 1, record: null }];
    await storage.redact(redactionOf('r1', [change('g1', 1)], { upTo: 1, images }));
    bench.equal(await recordsOf(storage), [stored('g1', 2), stored('g2', 1)]);
  });

  test('[T3] a refused change leaves the version of its record', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', change('g1', 0), change('g2', 0));
    await storage.commit(commitOf('c2', [change('g1', 1), change('g2', 9)]));
    equal(await recordsOf(storage), [stored('g1', 1), stored('g2', 1)]);
  });

  test('[T3] a record far behind the workspace keeps its own version', async ({ open, equal }) => {
    const storage = await open();
    await write(storage, 'c1', change('g1', 0));
    for (const id of idsOf(12)) await write(storage, id, change(id, 0));
    equal((await recordsOf(storage)).at(-1), stored('g1', 1));
    equal(await storage.read([{ collection: 'goals', id: 'g1' }]), [stored('g1', 1)]);
    equal(await write(storage, 'last', change('g1', 1)), 14);
  });
}

function versionsOf(answers: readonly Committed[]): number[] {
  const versions = answers.map((answer) => (answer.kind === 'committed' ? answer.version : 0));
  return versions.sort((a, b) => a - b);
}
