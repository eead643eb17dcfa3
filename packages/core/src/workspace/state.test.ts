import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { recordsFrom } from '../goals/records.ts';
import type { CheckIn } from '../schema/check-in.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, MetricId, OwnerId } from '../schema/ids.ts';
import type { Observation } from '../schema/metric.ts';
import { checkIn, goal, observation } from '../testing/scoring.ts';
import { createState } from './state.ts';

const ids = ['g1', 'g2', 'g3', 'g4'];
const id = fc.constantFrom(...ids);

/** Puts and removals, goals and check-ins mixed. */
const change = fc.oneof(
  fc.record({
    id,
    ownerId: fc.constantFrom('p1', 'p2'),
    parents: fc.uniqueArray(id, { maxLength: 2 }),
    metricId: fc.constantFrom('m', 'n', undefined),
    isGone: fc.constant(false),
  }),
  fc.record({ id, isGone: fc.constant(true) }),
  fc.record({
    checkInId: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5'),
    id,
    day: fc.integer({ min: 1, max: 9 }),
    isGone: fc.boolean(),
  }),
);

describe('a state', () => {
  test('[W9] finds after any changes what records read anew would find', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const state = createState();
        const goals = new Map<string, Goal>();
        const checkIns = new Map<string, CheckIn>();
        const observations = new Map<string, Observation>();
        for (const one of changes) {
          if ('checkInId' in one) {
            const { checkInId, isGone, day } = one;
            const kept = checkIn(checkInId, one.id, { asOf: `2026-04-0${day}` });
            const seen = observation(checkInId, { value: day, asOf: kept.asOf });
            if (isGone) observations.delete(checkInId);
            else observations.set(checkInId, seen);
            const record = isGone ? undefined : seen;
            state.put({ collection: 'observations', id: checkInId, record });
            if (isGone) checkIns.delete(checkInId);
            else checkIns.set(checkInId, kept);
            state.put({ collection: 'checkIns', id: checkInId, record: isGone ? undefined : kept });
            continue;
          }
          const kept =
            'parents' in one
              ? goal(one.id, {
                  ownerId: one.ownerId,
                  links: one.parents.map((parentId) => ({ parentId })),
                  ...(one.parents[0] && { continues: one.parents[0] }),
                  measure: { kind: 'baseline', ...(one.metricId && { metricId: one.metricId }) },
                })
              : undefined;
          if (kept) goals.set(one.id, kept);
          else goals.delete(one.id);
          state.put({ collection: 'goals', id: one.id, record: kept });
        }
        const anew = recordsFrom({
          goals: goals.values(),
          checkIns: checkIns.values(),
          observations: observations.values(),
          settings: state.settings,
        });
        assert.deepEqual(new Map(state.goals), new Map(anew.goals));
        for (const each of ids as GoalId[]) {
          assert.deepEqual(state.checkInsOf(each), anew.checkInsOf(each));
          assert.deepEqual([...state.childrenOf(each)].sort(), [...anew.childrenOf(each)].sort());
          const [kept, made] = [state.continuedBy(each), anew.continuedBy(each)];
          assert.deepEqual([...kept].sort(), [...made].sort());
        }
        for (const each of ['m', 'n'] as MetricId[]) {
          assert.deepEqual(state.observationsOf(each), anew.observationsOf(each));
          assert.deepEqual([...state.readersOf(each)].sort(), [...anew.readersOf(each)].sort());
        }
        for (const owner of ['p1', 'p2'] as OwnerId[]) {
          assert.deepEqual([...state.goalsOf(owner)].sort(), [...anew.goalsOf(owner)].sort());
        }
      }),
    );
  });

  test('[W5] is as before when what was put is put back, newest first', () => {
    const state = createState();
    state.put({ collection: 'goals', id: 'g1', record: goal('g1') });
    const before = JSON.stringify([...state.goals]);
    const undo = [
      state.put({ collection: 'goals', id: 'g1', record: goal('g1', { title: 'x' }) }),
      state.put({
        collection: 'goals',
        id: 'g2',
        record: goal('g2', { links: [{ parentId: 'g1' }] }),
      }),
    ];
    assert.deepEqual(state.childrenOf('g1' as GoalId), ['g2']);
    for (const entry of undo.reverse()) state.put(entry);
    assert.equal(JSON.stringify([...state.goals]), before);
    assert.deepEqual(state.childrenOf('g1' as GoalId), []);
  });

  test('[W10] changes one record among 100,000 without copying the others', () => {
    const state = createState();
    const many = Array.from({ length: 100_000 }, (_, index) =>
      // A star, which is hardest: all hang on one goal and belong to one owner.
      Object.freeze({ ...goal('g'), id: `g${index}` as GoalId, links: star }),
    );
    for (const record of many) state.put({ collection: 'goals', id: record.id, record });
    const microseconds = medianOf(200, (round) => {
      const record = many[round * 7] as Goal;
      state.put({ collection: 'goals', id: record.id, record: { ...record, title: `t${round}` } });
      const report = checkIn(`c${round}`, record.id);
      state.put({ collection: 'checkIns', id: report.id, record: report });
    });
    // A copy of one of the maps or lists takes milliseconds.
    assert.ok(microseconds < 500, `${microseconds} µs`);
    assert.equal(state.childrenOf('g0' as GoalId).length, 100_000);
  });
});

const star = goal('g', { links: [{ parentId: 'g0' }] }).links;

function medianOf(rounds: number, run: (round: number) => void): number {
  const taken = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    run(round);
    return (performance.now() - start) * 1000;
  });
  return taken.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}
