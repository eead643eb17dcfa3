import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { GoalId } from '../schema/ids.ts';
import type { Rulebook } from '../schema/settings.ts';
import { type Given, boardOf, checkIn, goal, half, keyResult } from '../testing/scoring.ts';
import { randomCompany } from '../testing/random-company.ts';
import { explain } from './explain.ts';
import { compareGoalRulebooks, rulebooksOf } from './goal-rulebooks.ts';
import { createScoreboard } from './scoreboard.ts';

function readings(given: Given, id: string, at = half) {
  const { records, board } = boardOf(given, at);
  return compareGoalRulebooks(records, board, id as GoalId);
}

const statusesOf = (given: Given, id: string, at = half) =>
  Object.fromEntries(
    readings(given, id, at).map(({ rulebook, status }) => [rulebook.id, status] as const),
  );

/** Half way through, at 0.40 of what should be 0.50. */
const behind: Given = {
  goals: [goal('o'), keyResult('k', 'o')],
  checkIns: [checkIn('c', 'k', { value: 40 })],
};

const own: Rulebook = {
  id: 'own',
  basis: 'gap',
  onTrack: 0.05,
  atRisk: 0.15,
  ambitions: { aspirational: { onTrack: 0.2 } },
};

describe('compareGoalRulebooks', () => {
  it('[S129] reads one goal by each shipped rulebook', () => {
    const shipped = {
      'ratio-90-70': 'at-risk',
      'ratio-90-80': 'at-risk',
      'ratio-95-75': 'at-risk',
      'ratio-100': 'at-risk',
      'gap-16.5-33': 'on-track',
      'gap-20-40': 'on-track',
      'attainment-90-75': 'off-track',
      'attainment-75-50': 'off-track',
      reported: 'no-data',
    };
    assert.deepEqual(statusesOf(behind, 'k'), shipped);
    assert.deepEqual(statusesOf(behind, 'o'), shipped);
    const [first, ...others] = readings(behind, 'o');
    assert.ok(first?.isInForce && others.every(({ isInForce }) => !isInForce));
    assert.deepEqual(first.because, {
      rule: 'pace',
      rulebook: 'ratio-90-70',
      basis: 'ratio',
      value: 0.8,
      onTrack: 0.9,
      atRisk: 0.7,
    });
  });

  it('[S129] reads by own rulebooks too, and holds each ambition to its limits', () => {
    const settings = { rulebooks: [own] };
    assert.equal(statusesOf({ ...behind, settings }, 'k')['own'], 'at-risk');
    const [o, k] = behind.goals;
    const aspiring = {
      ...behind,
      settings,
      goals: [o!, { ...k!, ambition: 'aspirational' as const }],
    };
    assert.equal(statusesOf(aspiring, 'k')['own'], 'on-track');
    const shadow: Rulebook = { ...own, id: 'ratio-90-70' };
    assert.equal(rulebooksOf({ rulebooks: [shadow] })[0], shadow);
  });

  it('[S129] reads by rulebooks that are only thought of', () => {
    const { records, board } = boardOf(behind);
    const [found, ...others] = compareGoalRulebooks(records, board, 'k' as GoalId, [own]);
    assert.deepEqual(
      [found?.status, found?.because.rulebook, others.length],
      ['at-risk', 'own', 0],
    );
  });

  it('[S129] knows what the board knows: on one of the present, what clocks ahead have said', () => {
    const { records } = boardOf(behind, '2026-04-03T00:00:00Z');
    for (const isLive of [true, false]) {
      const board = createScoreboard(records, '2026-04-03T00:00:00Z', { isLive });
      const [found] = compareGoalRulebooks(records, board, 'k' as GoalId);
      assert.equal(found?.status, board.scoreOf('k' as GoalId)?.status);
    }
  });

  it('[S129] lets a silent parent have the worst that was reported below it', () => {
    const checkIns = [checkIn('c', 'k', { value: 40, status: 'off-track' })];
    const found = readings({ ...behind, checkIns }, 'o').at(-1);
    assert.deepEqual([found?.status, found?.because.rule], ['off-track', 'worst']);
  });

  it('[S129] lets what comes before pace win under every rulebook', () => {
    const late = statusesOf(behind, 'k', '2026-05-06T00:00:00Z');
    assert.deepEqual([...new Set(Object.values(late))], ['stale']);
    const closed = keyResult('k', 'o', {
      state: 'closed',
      outcome: { grade: 0.7, at: half, by: 'p1' },
    });
    const ended = statusesOf({ goals: [goal('o'), closed] }, 'k');
    assert.deepEqual([...new Set(Object.values(ended))], ['achieved']);
  });

  it('[S129] refuses a goal that is not there', () => {
    assert.throws(() => readings(behind, 'x'), { code: 'not-found', ids: ['x'] });
  });

  it('[S129] equals, for every goal and rulebook, a board made with that rulebook', () => {
    fc.assert(
      fc.property(randomCompany, (company) => {
        const rulebooks = [own];
        const given = { ...company, settings: { ...company.settings, rulebooks } };
        const { records, board } = boardOf(given, company.at);
        const found = company.goals.map(({ id }) => compareGoalRulebooks(records, board, id));
        for (const [i, rulebook] of rulebooksOf({ rulebooks }).entries()) {
          const settings = { ...given.settings, rulebook: rulebook.id };
          const other = boardOf({ ...given, settings }, company.at);
          for (const [place, { id }] of company.goals.entries()) {
            const { status, because } = found[place]![i]!;
            assert.equal(status, other.board.scoreOf(id)?.status);
            assert.deepEqual(because, explain(other.records, other.board, id).statusBecause);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
