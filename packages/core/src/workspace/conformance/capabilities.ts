import type { Capabilities } from '../storage.ts';
import { change, recordsOf, stored, write } from './suite.ts';
import type { Case } from './cases.ts';

const told: readonly (keyof Capabilities)[] = ['severalTabs', 'anonymousRounds', 'secondCopy'];

/** What a storage can do. */
// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
export function capabilityCases(test: Case): void {
  test('[T19] what a commit survives is one of three words', async ({ open, equal }) => {
    const { durability } = (await open()).capabilities;
    equal(['none', 'process', 'power-cut'].includes(durability), true);
  });

  for (const name of told) {
    test(`[T19] ${name} is said with yes or no`, async ({ open, equal }) => {
      equal(typeof (await open()).capabilities[name], 'boolean');
    });
  }

  test('[T19] capabilities are plain data', async ({ open, equal }) => {
    const { capabilities } = await open();
    equal(JSON.parse(JSON.stringify({ ...capabilities })), { ...capabilities });
  });

  test('[T19] capabilities can be read before opening, and after closing', async (bench) => {
    const storage = await bench.open();
    const { durability, severalTabs } = storage.capabilities;
    await storage.open();
    await storage.close();
    const after = storage.capabilities;
    bench.equal([after.durability, after.severalTabs], [durability, severalTabs]);
  });

  test(
    '[T19] each handle on a workspace says the same',
    async ({ open, equal }) => {
      const [one, other] = [await open(), await open()];
      equal(other.capabilities.durability, one.capabilities.durability);
      equal(other.capabilities.severalTabs, one.capabilities.severalTabs);
    },
    { needs: ['handles'] },
  );

  test(
    '[T64] with severalTabs another handle opens the same workspace',
    async (bench) => {
      const [one, other] = [await bench.open(), await bench.open()];
      await write(one, 'c1', change('g1', 0));
      bench.equal(await recordsOf(other), [stored('g1', 1)]);
      await write(other, 'c2', change('g1', 1));
      bench.equal(await recordsOf(one), [stored('g1', 2)]);
    },
    { needs: ['handles'], beside: true },
  );

  test(
    '[T64] with severalTabs another handle is told of commits',
    async (bench) => {
      const [one, other] = [await bench.open(), await bench.open()];
      let count = 0;
      other.watch(() => (count += 1));
      await write(one, 'c1', change('g1', 0));
      bench.equal(await bench.reached(other, () => count > 0), true);
    },
    { needs: ['handles'] },
  );

  test(
    '[T64] with a durability the records are there after all handles were closed',
    async (bench) => {
      const storage = await bench.open();
      if (storage.capabilities.durability === 'none') return;
      await write(storage, 'c1', change('g1', 0));
      await storage.close();
      bench.equal(await recordsOf(await bench.open()), [stored('g1', 1)]);
    },
    { needs: ['reopening'] },
  );
}
