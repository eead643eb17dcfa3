import type { Storage } from '../storage.ts';
import { type Case, change, codeOf, commitOf, commitsOf, recordsOf, stored } from './suite.ts';

/** Watching, and the end. */
// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
export function livingCases(test: Case): void {
  test('[T16] another handle is told of a commit, until it stops', async ({ open, equal }) => {
    const [storage, other] = [await open(), await open()];
    if (!other.capabilities.severalTabs) return;
    await recordsOf(other);
    let [stopped, told] = [0, 0];
    const stop = other.watch(() => (stopped += 1));
    other.watch(() => (told += 1));
    await storage.commit(commitOf('c1', [change('g1', 0)]));
    equal(await isReached(other, () => told > 0 && stopped > 0), true);
    equal((await commitsOf(other)).length, 1);
    stop();
    [stopped, told] = [0, 0];
    await storage.commit(commitOf('c2', [change('g2', 0)]));
    equal(await isReached(other, () => told > 0), true);
    equal(stopped, 0);
  });

  test('[T18] closing twice is fine; afterwards everything is refused as closed', async ({
    open,
    equal,
  }) => {
    const storage = await open();
    await storage.commit(commitOf('c1', [change('g1', 0)]));
    await storage.close();
    await storage.close();
    const codes = await Promise.all([
      codeOf(storage.open()),
      codeOf(storage.commit(commitOf('c2', [change('g2', 0)]))),
      codeOf(storage.redact({ ...commitOf('c3', [change('g2', 0)]), upTo: 1, images: [] })),
      codeOf(commitsOf(storage)),
      codeOf(storage.read()),
    ]);
    equal(codes, Array(5).fill('closed'));
    equal(await recordsOf(await open()), [stored('g1', 1)]);
  });

  test('[T18] a closed handle does not close another one', async ({ open, equal }) => {
    const [storage, other] = [await open(), await open()];
    await storage.close();
    equal(await other.commit(commitOf('c1', [change('g1', 0)])), {
      kind: 'committed',
      version: 1,
    });
  });

  test('[T19] what a storage can do is said as data', async ({ open, equal }) => {
    const { durability, severalTabs, anonymousRounds, secondCopy } = (await open()).capabilities;
    equal(['none', 'process', 'power-cut'].includes(durability), true);
    const told = [severalTabs, anonymousRounds, secondCopy];
    equal(
      told.map((each) => typeof each),
      ['boolean', 'boolean', 'boolean'],
    );
  });
}

/** Waits for what a storage should do by itself, for as long as 2,000 reads take: there is no timer here. */
async function isReached(storage: Storage, condition: () => boolean): Promise<boolean> {
  for (let reads = 0; reads < 2000 && !condition(); reads++) await storage.read();
  return condition();
}
