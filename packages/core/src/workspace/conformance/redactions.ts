import type { Rewritten, Storage } from '../storage.ts';
import {
  allOf,
  change,
  commitsOf,
  committed,
  dropped,
  idsOf,
  image,
  recordsOf,
  redactionOf,
  relied,
  stored,
  write,
} from './suite.ts';
import type { Case } from './cases.ts';

/** What goes from the past. Misfits are among the conflicts, repeats among the repeats. */
export function redactionCases(test: Case): void {
  imageCases(test);
  restCases(test);
  lateCases(test);
}

/** Two commits: on three goals and a person, then on two of the goals. */
async function begin(storage: Storage): Promise<void> {
  const person = { ...change('g1', 0, { name: 'Ada' }), collection: 'people' };
  await write(
    storage,
    'c1',
    change('g1', 0, secret),
    change('g2', 0, secret),
    change('g3', 0),
    person,
  );
  await write(storage, 'c2', change('g1', 1, { note: 'more' }), change('g3', 1, null));
}

const secret = { note: 'secret' };
const ada = { ...change('g1', 0, { name: 'Ada' }), collection: 'people' };
const one = [change('g1', 0, secret), change('g2', 0, secret), change('g3', 0), ada];
const two = [change('g1', 1, { note: 'more' }), change('g3', 1, null)];
const clean = { title: 'clean' };

/** Which images are put in place, and what the two commits hold then. */
const rewrites: readonly [string, readonly Rewritten[], unknown][] = [
  ['no image', [], [one, two]],
  ['one image', [image('g1', 1, clean)], [one.with(0, change('g1', 0, clean)), two]],
  [
    'the image of a later commit',
    [image('g1', 2, clean)],
    [one, two.with(0, change('g1', 1, clean))],
  ],
  ['one image that is dropped', [image('g2', 1)], [one.with(1, dropped('g2', 0)), two]],
  [
    'all images of a record',
    [image('g1', 2), image('g1', 1)],
    [one.with(0, dropped('g1', 0)), two.with(0, dropped('g1', 1))],
  ],
  [
    'all images of a commit',
    [image('g1', 1), image('g2', 1), image('g3', 1), { ...image('g1', 1), collection: 'people' }],
    [one.map((it) => ({ ...it, record: null, redacted: true })), two],
  ],
  [
    'images of both kinds in both commits',
    [image('g1', 2, clean), image('g2', 1), image('g1', 1)],
    [one.with(0, dropped('g1', 0)).with(1, dropped('g2', 0)), two.with(0, change('g1', 1, clean))],
  ],
  [
    'the image of one of two that share an id',
    [{ ...image('g1', 1, clean), collection: 'people' }],
    [one.with(3, { ...ada, record: clean }), two],
  ],
  ['an image of a commit that is not there', [image('g1', 9), image('g1', 0)], [one, two]],
  [
    'an image of a record that is not in the commit',
    [image('none', 1), image('g2', 2)],
    [one, two],
  ],
  [
    'an image that takes another schema',
    [{ ...image('g1', 1, clean), schema: 7 }],
    [one.with(0, { ...change('g1', 0, clean), schema: 7 }), two],
  ],
];

