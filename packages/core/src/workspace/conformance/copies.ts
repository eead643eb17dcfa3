import type { Storage } from '../storage.ts';
import {
  allOf,
  change,
  commitOf,
  commitsOf,
  drained,
  image,
  key,
  redactionOf,
  relied,
  unlogged,
  write,
} from './suite.ts';
import type { Case } from './cases.ts';

const tagged = () => ({ title: 'as sent', tags: ['one'], inner: { deep: ['two'] } });

/** What a storage hands out, for a careless caller to change. */
const outlets: readonly [string, (storage: Storage) => Promise<unknown>][] = [
  ['the records of open', async (storage) => drained(await storage.open())],
  ['all records that are read', (storage) => storage.read()],
  ['records that are read by name', (storage) => storage.read([key('g1'), key('n1')])],
  ['the commits', (storage) => commitsOf(storage)],
  ['what a conflict shows', (storage) => storage.commit(commitOf('late', [change('g1', 0)]))],
  [
    'what the conflict of an unlogged record shows',
    (storage) => storage.commit(commitOf('late', [unlogged('n1', 0)])),
  ],
  [
    'what a redaction in conflict shows',
    (storage) => storage.redact(redactionOf('late', [change('g1', 0)], { upTo: 1, images: [] })),
  ],
  ['the answer to a commit', (storage) => storage.commit(commitOf('c1', []))],
];

/** Nothing that is stored changes without a commit. */
// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
export function copyCases(test: Case): void {
  for (const [what, give] of outlets) {
    test(`[T12] who changes ${what} changes nothing that is stored`, async ({ open, equal }) => {
      const storage = await open();
      await write(storage, 'c1', change('g1', 0, tagged()), unlogged('n1', 0, tagged()));
      const before = JSON.stringify(await allOf(storage));
      spoil(await give(storage));
      equal(await allOf(storage), JSON.parse(before));
      equal(await give(storage), await give(storage));
    });
  }

  test(
    '[T12] what a sender does to a commit later changes nothing',
    async ({ open, equal }) => {
      const storage = await open();
      const sent = commitOf(
        'c1',
        [change('g1', 0, tagged()), unlogged('n1', 0, tagged())],
        [relied('none', 0)],
      );
      await storage.commit(sent);
      const before = JSON.stringify(await allOf(storage));
      spoil(sent);
      equal(await allOf(storage), JSON.parse(before));
    },
    { beside: true },
  );

  test('[T12] what a sender does to a redaction later changes nothing', async (bench) => {
    const storage = await bench.open();
    await write(storage, 'c1', change('g1', 0, tagged()));
    const past = { upTo: 1, images: [image('g1', 1, tagged())] };
    const sent = redactionOf('r1', [change('g2', 0, tagged())], past);
    await storage.redact(sent);
    const before = JSON.stringify(await allOf(storage));
    spoil(sent);
    bench.equal(await allOf(storage), JSON.parse(before));
  });

  test(
    '[T12] what one handle hands out is not what another does',
    async ({ open, equal }) => {
      const [storage, other] = [await open(), await open()];
      await write(storage, 'c1', change('g1', 0, tagged()), unlogged('n1', 0, tagged()));
      const before = JSON.stringify(await allOf(other));
      for (const [, give] of outlets) spoil(await give(storage));
      equal(await allOf(other), JSON.parse(before));
    },
    { needs: ['handles'] },
  );

  test('[T12] a commit may be sent once more from what it was made of', async (bench) => {
    const storage = await bench.open();
    const sent = commitOf('c1', [change('g1', 0, tagged())]);
    const text = JSON.stringify(sent);
    await storage.commit(sent);
    await storage.read(sent.changes);
    bench.equal(sent, JSON.parse(text));
  });
}

/** Changes all of a value, as careless callers do; a storage may hand out what refuses it. */
function spoil(value: unknown): void {
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    waiting.push(...(Object.values(next) as unknown[]));
    try {
      if (Array.isArray(next)) next.push('spoiled');
      else Object.assign(next, { title: 'spoiled', spoiled: true });
    } catch {
      // Frozen: as good as a copy.
    }
  }
}
