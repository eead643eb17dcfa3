import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import type { PersonId } from '../schema/ids.ts';
import { begun } from '../testing/conversation-steps.ts';
import { assertGrowth, wordsOf } from '../testing/kept-feedback.ts';
import { growthDeed } from '../testing/random-feedback.ts';
import { applyEntries } from './changes.ts';
import type { Command, Write } from './command.ts';
import { assertWhole } from './invariants.ts';
import { runCommand } from './run-command.ts';
import type { State } from './state.ts';

const viewers = ['ada', 'lea', 'mia', 'max', 'hal', 'vic'];

const steps = fc.array(
  fc.record({
    who: fc.constantFrom(...viewers),
    hours: fc.oneof(
      { weight: 4, arbitrary: fc.nat({ max: 60 }) },
      fc.integer({ min: -60, max: 0 }),
    ),
    deed: growthDeed,
  }),
  { minLength: 5, maxLength: 30, size: 'large' },
);

/** What a command is to write; nothing where it is refused. */
function decided(state: State, command: Command, viewer: PersonId, now: string, id: string) {
  const context = { now, newId: () => id, scoreOf: () => undefined };
  try {
    return runCommand(state, command, { id: viewer }, context).writes;
  } catch (error) {
    assert.ok(error instanceof PerfError, String(error));
    return [];
  }
}

/** Writes, and checks that one piece of feedback came for one that was given, and that all others kept their words. */
function assertKept(state: State, { type }: Command, writes: readonly Write[]): void {
  const before = new Map(state.growth.feedback);
  applyEntries(
    state,
    writes.map((each) => ({ ...each, id: each.record.id })),
  );
  const isGiven = type === 'feedback.give' && writes.length > 0;
  assert.equal(state.growth.feedback.size, before.size + Number(isGiven), type);
  for (const [id, was] of before) {
    const after = state.growth.feedback.get(id);
    if (after !== was) assert.deepEqual(after && wordsOf(after), wordsOf(was));
  }
}

test('[FB14] [FB8] no commands at any moments lose, double or change feedback, or answer a request twice', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const state = begun();
      let now = Date.parse('2026-05-04T10:00:00Z');
      for (const [index, { who, hours, deed }] of all.entries()) {
        now += hours * 3_600_000;
        const viewer = who as PersonId;
        const command = deed(state, viewer);
        const at = new Date(now).toISOString();
        assertKept(state, command, decided(state, command, viewer, at, `n${index}`));
      }
      assertGrowth(state);
      assertWhole(state);
    }),
    { numRuns: 1500 },
  );
});
