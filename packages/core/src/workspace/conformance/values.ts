import type { RecordKey, Storage } from '../storage.ts';
import { change, commitsOf, drained, key, recordsOf, sorted, stored, write } from './suite.ts';
import type { Case } from './cases.ts';

/** Values on which engines differ, as they may stand in a record. */
const values: Readonly<Record<string, unknown>> = {
  'an empty text': '',
  'text with quotes and backslashes': `it's "so" \\ \\n \`x\` $\{x}`,
  'text with line ends and tabs': 'one\ntwo\r\nthree\tfour\r',
  'text outside the basic plane': '🎯👩‍👩‍👧‍👦🇩🇪',
  'text with marks and in other scripts': 'Zoë Ångström 日本語 العربية עברית हिन्दी',
  'text with signs that cannot be seen': 'a\u00a0b\u200bc\ufeffd\u2028e\u2029f',
  'text with blanks at both ends': '  padded  ',
  'text like a number': ['007', '1e3', '1.0', '-0', '0x10', 'Infinity', 'NaN'],
  'text like another kind of value': ['true', 'false', 'null', 'undefined', '[]', '{}'],
  'text like a moment': ['2026-01-05', '2026-01-05T09:00:00.000Z', '2026-01-05T10:00:00+01:00'],
  'text like code': ["'); drop table goals; --", '<script>alert(1)</script>', '${x}', '%s %d'],
  'text of 100,000 signs': 'längé '.repeat(16_667),
  zero: 0,
  'a negative number': -1.5,
  'a fraction that is no decimal': 0.1 + 0.2,
  'the largest whole number that is safe': Number.MAX_SAFE_INTEGER,
  'the least whole number that is safe': Number.MIN_SAFE_INTEGER,
  'a very large number': 1.797_693_134_862_315_7e308,
  'a very small number': 5e-324,
  'numbers with 17 digits': [
    0.123_456_789_012_345_68, 1.000_000_000_000_000_2, 123_456.789_012_345_67,
  ],
  'a moment in milliseconds': 1_767_603_600_000,
  true: true,
  false: false,
  null: null,
  'an empty list': [],
  'an empty object': {},
  'a list with all kinds': [1, 'two', true, null, [], {}, { a: [] }],
  'lists in lists': [[[1], [2, [3]]], [[]]],
  'a list of 5,000': Array.from({ length: 5000 }, (_, index) => index),
  'an object with 1,000 keys': Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`key ${index}`, index]),
  ),
  'odd keys': { '': 1, ' ': 2, 'a.b': 3, $set: 4, '0': 5, ünï: 6, '"': 7, id: 8, version: 9 },
  'keys that differ in capitals': { a: 1, A: 2 },
  '32 levels': nested(32),
};

/** Ids, and names of collections, that an adapter might take apart wrongly. */
const names: Readonly<Record<string, string>> = {
  blanks: 'a b  c',
  'blanks at both ends': ' a ',
  slashes: 'a/b\\c',
  quotes: `it's "so"`,
  'signs of patterns': '%_*?',
  'signs of queries': 'a=1&b=2#c;d,e',
  colons: 'a:b::c',
  brackets: '["a","b"]',
  'a line end': 'a\nb',
  'other scripts': 'Zoë 日本語',
  'signs outside the basic plane': '🎯🇩🇪',
  'a number': '42',
  'a negative number': '-1',
  'a name of every object': 'constructor',
  'a name of its own kind': '__proto__',
  'a word of databases': 'select',
  dots: '../..',
  '300 signs': 'x'.repeat(300),
};

/** What comes back is what went in. */
export function valueCases(test: Case): void {
  for (const [what, value] of Object.entries(values)) {
    test(`[T14] ${what} comes back as it was`, async ({ open, equal }) => {
      const storage = await open();
      const record = { value, beside: 'as it was' };
      await write(storage, 'c1', change('g1', 0, record), {
        ...change('n1', 0, record),
        unlogged: true,
      });
      await write(storage, 'c2', change('g1', 1, { ...record, again: value }));
      const [g1, n1] = [stored('g1', 2, { ...record, again: value }), stored('n1', 1, record)];
      equal(await recordsOf(storage), [g1, n1]);
      equal(sorted(await storage.read([key('g1'), key('n1')])), [g1, n1]);
      const images = (await commitsOf(storage)).map(({ changes }) => changes[0]?.record);
      equal(images, [record, g1.record]);
    });
  }
  nameCases(test);
  reopenedCases(test);
}

