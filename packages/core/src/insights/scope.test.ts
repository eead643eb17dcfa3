import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { figuresOf, seen } from '../testing/insights.ts';
import { checkIn, goal, half, keyResult } from '../testing/scoring.ts';
import type { GoalId, TeamId } from '../schema/ids.ts';
import type { InsightScope } from './scope.ts';

const under = (parentId: string) => [{ parentId, weight: 1, role: 'contributes' as const }];
const days = { start: '2026-01-01', due: '2026-06-30' };
const given = {
  teams: [
    { id: 'all', name: 'All' },
    { id: 'sales', name: 'Sales', parentId: 'all' },
    { id: 'ops', name: 'Ops', parentId: 'all' },
  ] as never,
  goals: [
    goal('p', { kind: 'pillar', ...days }),
    goal('o', { ...days, teamId: 'sales' as TeamId, links: under('p') }),
    goal('q', { ...days, teamId: 'ops' as TeamId, links: under('p') }),
    keyResult('a', 'o', { ...days, teamId: 'sales' as TeamId }),
    keyResult('b', 'o', { ...days, teamId: 'ops' as TeamId }),
    keyResult('c', 'q', { ...days, teamId: 'ops' as TeamId }),
    goal('lost', { ...days, teamId: 'sales' as TeamId }),
  ],
  checkIns: [
    checkIn('1', 'a', { value: 10, asOf: '2026-03-01', at: '2026-03-01T00:00:00Z' }),
    checkIn('2', 'a', { value: 20, asOf: '2026-03-20', at: '2026-03-20T00:00:00Z' }),
    checkIn('3', 'b', { value: 100, asOf: '2026-03-01', at: '2026-03-01T00:00:00Z' }),
  ],
};
const part = (scope?: InsightScope) => seen(given).insights(scope);
const ofGoal = (id: string) => part({ kind: 'goal', goalId: id as GoalId });
const ofTeam = (id: string) => part({ kind: 'team', teamId: id as TeamId });

describe('figures of a part of the company', () => {
  test('[I25] what a cancelled goal drove stands by itself in a team, as in the company', () => {
    const cancelled = goal('dead', { ...days, state: 'cancelled', teamId: 'sales' as TeamId });
    const goals = given.goals.map((each) =>
      each.id === 'o' ? { ...each, links: under('dead') } : each,
    );
    const figures = seen({ ...given, goals: [cancelled, ...goals] as never });
    const { pillars } = figures
      .insights({ kind: 'team', teamId: 'sales' as TeamId })
      .strategyProgress();
    assert.ok(pillars.some(({ goalId }) => goalId === 'o'));
  });

  test('[I25] count the goals of a goal, and take it for the pillar', () => {
    const figures = ofGoal('o');
    const { cells, total } = figures.statusDistribution();
    assert.deepEqual(cells.flatMap(({ goalIds }) => goalIds).sort(), ['a', 'b', 'o']);
    assert.equal(total, 3);
    const { to, pillars } = figures.strategyProgress();
    assert.deepEqual([to, pillars.map(({ goalId }) => goalId)], ['part', ['o']]);
    assert.deepEqual(
      pillars[0]?.score,
      seen(given)
        .scores()
        .scoreOf('o' as GoalId),
    );
    const fresh = figures.freshness().pillars[0]?.goals.map(({ goalId }) => goalId);
    assert.deepEqual(fresh?.sort(), ['a', 'b']);
  });

  test('[I25] count the goals of a team and those below it, and what leads to a pillar as ever', () => {
    assert.equal(ofTeam('all').statusDistribution().total, 6);
    const figures = ofTeam('sales');
    assert.equal(figures.statusDistribution().total, 3);
    assert.deepEqual(
      figures.strategyProgress().pillars.map(({ goalId }) => goalId),
      ['lost', 'o'],
    );
    const { share, rest, to } = figures.alignment();
    assert.deepEqual([to, rest.map(({ goalId }) => goalId)], ['pillar', ['lost']]);
    assert.ok(share.kind === 'share' && share.of === 3);
    assert.deepEqual(figures.coverage().teams, {
      share: { kind: 'share', count: 1, of: 1, share: 1 },
      without: [],
    });
  });

  test('[I25] are refused for a part that is not there', () => {
    assert.throws(() => ofGoal('gone').alignment(), { code: 'not-found' });
    assert.throws(() => ofTeam('gone').alignment(), { code: 'not-found' });
  });
});

describe('what holds a goal back', () => {
  test('[I24] are the goals behind, by what they cost, with the last check-in on each', () => {
    const { goals } = figuresOf(given, half).heldBack('p' as GoalId);
    assert.ok(goals.every(({ behind, costs }) => behind > 0 && costs > 0));
    const [first, second] = goals;
    assert.deepEqual([first?.goalId, first?.checkInId], ['c', null]);
    assert.deepEqual([second?.goalId, second?.checkInId], ['a', '2']);
    const score = seen(given)
      .scores()
      .scoreOf('a' as GoalId);
    assert.ok(score?.progress.kind === 'scored');
    assert.equal(second?.behind, score.expected - score.progress.progress);
    const weight = figuresOf(given, half)
      .leverage('p' as GoalId)
      .leaves.find(({ goalId }) => goalId === 'a')?.weight;
    assert.equal(second?.costs, second.behind * weight!);
  });

  test('[I24] are refused of a goal that is not there', () => {
    assert.throws(() => figuresOf(given).heldBack('gone' as GoalId), { code: 'not-found' });
  });
});
