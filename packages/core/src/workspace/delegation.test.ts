import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canRun } from '../access/can-run.ts';
import type { DelegationId, GoalId, PersonId } from '../schema/ids.ts';
import { company, countedIds, goalOf, monday, refusedAs } from '../testing/workspaces.ts';
import { createWorkspace } from './create-workspace.ts';
import { memoryStorages } from './memory-storage.ts';

const goals = [
  goalOf('g1', { state: 'active', reviewerId: 'hal' }),
  goalOf('g2', { state: 'active' }),
  goalOf('own', { state: 'active', visibility: 'private' }),
  goalOf('theirs', { state: 'active', ownerId: 'max' }),
];
const handOver = { personId: 'mia', to: 'max', start: '2026-05-05', end: '2026-05-06' };
const within = '2026-05-05T10:00:00.000Z';
const checkIn = (goalId: string) => ({ type: 'goal.check-in', input: { goalId, confidence: 0.5 } });

/** One company as several people see it, at a moment that can be moved. Mia's records are there from the start. */
async function opened() {
  const clock = { now: monday };
  const open = memoryStorages();
  const newId = countedIds();
  const as = (id: string) =>
    createWorkspace({
      storage: open('company'),
      viewer: { id: id as PersonId },
      now: () => clock.now,
      newId,
      initial: { ...company, settings: {}, goals },
    });
  const mia = await (await as('ada')).close().then(() => as('mia'));
  /** Goals whose check-in is due of somebody, marked where they are somebody else's. */
  const goalsOf = async (viewer: string) => {
    const lines = (await as(viewer)).due().filter(({ activity }) => activity === 'check-in');
    return lines.map(({ command, from }) => {
      const { goalId } = command.input as { readonly goalId: GoalId };
      return from === undefined ? goalId : `${goalId} for ${from}`;
    });
  };
  return { clock, mia, as, goalsOf };
}

