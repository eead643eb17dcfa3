import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import { type Fault, failingStorage } from '../testing/failing-storage.ts';
import { assertGrowth } from '../testing/kept-feedback.ts';
import { growthDeed } from '../testing/random-feedback.ts';
import { stateOfStorage } from '../testing/stored.ts';
import { company, openWorkspace } from '../testing/workspaces.ts';
import { memoryStorages } from './memory-storage.ts';

const tabs = ['lea', 'mia', 'mia', 'max', 'hal'];

const faults = fc.array(
  fc.constantFrom<Fault>('none', 'none', 'full', 'throws-before', 'throws-after', 'late'),
  { maxLength: 12 },
);
const steps = fc.array(
  fc.record({ tab: fc.nat({ max: tabs.length - 1 }), deed: growthDeed, waits: fc.boolean() }),
  { minLength: 5, maxLength: 30, size: 'large' },
);

/** A workspace in each tab, on one storage that fails now and then. */
async function opened(all: readonly Fault[]) {
  const open = memoryStorages();
  const first = await openWorkspace({ storage: open('w'), viewer: 'ada', ids: 'begin' });
  await first.run({ type: 'workspace.begin', input: { records: company } });
  await first.close();
  const workspaces = await Promise.all(
    tabs.map((viewer, index) =>
      openWorkspace({ storage: failingStorage(open('w'), all), viewer, ids: `${viewer}${index}-` }),
    ),
  );
  return { workspaces, storage: open('w') };
}

test('[FB14] what people in several tabs were told is given is there once, however the storage fails', async () => {
  await fc.assert(
    fc.asyncProperty(steps, faults, async (all, failing) => {
      const { workspaces, storage } = await opened(failing);
      const given: Promise<number>[] = [];
      for (const { tab, deed, waits } of all) {
        const { records, viewer, run } = workspaces[tab]!;
        const command = deed(records, viewer);
        const isGiving = command.type === 'feedback.give';
        const counted = run(command).then(
          ({ written }) => Number(isGiving && written.length > 0),
          (error: unknown) => {
            assert.ok(error instanceof PerfError, String(error));
            return 0;
          },
        );
        given.push(counted);
        if (waits) await counted;
      }
      const count = (await Promise.all(given)).reduce((sum, each) => sum + each, 0);
      const state = await stateOfStorage(storage);
      assert.equal(state.growth.feedback.size, count);
      assertGrowth(state);
    }),
    { numRuns: 150 },
  );
});
