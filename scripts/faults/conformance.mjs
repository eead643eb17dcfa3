// Every promise of the storage contract, on the storages that need no browser, and on broken ones.
import { brokenStorages, failedBy } from '../../packages/core/src/testing/broken-storages.ts';
import { storageCases } from '../../packages/core/src/workspace/conformance.ts';
import { memoryStorage, memoryStorages } from '../../packages/core/src/workspace/memory-storage.ts';
import { idbStorage } from '../../packages/storage/src/testing/idb-on-a-fake.ts';

const adapters = {
  'memory shared': memoryStorages(),
  'memory alone': () => memoryStorage(),
  'fake IndexedDB': (name) => idbStorage(name),
};

/** How many cases an adapter has to have been tried in, not counting what it does not declare. */
const fewest = 250;

export const fault = {
  id: 'F3',
  about:
    'each case of the conformance suite on each adapter; each broken storage has to be noticed',
  ci: { rounds: 1 },
  soak: { rounds: 20 },
  async run({ rounds }) {
    const counts = {};
    const breaches = [];
    for (let round = 0; round < rounds; round++) {
      for (const [adapter, open] of Object.entries(adapters)) {
        const tried = await triedOn(adapter, (name) => open(`${round}-${name}`), breaches);
        counts[`cases on ${adapter}`] = (counts[`cases on ${adapter}`] ?? 0) + tried;
      }
    }
    const broken = brokenStorages();
    for (const storage of broken) {
      const failed = await failedBy(storage, storage.rule);
      if (failed.length > 0) continue;
      breaches.push(`no case of ${storage.rule} notices a storage that ${storage.what}`);
    }
    return { counts: { ...counts, 'broken storages': broken.length }, breaches };
  },
};

/** Runs all cases on one adapter. Returns how many it was judged by. */
async function triedOn(adapter, open, breaches) {
  let tried = 0;
  for (const { title, run } of storageCases(open)) {
    try {
      if ((await run()) === 'passed') tried += 1;
    } catch (error) {
      breaches.push(`${adapter}: ${title}: ${String(error.message).slice(0, 300)}`);
    }
  }
  if (tried < fewest) breaches.push(`${adapter} passed ${tried} cases, fewer than ${fewest}`);
  return tried;
}