describe('handing over', () => {
  it('[Q13] moves lines to whoever does them, on the days of it and no other', async () => {
    const { clock, mia, goalsOf } = await opened();
    await mia.run({ type: 'queue.delegate', input: { ...handOver, goalId: 'g1' } });
    const own = [['g1', 'g2', 'own'], ['theirs']];
    const moved = [
      ['g2', 'own'],
      ['g1 for mia', 'theirs'],
    ];
    for (const [moment, expected] of [
      [monday, own],
      ['2026-05-04T23:59:59.999Z', own],
      ['2026-05-05T00:00:00.000Z', moved],
      ['2026-05-06T23:59:59.999Z', moved],
      ['2026-05-07T00:00:00.000Z', own],
    ] as const) {
      clock.now = moment;
      assert.deepEqual([await goalsOf('mia'), await goalsOf('max')], expected, moment);
    }
  });

  it('[Q13] of all goals leaves those where they are that the other may not see', async () => {
    const { clock, mia, goalsOf } = await opened();
    await mia.run({ type: 'queue.delegate', input: handOver });
    clock.now = within;
    assert.deepEqual(await goalsOf('mia'), ['own']);
    assert.deepEqual(await goalsOf('max'), ['g1 for mia', 'g2 for mia', 'theirs']);
  });

  it('[Q13] shows what is due while its owner is away, by the days of whoever does it', async () => {
    const { clock, mia, as, goalsOf } = await opened();
    const days = { start: '2026-05-11', end: '2026-05-24' };
    await mia.run({ type: 'leave.add', input: { personId: 'mia', ...days } });
    await mia.run({ type: 'queue.delegate', input: { ...handOver, ...days } });
    clock.now = '2026-05-20T10:00:00Z';
    assert.deepEqual(await goalsOf('mia'), []);
    assert.deepEqual(await goalsOf('max'), ['g1 for mia', 'g2 for mia', 'theirs']);
    // Monday's is done; that of the next one, pending, stands last.
    await (await as('max')).run(checkIn('g1'));
    assert.deepEqual(await goalsOf('max'), ['g2 for mia', 'theirs', 'g1 for mia']);
  });

  it('[Q13] of two the later one counts, what was handed over is not handed on, and ending ends it', async () => {
    const { clock, mia, as, goalsOf } = await opened();
    const input = { ...handOver, goalId: 'g1' };
    await mia.run({ type: 'queue.delegate', input });
    clock.now = '2026-05-04T10:01:00Z';
    await mia.run({ type: 'queue.delegate', input: { ...input, to: 'lea' } });
    await (
      await as('lea')
    ).run({
      type: 'queue.delegate',
      input: { ...handOver, personId: 'lea', to: 'ada' },
    });
    clock.now = within;
    assert.deepEqual(await goalsOf('lea'), ['g1 for mia']);
    assert.deepEqual(await goalsOf('ada'), []);
    const [, second] = mia.records.rhythm.delegationsFrom('mia' as PersonId);
    const ending = { personId: 'mia', delegationId: second?.id as DelegationId };
    await mia.run({ type: 'queue.end-delegation', input: ending });
    assert.deepEqual(await goalsOf('lea'), []);
    assert.deepEqual(await goalsOf('max'), ['g1 for mia', 'theirs']);
    const { written } = await mia.run({ type: 'queue.end-delegation', input: ending });
    assert.deepEqual(written, []);
  });

  it('[P65] lets whoever does it check in on those goals on those days, and on nothing else', async () => {
    const { clock, mia, as } = await opened();
    await mia.run({ type: 'queue.delegate', input: { ...handOver, goalId: 'g1' } });
    const ruleAt = async (viewer: string, goalId: string, at: string) => {
      clock.now = at;
      return (await as(viewer)).may(checkIn(goalId)).rule;
    };
    assert.equal(await ruleAt('max', 'g1', monday), 'P1');
    assert.equal(await ruleAt('max', 'g1', within), 'P65');
    assert.equal(await ruleAt('max', 'g2', within), 'P1');
    assert.equal(await ruleAt('hal', 'g1', within), 'P1');
    assert.equal(await ruleAt('mia', 'g1', within), 'P8');
    assert.equal(await ruleAt('max', 'g1', '2026-05-07T00:00:00Z'), 'P1');
    assert.equal(canRun('max' as PersonId, checkIn('g1'), mia.records).rule, 'P1');
    clock.now = within;
    const max = await as('max');
    await max.run(checkIn('g1'));
    assert.equal(max.records.checkInsOf('g1' as GoalId)[0]?.by, 'max');
    assert.equal(
      await refusedAs(max, 'goal.edit', { goalId: 'g1', fields: {}, base: {} }),
      'not-allowed g1',
    );
    assert.equal(await refusedAs(max, 'goal.check-in', checkIn('own').input), 'not-found own');
  });

  it('[P65] lets nobody check in on what they may not see, though all was handed over', async () => {
    const { clock, mia, as } = await opened();
    await mia.run({ type: 'queue.delegate', input: handOver });
    clock.now = within;
    const max = await as('max');
    assert.equal(max.may(checkIn('g2')).rule, 'P65');
    assert.equal(max.may(checkIn('own')).rule, 'P1');
    assert.equal(await refusedAs(max, 'goal.check-in', checkIn('own').input), 'not-found own');
  });

  it('[Q14] is shown to both, the managers above and the reviewer of the goal', async () => {
    const { mia, as } = await opened();
    await mia.run({ type: 'queue.delegate', input: { ...handOver, goalId: 'g1' } });
    const shown = { mia: 1, max: 1, lea: 1, ada: 1, hal: 1, vic: 0 };
    for (const [viewer, count] of Object.entries(shown)) {
      const { rhythm } = (await as(viewer)).records;
      assert.equal(rhythm.delegationsFrom('mia' as PersonId).length, count, viewer);
      assert.equal(rhythm.delegationsTo('max' as PersonId).length, count, viewer);
    }
  });

  it('[Q15] is refused to oneself, to who cannot do it, for the past, and for goals of others', async () => {
    const { mia } = await opened();
    const refused = (input: object) => refusedAs(mia, 'queue.delegate', { ...handOver, ...input });
    assert.equal(await refused({ to: 'mia' }), 'invalid-input to');
    assert.equal(await refused({ to: 'nobody' }), 'not-found nobody');
    assert.equal(await refused({ to: 'zoe' }), 'wrong-state zoe');
    assert.equal(await refused({ to: 'vic' }), 'wrong-state vic');
    assert.equal(await refused({ start: '2026-05-03' }), 'invalid-input start');
    assert.equal(await refused({ end: '2026-05-04' }), 'invalid-input end');
    assert.equal(await refused({ end: '2027-06-01' }), 'invalid-input end');
    assert.equal(await refused({ start: '2026-02-30' }), 'invalid-input start');
    assert.equal(await refused({ goalId: 'theirs' }), 'not-allowed theirs');
    assert.equal(await refused({ goalId: 'none' }), 'not-found none');
    assert.equal(await refused({ goalId: 'own' }), 'invalid-input to');
    const unknown = { personId: 'mia', delegationId: 'x' };
    assert.equal(await refusedAs(mia, 'queue.end-delegation', unknown), 'not-found x');
  });
});