function imageCases(test: Case): void {
  for (const [what, images, expected] of rewrites) {
    const about = what === 'images of both kinds in both commits' ? { beside: true as const } : {};
    test(
      `[T17] a redaction of ${what} rewrites that and nothing else`,
      async ({ open, equal }) => {
        const storage = await open();
        await begin(storage);
        const [records, before] = [await recordsOf(storage), await commitsOf(storage)];
        const sent = redactionOf('r1', [], { upTo: 2, images });
        equal(await storage.redact(sent), committed(3));
        const after = await commitsOf(storage);
        equal(
          after.slice(0, 2).map(({ changes }) => changes),
          expected,
        );
        const heads = (list: typeof after) => list.map(({ changes: _, ...head }) => head);
        equal(heads(after.slice(0, 2)), heads(before));
        equal(await recordsOf(storage), records);
      },
      about,
    );
  }
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function restCases(test: Case): void {
  test('[T17] a redaction is a commit of its own, without its images', async ({ open, equal }) => {
    const storage = await open();
    await begin(storage);
    const sent = redactionOf('r1', [change('g1', 2, clean)], { upTo: 2, images: [image('g1', 1)] });
    await storage.redact(sent);
    const { upTo: _, images: __, ...commit } = sent;
    equal((await commitsOf(storage)).at(-1), { ...commit, version: 3 });
    equal((await recordsOf(storage))[0], stored('g1', 3, clean));
  });

  test('[T17] what a redaction rests on is not kept', async ({ open, equal }) => {
    const storage = await open();
    await begin(storage);
    const sent = redactionOf('r1', [], { upTo: 2, images: [] });
    equal(await storage.redact({ ...sent, basis: [relied('g1', 2)] }), committed(3));
    equal(Object.keys((await commitsOf(storage, 2))[0] ?? {}).sort(), [
      ...['at', 'by', 'changes', 'command', 'id', 'version'],
    ]);
  });

  test('[T17] a second redaction rewrites what the first left', async ({ open, equal }) => {
    const storage = await open();
    await begin(storage);
    const first = [image('g1', 1, clean), image('g2', 1)];
    await storage.redact(redactionOf('r1', [change('g2', 1, clean)], { upTo: 2, images: first }));
    const second = [image('g1', 1), image('g2', 3, { title: '' })];
    await storage.redact(redactionOf('r2', [], { upTo: 3, images: second }));
    const [c1, , r1] = await commitsOf(storage);
    equal(c1?.changes.slice(0, 2), [dropped('g1', 0), dropped('g2', 0)]);
    equal(r1?.changes, [change('g2', 1, { title: '' })]);
  });

  test(
    '[T17] what was rewritten is nowhere any more, in no handle',
    async (bench) => {
      const [storage, other] = [await bench.open(), await bench.open()];
      await begin(storage);
      await allOf(other);
      const images = [image('g1', 1, clean), image('g2', 1)];
      const changes = [change('g2', 1, clean)];
      await storage.redact(redactionOf('r1', changes, { upTo: 2, images }));
      const told = JSON.stringify([await allOf(storage), await allOf(other), await other.read()]);
      bench.equal(told.includes('secret'), false);
    },
    { needs: ['handles'] },
  );

  test(
    '[T17] what was rewritten stays so when the workspace is opened again',
    async (bench) => {
      const storage = await bench.open();
      await begin(storage);
      const images = [image('g1', 1, clean), image('g2', 1)];
      await storage.redact(redactionOf('r1', [change('g2', 1, clean)], { upTo: 2, images }));
      const before = await allOf(storage);
      const again = await bench.reopen();
      bench.equal(await allOf(again), before);
      bench.equal(JSON.stringify(before).includes('secret'), false);
    },
    { needs: ['reopening'] },
  );

  test('[T17] 600 images of 30 commits are rewritten in one step', async ({ open, equal }) => {
    const storage = await open();
    const commits = idsOf(30).map((id) => idsOf(20).map((name) => `${id}-${name}`));
    for (const ids of commits) {
      await write(storage, ids.join(), ...ids.map((id) => change(id, 0, secret)));
    }
    const images = commits.flatMap((ids, at) =>
      ids.map((id, of) => image(id, at + 1, of % 2 ? clean : null)),
    );
    equal(await storage.redact(redactionOf('r1', [], { upTo: 30, images })), committed(31));
    const expected = commits.map((ids) =>
      ids.map((id, of) => (of % 2 ? change(id, 0, clean) : dropped(id, 0))),
    );
    equal(
      (await commitsOf(storage)).map(({ changes }) => changes),
      [...expected, []],
    );
  });
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function lateCases(test: Case): void {
  for (const [what, upTo] of [
    ['before', 1],
    ['at the beginning, before', 0],
    ['as of a version after', 3],
  ] as const) {
    test(`[T32] a redaction that was read ${what} the last commit is a conflict`, async (bench) => {
      const storage = await bench.open();
      await begin(storage);
      const before = await allOf(storage);
      const sent = redactionOf('r1', [change('g2', 1, clean)], { upTo, images: [image('g1', 1)] });
      bench.equal(await storage.redact(sent), { kind: 'conflict', current: [], missing: [] });
      bench.equal(await allOf(storage), before);
    });
  }

  test(
    '[T32] a redaction that another handle was faster than is a conflict',
    async (bench) => {
      const [storage, other] = [await bench.open(), await bench.open()];
      await begin(storage);
      await storage.open();
      await write(other, 'late', change('g4', 0, secret));
      const sent = redactionOf('r1', [], { upTo: 2, images: [image('g1', 1)] });
      bench.equal(await storage.redact(sent), { kind: 'conflict', current: [], missing: [] });
      bench.equal(await storage.redact({ ...sent, upTo: 3 }), committed(4));
    },
    { needs: ['handles'] },
  );

  test('[T32] of a redaction and a commit at once the first to come is first', async (bench) => {
    const storage = await bench.open();
    await begin(storage);
    const [redacted, version] = await Promise.all([
      storage.redact(redactionOf('r1', [], { upTo: 2, images: [image('g1', 1)] })),
      write(storage, 'c3', change('g4', 0, secret)),
    ]);
    const [first] = await commitsOf(storage);
    const isDropped = first?.changes[0]?.redacted === true;
    bench.equal(
      [redacted.kind, isDropped],
      version === 3 ? ['conflict', false] : ['committed', true],
    );
  });

  test('[T32] a redaction of an empty workspace is read up to 0', async ({ open, equal }) => {
    const storage = await open();
    const late = redactionOf('r1', [], { upTo: 1, images: [] });
    equal((await storage.redact(late)).kind, 'conflict');
    equal(await storage.redact({ ...late, upTo: 0 }), committed(1));
  });

  test('[T32] a late redaction shows the records that have moved on', async ({ open, equal }) => {
    const storage = await open();
    await begin(storage);
    const sent = redactionOf('r1', [change('g1', 1), change('g2', 1)], { upTo: 1, images: [] });
    const current = [stored('g1', 2, { note: 'more' })];
    equal(await storage.redact(sent), { kind: 'conflict', current, missing: [] });
  });
}
