import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { GoalId } from '../schema/ids.ts';
import { type Given, boardOf, checkIn, goal, half, keyResult } from '../testing/scoring.ts';
import { randomCompany } from '../testing/random-company.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';

function explained(given: Given, id: string, at = half, hidden: readonly string[] = []) {
  const { records, board } = boardOf(given, at);
  return explain(records, board, id as GoalId, { maySee: (goalId) => !hidden.includes(goalId) });
}

const words = { by: 'p1', at: '2026-04-02T00:00:00Z', reason: 'r' };

describe('what an explanation says was left out', () => {
  it('[S122] tells of each check-in that is not read why', () => {
    const measure = { kind: 'range', low: 0, high: 10, mode: 'share' };
    const checkIns = [
      checkIn('a', 'g', { value: 5, asOf: '2026-03-31' }),
      checkIn('b', 'g', { value: 5, asOf: '2026-04-02' }),
      checkIn('c', 'g', { value: 6, asOf: '2026-04-02', replaces: 'b' }),
      checkIn('d', 'g', { confidence: 0.4 }),
      checkIn('e', 'g', { value: 7, asOf: '2026-04-05', at: '2026-04-07T00:00:00Z' }),
    ];
    const share = explained({ goals: [goal('g', { measure })], checkIns }, 'g');
    assert.deepEqual(
      share.readings.map(({ checkInId }) => checkInId),
      ['c'],
    );
    assert.deepEqual(share.passedOver, [
      { checkInId: 'a', because: 'before-start' },
      { checkInId: 'b', because: 'replaced', by: 'c' },
      { checkInId: 'd', because: 'no-value' },
    ]);
    const latest = { goals: [goal('g', { measure: { ...measure, mode: 'latest' } })], checkIns };
    assert.deepEqual(explained(latest, 'g').passedOver[0], { checkInId: 'a', because: 'older' });
    const [parent] = explained({ goals: [goal('g')], checkIns }, 'g').passedOver;
    assert.equal(parent?.because, 'not-of-this-driver');
  });

  it('[S122] gives each check-in made by then one place, whatever the goal', () => {
    fc.assert(
      fc.property(randomCompany, (company) => {
        const { records, board } = boardOf(company, company.at);
        for (const { id } of company.goals) {
          const { readings, passedOver } = explain(records, board, id);
          const made = company.checkIns.filter(
            (each) => each.goalId === id && Date.parse(each.at) <= Date.parse(company.at),
          );
          const read = readings.filter(({ checkInId }) => checkInId !== undefined);
          const placed = [...read, ...passedOver].map(({ checkInId }) => checkInId);
          assert.deepEqual(placed.sort(), made.map((each) => each.id).sort());
        }
      }),
    );
  });

  const before = { ...words, until: '2026-04-05T00:00:00Z', progress: 0.2 };
  const ignored: [because: string, fields: object][] = [
    ['ended', { override: before }],
    ['set-later', { override: { ...words, at: '2026-04-07T00:00:00Z', status: 'off-track' } }],
    [
      'closed',
      {
        override: { ...words, progress: 0.2 },
        state: 'closed',
        outcome: { proposed: 0.5, at: half, by: 'p1' },
      },
    ],
  ];
  for (const [because, fields] of ignored) {
    it(`[S123] names an override that has no say: ${because}`, () => {
      const why = explained({ goals: [keyResult('k', 'o', fields)] }, 'k');
      assert.equal(why.override, null);
      assert.equal(why.overrideIgnored?.because, because);
      assert.equal(why.overrideIgnored.override.reason, 'r');
    });
  }

  it('[S123] names one override that holds, and none to ignore', () => {
    const override = { ...words, progress: 0.2 };
    const why = explained({ goals: [keyResult('k', 'o', { override })] }, 'k');
    assert.deepEqual([why.override, why.overrideIgnored], [override, null]);
  });

  it('[S124] says from when a child will count, and which goal carries one on', () => {
    const closed = { state: 'closed', outcome: { grade: 0.5, at: half, by: 'p1' } };
    const given = {
      goals: [
        goal('o'),
        keyResult('a', 'o', { start: '2026-04-09' }),
        keyResult('b', 'o'),
        keyResult('c', 'o', closed),
        keyResult('d', 'o', { continues: 'c' }),
      ],
    };
    const { leftOut } = explained(given, 'o');
    assert.deepEqual(
      leftOut.map(({ goalId, from, by }) => [goalId, from ?? by]),
      [
        ['a', '2026-04-09'],
        ['b', '2026-04-15'],
        ['c', 'd'],
        ['d', '2026-04-15'],
      ],
    );
    const { leftOut: seen } = explained(given, 'o', half, ['d']);
    assert.ok(!JSON.stringify(seen).includes('"d"'));
  });

  it('[S124] names the parents that are not there', () => {
    const given = { goals: [goal('o'), keyResult('k', 'o'), keyResult('m', 'gone')] };
    assert.deepEqual(explained(given, 'k').missingParents, []);
    assert.deepEqual(explained(given, 'm').missingParents, ['gone']);
  });
});

describe('why a status is as it is', () => {
  const reasonOf = ({ statusBecause: { rule, basis, value, onTrack } }: Explanation) => [
    rule,
    basis,
    value,
    onTrack,
  ];

  it('[S125] counts the days that made a goal stale', () => {
    const given = {
      goals: [goal('o'), keyResult('k', 'o')],
      checkIns: [checkIn('c', 'k', { value: 9 })],
    };
    const late = '2026-04-24T09:00:00Z';
    assert.deepEqual(reasonOf(explained(given, 'k', late)), ['stale', null, 20, 14]);
    assert.deepEqual(reasonOf(explained(given, 'o', late)), ['stale', null, null, null]);
  });

  it('[S125] says whose word a reported status is', () => {
    const settings = { rulebook: 'reported' } as const;
    const goals = [goal('o'), keyResult('k', 'o')];
    const checkIns = [checkIn('c', 'k', { value: 9, status: 'at-risk' })];
    const given = { goals, checkIns, settings };
    assert.deepEqual(explained(given, 'k').said, {
      checkInId: 'c',
      asOf: '2026-04-04',
      status: 'at-risk',
    });
    assert.deepEqual(reasonOf(explained(given, 'k')), ['reported', 'reported', null, null]);
    assert.deepEqual(reasonOf(explained(given, 'o')), ['worst', 'reported', null, null]);
    const heard = { ...given, checkIns: [...checkIns, checkIn('d', 'o', { status: 'on-track' })] };
    assert.deepEqual(reasonOf(explained(heard, 'o')), ['reported', 'reported', null, null]);
    const silent = { ...given, checkIns: [checkIn('c', 'k', { value: 9 })] };
    assert.deepEqual(reasonOf(explained(silent, 'k')), ['no-data', 'reported', null, null]);
  });
});
