import type { Storage } from '../storage.ts';
import { change, commitsOf, key, redactionOf, stored, unlogged, write } from './suite.ts';
import type { Bench, Case } from './cases.ts';

const needs = ['handles'] as const;

/** What others may do that a handle has to be told of. */
const news: readonly [string, (other: Storage) => Promise<unknown>][] = [
  ['a commit', (other) => write(other, 'c2', change('g2', 0))],
  ['an erasure', (other) => write(other, 'c2', change('g1', 1, null))],
  ['a commit without changes', (other) => write(other, 'c2')],
  ['a commit of which no image is kept', (other) => write(other, 'c2', unlogged('n1', 0))],
  ['a redaction', (other) => other.redact(redactionOf('r1', [], { upTo: 1, images: [] }))],
];

/** News of other handles. */
export function watchingCases(test: Case): void {
  for (const [what, act] of news) {
    test(
      `[T16] another handle is told of ${what}`,
      async (bench) => {
        const [storage, other] = await begun(bench);
        const heard = watcher(storage);
        await act(other);
        bench.equal(await bench.reached(storage, () => heard.count > 0), true);
      },
      { needs },
    );
  }
  handleCases(test);
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function handleCases(test: Case): void {
  test(
    '[T16] who watches before the workspace was opened is told',
    async (bench) => {
      const [storage, other] = [await bench.open(), await bench.open()];
      const heard = watcher(storage);
      await write(other, 'c1', change('g1', 0));
      bench.equal(await bench.reached(storage, () => heard.count > 0), true);
    },
    { needs, beside: true },
  );

  test(
    '[T16] every other handle is told',
    async (bench) => {
      const [storage, other] = await begun(bench);
      const handles = [storage, await bench.open(), await bench.open()];
      const heard = handles.map(watcher);
      await write(other, 'c2', change('g2', 0));
      bench.equal(await bench.reached(storage, () => heard.every(({ count }) => count > 0)), true);
    },
    { needs },
  );

  test(
    '[T16] two handles tell each other',
    async (bench) => {
      const [storage, other] = await begun(bench);
      const heard = [watcher(storage), watcher(other)];
      await write(other, 'c2', change('g2', 0));
      bench.equal(await bench.reached(storage, () => heard[0]?.count !== 0), true);
      await write(storage, 'c3', change('g3', 0));
      bench.equal(await bench.reached(other, () => heard[1]?.count !== 0), true);
    },
    { needs },
  );

  test(
    '[T16] a handle that wrote itself is still told of others',
    async (bench) => {
      const [storage, other] = await begun(bench);
      const heard = watcher(storage);
      await write(storage, 'c2', change('g2', 0));
      for (let look = 0; look < 20; look++) await storage.read();
      const before = heard.count;
      await write(other, 'c3', change('g3', 0));
      bench.equal(await bench.reached(storage, () => heard.count > before), true);
    },
    { needs },
  );

  test(
    '[T16] who is told late still learns of every commit',
    async (bench) => {
      const [storage, other] = await begun(bench);
      const heard = watcher(storage);
      for (let step = 2; step <= 12; step++) await write(other, `c${step}`);
      bench.equal(await bench.reached(storage, () => heard.count > 0), true);
      bench.equal((await commitsOf(storage, 1)).length, 11);
    },
    { needs },
  );

  test(
    '[T16] a handle that was opened later is told as well',
    async (bench) => {
      const [storage, other] = await begun(bench);
      await storage.close();
      const later = await bench.open();
      const heard = watcher(later);
      await write(other, 'c2', change('g2', 0));
      bench.equal(await bench.reached(later, () => heard.count > 0), true);
    },
    { needs },
  );

  test(
    '[T63] when a listener is told, what it is told of can be read',
    async (bench) => {
      const [storage, other] = await begun(bench);
      const seen: unknown[] = [];
      storage.watch(() => void storage.read([key('g2')]).then((found) => seen.push(found)));
      await write(other, 'c2', change('g2', 0));
      bench.equal(await bench.reached(storage, () => seen.length > 0), true);
      bench.equal(seen.at(-1), [stored('g2', 2)]);
    },
    { needs },
  );

  test(
    '[T63] when a listener is told, the commits hold what it is told of',
    async (bench) => {
      const [storage, other] = await begun(bench);
      const seen: (readonly string[])[] = [];
      storage.watch(
        () => void commitsOf(storage, 1).then((all) => seen.push(all.map(({ id }) => id))),
      );
      await write(other, 'c2', change('g2', 0));
      bench.equal(await bench.reached(storage, () => seen.length > 0), true);
      bench.equal(seen.at(-1), ['c2']);
    },
    { needs },
  );
}

/** Two handles on a workspace at version 1; the first has heard of that, so what it hears next is news. */
export async function begun(bench: Bench): Promise<[Storage, Storage]> {
  const [storage, other] = [await bench.open(), await bench.open()];
  await storage.open();
  const first = watcher(storage);
  await write(other, 'c1', change('g1', 0));
  bench.equal(await bench.reached(storage, () => first.count > 0), true);
  first.stop();
  return [storage, other];
}

/** Counts how often a listener is told. */
export function watcher(storage: Storage): { readonly count: number; readonly stop: () => void } {
  const heard = { count: 0, stop: () => undefined as void };
  heard.stop = storage.watch(() => (heard.count += 1));
  return heard;
}
