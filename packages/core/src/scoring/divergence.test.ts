import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { type Given, boardOf, checkIn, goal, half, keyResult } from '../testing/scoring.ts';
import { divergence } from './divergence.ts';

const goals = ['a', 'b', 'c', 'd'].map((id) => keyResult(id, 'o'));

function said(goalId: string, value: number, status: string, fields: object = {}) {
  return checkIn(`c-${goalId}`, goalId, { value, status, ...fields });
}

function found(given: Given, at = half) {
  const { records, board } = boardOf(given, at);
  return divergence(records, board).map(
    ({ goalId, direction, reported, pace, steps }) =>
      `${goalId} ${direction} ${reported} ${pace} ${steps}`,
  );
}

describe('divergence', () => {
  it('[F30] names goals whose last reported status is not their pace, in both directions', () => {
    const checkIns = [
      said('a', 10, 'on-track'),
      said('b', 50, 'off-track'),
      said('c', 40, 'on-track'),
      said('d', 40, 'at-risk'),
    ];
    assert.deepEqual(found({ goals, checkIns }), [
      'a better on-track off-track 2',
      'c better on-track at-risk 1',
      'b worse off-track on-track 2',
    ]);
  });

  it('[F30] tells both figures, who said it, and since when without a break', () => {
    const day = (date: number, status: string, fields: object = {}) =>
      said('a', 10, status, {
        ...{ id: `c${date}`, asOf: `2026-04-0${date}`, at: `2026-04-0${date}T09:00:00Z` },
        ...fields,
      });
    const unsaid = checkIn('c5', 'a', {
      asOf: '2026-04-05',
      at: '2026-04-05T09:00:00Z',
      value: 10,
    });
    const checkIns = [
      day(1, 'on-track'),
      day(2, 'at-risk'),
      day(3, 'on-track'),
      day(4, 'on-track'),
      unsaid,
    ];
    const { records, board } = boardOf({ goals, checkIns });
    assert.deepEqual(divergence(records, board), [
      {
        ...{ goalId: 'a', direction: 'better', reported: 'on-track', pace: 'off-track', steps: 2 },
        ...{ progress: 0.1, expected: 0.5, checkInId: 'c4', by: 'p1' },
        ...{ reportedAt: '2026-04-04T09:00:00Z', since: '2026-04-03T09:00:00Z' },
      },
    ]);
  });

  it('[F31] needs a report and a pace of an open goal that has begun', () => {
    const later = { start: '2026-04-08', due: '2026-04-20' };
    const cases: [string, Given][] = [
      ['no status', { goals, checkIns: [checkIn('c', 'a', { value: 1 })] }],
      ['no progress', { goals, checkIns: [checkIn('c', 'a', { status: 'on-track' })] }],
      [
        'a draft',
        { goals: [keyResult('a', 'o', { state: 'draft' })], checkIns: [said('a', 1, 'on-track')] },
      ],
      [
        'closed',
        { goals: [keyResult('a', 'o', { state: 'closed' })], checkIns: [said('a', 1, 'on-track')] },
      ],
      ['to come', { goals: [keyResult('a', 'o', later)], checkIns: [said('a', -9, 'off-track')] }],
      [
        'made later',
        { goals, checkIns: [said('a', 1, 'on-track', { at: '2026-04-07T00:00:00Z' })] },
      ],
    ];
    for (const [what, given] of cases) assert.deepEqual(found(given), [], what);
  });

  it('[F31] judges the computed pace, whatever an override says', () => {
    const override = {
      progress: 1,
      status: 'on-track',
      by: 'p1',
      at: '2026-04-02T00:00:00Z',
      reason: 'x',
    };
    const given = {
      goals: [keyResult('a', 'o', { override })],
      checkIns: [said('a', 10, 'on-track')],
    };
    assert.deepEqual(found(given), ['a better on-track off-track 2']);
  });

  it('[F32] judges by the default rulebook where the one in force has no opinion of its own', () => {
    const checkIns = [said('a', 10, 'on-track')];
    const reported = { rulebook: 'reported' };
    assert.deepEqual(found({ goals, checkIns, settings: reported }), [
      'a better on-track off-track 2',
    ]);
    const lenient = { rulebook: 'ratio-100' };
    assert.deepEqual(found({ goals, checkIns, settings: lenient }), [
      'a better on-track at-risk 1',
    ]);
  });

  it('[F33] leaves out goals that the viewer may not see', () => {
    const checkIns = [said('a', 10, 'on-track'), said('c', 40, 'on-track')];
    const { records, board } = boardOf({ goals: [goal('o'), ...goals], checkIns });
    const maySee = (goalId: GoalId) => goalId !== 'a';
    const ids = divergence(records, board, { maySee }).map(({ goalId }) => goalId);
    assert.deepEqual(ids, ['c']);
  });
});