function nameCases(test: Case): void {
  for (const [what, name] of Object.entries(names)) {
    const asId: RecordKey = { collection: 'goals', id: name };
    const asCollection: RecordKey = { collection: name, id: 'g1' };
    test(`[T14] an id with ${what} is kept as it is`, ({ open, equal }) =>
      keeps(open, equal, asId));
    test(`[T14] a collection whose name has ${what} is kept as it is`, ({ open, equal }) =>
      keeps(open, equal, asCollection));
  }

  const alike: readonly (readonly [RecordKey, RecordKey])[] = [
    [key('a'), key('A')],
    [key('a'), key('a ')],
    [key('1'), key('01')],
    [key('b c', 'a'), key('c', 'a b')],
    [key('b/c', 'a'), key('c', 'a/b')],
    [key('b:c', 'a'), key('c', 'a:b')],
    [key('b","c', 'a'), key('c', 'a","b')],
    [key('a', 'b'), key('b', 'a')],
  ];
  for (const [one, other] of alike) {
    const what = `${JSON.stringify(one)} and ${JSON.stringify(other)}`;
    test(`[T14] ${what} are two records`, async ({ open, equal }) => {
      const storage = await open();
      await write(storage, 'c1', { ...change('', 0, 'one'), ...one });
      await write(storage, 'c2', { ...change('', 0, 'other'), ...other });
      equal(await storage.read([one]), [{ ...one, version: 1, schema: 1, record: 'one' }]);
      equal(await storage.read([other]), [{ ...other, version: 2, schema: 1, record: 'other' }]);
      await write(storage, 'c3', { ...change('', 1, null), ...one });
      equal(
        (await storage.read()).map(({ record }) => record),
        ['other'],
      );
    });
  }
}

function reopenedCases(test: Case): void {
  test(
    '[T14] all values and names are as they were when the workspace is opened again',
    async (bench) => {
      const storage = await bench.open();
      const kept = [
        ...Object.values(values).map((value, at) => change(`g${at}`, 0, { value })),
        ...Object.values(names).flatMap((name) => [
          { ...change(name, 0), collection: 'people' },
          { ...change('g1', 0), collection: name },
        ]),
      ];
      await write(storage, 'c1', ...kept);
      const again = await bench.reopen();
      const expected = kept.map(({ collection, id, record }) => stored(id, 1, record, collection));
      bench.equal(await recordsOf(again), sorted(expected));
      bench.equal((await commitsOf(again))[0]?.changes, kept);
    },
    { needs: ['reopening'], beside: true },
  );
}

async function keeps(
  open: () => Promise<Storage>,
  equal: (actual: unknown, expected: unknown) => void,
  name: RecordKey,
): Promise<void> {
  const storage = await open();
  const plain = key('plain', 'plain');
  await write(
    storage,
    'c1',
    { ...change('', 0, 'first'), ...name },
    { ...change('', 0), ...plain },
  );
  await write(storage, 'c2', { ...change('', 1, 'second'), ...name });
  const kept = { ...name, version: 2, schema: 1, record: 'second' };
  equal(await storage.read([name]), [kept]);
  const all = await drained(await storage.open());
  equal(
    all.filter(({ collection }) => collection !== 'plain'),
    [kept],
  );
  const [first] = await commitsOf(storage);
  equal([first?.changes[0]?.collection, first?.changes[0]?.id], [name.collection, name.id]);
  const late = await storage.commit({
    ...{ id: 'c3', at: '2026-01-05T09:00:00.000Z', by: 'p1', command: { type: 'goal.edit' } },
    changes: [{ ...change('', 1), ...name }],
  });
  equal(late, { kind: 'conflict', current: [kept], missing: [] });
}

function nested(levels: number): unknown {
  let value: unknown = 'deepest';
  for (let level = 1; level < levels; level++) value = level % 2 ? [value] : { inner: value };
  return value;
}
