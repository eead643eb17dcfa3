import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { GoalId } from '../schema/ids.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { progressOf } from '../scoring/score.ts';
import { companies, stateOf } from '../testing/hidden-company.ts';
import { monday } from '../testing/workspaces.ts';
import { type Seen, seen, seenBy } from '../testing/insights.ts';
import { LiveCompany } from '../testing/live-company.ts';
import { type Company, moment, randomCompany } from '../testing/random-company.ts';
import { type Step, steps } from '../testing/random-steps.ts';
import { compareInstants } from '../calendar.ts';
import { goalOfCause } from './causes.ts';
import { type Difference, difference } from './difference.ts';

/** A company at two moments, and what was done to it in between. */
const twoStates = fc
  .record({ company: randomCompany, done: steps, moments: fc.tuple(moment, moment) })
  .map(({ company, done, moments }) => ({
    states: () => statesOf(company, done, moments),
    company,
    moments,
  }));

function statesOf(company: Company, done: readonly Step[], moments: readonly string[]) {
  const live = new LiveCompany(company);
  const board = createScoreboard(live, company.at);
  for (const step of done) step(live, board);
  const [from, to] = [...moments].sort(compareInstants) as [string, string];
  return { from: seen(company, from), to: seen(live.lists, to) };
}

const standing = (state: Seen, id: GoalId) => {
  const score = state.scores().scoreOf(id);
  return score && [progressOf(score), score.progress.kind, score.status].join(' ');
};

/** The goals that differ in progress or status, found one by one. */
function differing(from: Seen, to: Seen): readonly GoalId[] {
  const ids = new Set([...from.records.goals.keys(), ...to.records.goals.keys()]);
  return [...ids].filter((id) => standing(from, id) !== standing(to, id)).sort();
}

/** Whether a goal, one that it names below, or one further below, has a cause. */
function isExplained(found: Difference, states: readonly Seen[], goalId: GoalId): boolean {
  const caused = new Set(found.groups.flatMap(({ causes }) => causes.map(goalOfCause)));
  const changed = new Map(found.goals.map((goal) => [goal.goalId, goal]));
  const met = new Set<GoalId>();
  const waiting = [goalId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    if (caused.has(id) || (changed.get(id)?.causes.length ?? 0) > 0) return true;
    const goal = changed.get(id);
    const below = goal?.below ?? states.flatMap(({ records }) => records.childrenOf(id));
    waiting.push(...below);
  }
  return false;
}

describe('laws of differences', () => {
  test('[I16] [I17] every goal that changed has a cause in sight, itself or below, and no other is told', () => {
    fc.assert(
      fc.property(twoStates, ({ states }) => {
        const { from, to } = states();
        const found = difference(from, to);
        assert.deepEqual(
          found.goals.map(({ goalId }) => goalId),
          differing(from, to),
        );
        for (const { goalId, causes, below } of found.goals) {
          assert.ok(causes.length + below.length > 0, goalId);
          assert.ok(isExplained(found, [from, to], goalId), goalId);
        }
        assert.ok(!found.groups.some(({ key }) => key === 'out-of-sight'));
      }),
      { numRuns: 400 },
    );
  });

  test('[I17] [I19] so has every goal in sight where much is out of it, and nothing else is named', () => {
    const viewer = fc.constantFrom('ada', 'lea', 'mia', 'max', 'hal', 'vic');
    fc.assert(
      fc.property(companies, companies, viewer, (before, after, person) => {
        const [from, to] = [before, after].map((lists) => seenBy(stateOf(lists), monday, person));
        assert.ok(from && to);
        const found = difference(from, to);
        for (const { goalId } of found.goals) {
          assert.ok(isExplained(found, [from, to], goalId), goalId);
        }
        const named = found.groups.flatMap(({ causes }) => causes.map(goalOfCause));
        for (const id of named) {
          assert.ok(id === undefined || [from, to].some(({ records }) => records.goals.has(id)));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('[I15] where nothing was done, time alone is the cause of everything', () => {
    const later = fc.tuple(randomCompany, moment, moment);
    fc.assert(
      fc.property(later, ([company, ...moments]) => {
        const quiet = withoutWords(company);
        const [from, to] = [...moments].sort(compareInstants) as [string, string];
        const { groups } = difference(seen(quiet, from), seen(quiet, to));
        assert.ok(groups.every(({ key }) => key === 'time-passed'));
      }),
      { numRuns: 200 },
    );
  });

  test('[I17] equal states differ in nothing', () => {
    fc.assert(
      fc.property(randomCompany, (company) => {
        const { goals, groups } = difference(seen(company, company.at), seen(company, company.at));
        assert.deepEqual([goals, groups], [[], []]);
      }),
      { numRuns: 200 },
    );
  });
});

/** The same company as if all had been said, set and closed long ago. */
function withoutWords(company: Company): Company {
  const before = '2026-03-01T00:00:00Z';
  return {
    ...company,
    goals: company.goals.map((goal) => ({
      ...goal,
      ...(goal.override && { override: { ...goal.override, at: before } }),
      ...(goal.outcome && { outcome: { ...goal.outcome, at: before } }),
    })),
    checkIns: company.checkIns.map((each) => ({ ...each, at: before })),
    observations: (company.observations ?? []).map((each) => ({ ...each, at: before })),
  };
}
