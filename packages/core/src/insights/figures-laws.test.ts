import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { flawedCompany } from '../testing/flawed-company.ts';
import { type Seen, seenBy } from '../testing/insights.ts';
import { stateOf as hiddenState, companies } from '../testing/hidden-company.ts';
import { randomCompany } from '../testing/random-company.ts';
import { recordsOf } from '../testing/scoring.ts';
import { monday } from '../testing/workspaces.ts';
import type { Share } from './figure.ts';
import { teamOfGoal } from '../goals/lookup.ts';

/** Companies of many kinds, each as somebody or everybody sees it. */
const states: fc.Arbitrary<() => Seen> = fc.oneof(
  randomCompany.map((company) => () => seenBy(recordsOf(company), company.at)),
  flawedCompany.map((company) => () => seenBy(recordsOf(company), company.at, 'ada')),
  fc.tuple(companies, fc.constantFrom('ada', 'lea', 'mia', 'max', 'hal', 'vic')).map(
    ([lists, viewer]) =>
      () =>
        seenBy(hiddenState(lists), monday, viewer),
  ),
);

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** What a share leaves out; nothing of none. */
const leftOut = (share: Share) => (share.kind === 'share' ? share.of - share.count : 0);

function holds(law: (state: Seen) => void, numRuns = 800) {
  fc.assert(
    fc.property(states, (state) => law(state())),
    { numRuns },
  );
}

describe('laws of the figures about goals', () => {
  test('[I4] [I19] every goal in view is in one cell, of its status, kind and team', () => {
    holds((state) => {
      const { records } = state;
      const { total, cells } = state.insights().statusDistribution();
      const counted = cells.flatMap(({ goalIds }) => goalIds);
      assert.deepEqual([...counted].sort(), [...records.goals.keys()].sort());
      assert.equal(total, records.goals.size);
      assert.equal(total, sum(cells.map(({ count }) => count)));
      for (const { count, status, kind, teamId, goalIds } of cells) {
        assert.equal(count, goalIds.length);
        for (const id of goalIds) {
          const goal = records.goals.get(id)!;
          assert.deepEqual(
            [state.scores().scoreOf(id)?.status, goal.kind, teamOfGoal(records, goal) ?? null],
            [status, kind, teamId],
          );
        }
      }
      const keys = cells.map(({ status, kind, teamId }) => `${status} ${kind} ${teamId}`);
      assert.equal(new Set(keys).size, keys.length);
    });
  });

  test('[I5] [I6] a share leaves out as many as are listed', () => {
    holds((state) => {
      const { share, rest } = state.insights().alignment();
      assert.equal(leftOut(share), rest.length);
      assert.ok(rest.every(({ goalId }) => state.records.goals.get(goalId)?.state === 'active'));
      const { pillars, people, teams } = state.insights().coverage();
      for (const each of [pillars, people, teams]) {
        assert.equal(leftOut(each.share), each.without.length);
      }
      for (const id of people.without) {
        const own = state.records.goalsOf(id).map((goalId) => state.records.goals.get(goalId));
        assert.ok(own.every((goal) => goal?.state !== 'active'));
      }
    });
  });

  test('[I7] ages lie among those listed: half of them, and nine in ten, are no greater', () => {
    holds((state) => {
      for (const { ages, goals, unreported } of state.insights().freshness().pillars) {
        assert.equal(unreported, goals.filter(({ reportedAt }) => reportedAt === null).length);
        assert.equal(ages.kind === 'ages', goals.length > 0);
        if (ages.kind !== 'ages') continue;
        const upTo = (days: number) => goals.filter(({ ageDays }) => ageDays <= days).length;
        const under = (days: number) => goals.filter(({ ageDays }) => ageDays < days).length;
        for (const [days, share] of [
          [ages.medianDays, 0.5] as const,
          [ages.p90Days, 0.9] as const,
        ]) {
          assert.ok(upTo(days) >= share * goals.length && under(days) < share * goals.length);
        }
      }
    });
  });

  test('[I8] [I9] a confidence is the mean of those listed, and divergence is in one list each', () => {
    holds((state) => {
      for (const { confidence, given } of state.insights().confidence().pillars) {
        assert.equal(confidence.kind === 'confidence', given.length > 0);
        if (confidence.kind !== 'confidence') continue;
        const weights = sum(given.map(({ share }) => share));
        const mean = sum(given.map((each) => each.share * each.confidence)) / weights;
        assert.ok(Math.abs(mean - confidence.mean) < 1e-9);
      }
      const { better, worse } = state.insights().divergence();
      assert.ok(better.every(({ direction }) => direction === 'better'));
      assert.ok(worse.every(({ direction }) => direction === 'worse'));
    }, 300);
  });

  test('[I2] [I10] a change is what lies between its two ends, and movers are in order', () => {
    holds((state) => {
      for (const { trend, change } of state.insights().strategyProgress().pillars) {
        assert.equal(trend.length, 7);
        const [first, last] = [trend[0]!.progress, trend[6]!.progress];
        if (first === null || last === null) assert.equal(change, null);
        else assert.equal(change, last - first + 0);
      }
      const { moved, goals } = state.insights().movers({ limit: 3 });
      assert.equal(goals.length, Math.min(moved, 3));
      for (const [index, { before, after, change }] of goals.entries()) {
        assert.equal(change, after - before);
        assert.ok(Math.abs(change) <= Math.abs(goals[index - 1]?.change ?? Infinity));
      }
    }, 300);
  });
});
