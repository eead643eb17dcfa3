import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import { type Fault, failingStorage } from '../testing/failing-storage.ts';
import { readersOf } from '../feedback/readers.ts';
import type { PersonId } from '../schema/ids.ts';
import { growing, saidOf, saying, whoSees } from '../testing/feedback.ts';
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

const move = {
  type: 'person.edit',
  input: { personId: 'mia', fields: { managerId: 'hal' }, base: { managerId: 'lea' } },
};
const both = 'subject-and-manager';

/** What max runs from a form that names lea as the manager, by the visibility from which and to which it goes. */
const ways = [
  ['none', 'manager', 'feedback.give'],
  ['none', both, 'feedback.give'],
  ['subject', both, 'feedback.widen'],
  ['public', both, 'feedback.narrow'],
  ['public', 'manager', 'feedback.narrow'],
] as const;

/** A form of max on feedback about mia, and who reads it, in words and in the input that it sends. */
async function formOf([from, visibility, type]: (typeof ways)[number]) {
  const all = await growing();
  if (from !== 'none') await all.run('max', 'feedback.give', saying({ visibility: from }));
  const { records } = all.of('max');
  const draft = { from: 'max' as PersonId, about: 'mia' as PersonId, visibility };
  const { managerId } = readersOf(draft, records).phrase.values;
  assert.equal(managerId, 'lea');
  const reach = { feedbackId: saidOf(all.of('max'))?.id, to: visibility, base: from, managerId };
  const input = type === 'feedback.give' ? saying({ visibility, managerId }) : reach;
  const readers = () => whoSees(all, saidOf);
  return { all, readers, run: () => all.of('max').run<string>({ type, input }) };
}

test('[FB18] [FB3] words reach the manager whom the form has named, or nobody, if the manager changes at once', async () => {
  for (const way of ways) {
    const { all, readers, run } = await formOf(way);
    const before = readers();
    const moved = all.of('ada').run(move);
    const given = run();
    // Here it is for lea already, until the storage says that somebody else was quicker.
    assert.equal(saidOf(all.of('max'))?.managerId, 'lea');
    await assert.rejects(given, { code: 'conflict', ids: ['mia'] }, way.join(' '));
    await moved;
    await all.settled();
    assert.equal(readers(), before, way.join(' '));
  }
});

test('[FB18] [FB3] or if the form stayed open while the manager changed, or left', async () => {
  const leave = {
    type: 'person.edit',
    input: { personId: 'lea', fields: { active: false }, base: { active: true } },
  };
  for (const way of ways) {
    for (const change of [move, leave]) {
      const { all, readers, run } = await formOf(way);
      await all.of('ada').run(change);
      await all.settled();
      const before = readers();
      await assert.rejects(run(), { code: 'conflict', ids: ['mia'] }, way.join(' '));
      await all.settled();
      assert.equal(readers(), before, way.join(' '));
    }
  }
});
