import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { calendarReady } from '../calendar.ts';
import { seen } from '../testing/insights.ts';
import { checkIn, goal, keyResult } from '../testing/scoring.ts';
import { lastWeeks, teamFigures, teamValue } from './team-standings.ts';

const days = { start: '2026-01-01', due: '2026-06-30' };
const report = (id: string, goalId: string, day: string, fields: object) =>
  checkIn(id, goalId, { asOf: day, at: `${day}T00:00:00Z`, ...fields });

const goals = [
  goal('p', { kind: 'pillar', ...days }),
  keyResult('a', 'p', { ...days, teamId: 'red' }),
  keyResult('b', 'p', { ...days, teamId: 'red' }),
  keyResult('c', 'p', { ...days, teamId: 'red' }),
  keyResult('d', 'p', { ...days, state: 'draft' }),
  keyResult('free', 'p', days),
];
const checkIns = [
  report('1', 'a', '2026-03-30', { value: 90, confidence: 0.8 }),
  report('2', 'b', '2026-03-30', { value: 1, confidence: 0.4 }),
  report('3', 'b', '2026-04-10', { value: 99, confidence: 1 }),
];
const of = (at: string, options?: { at: string }) =>
  seen({ goals, checkIns }, at).insights().teamStandings(options);

describe('how teams stand', () => {
  before(calendarReady);

  test('[I82] tells the goals under way by team, by what was known at the moment', () => {
    const at = '2026-04-01T00:00:00Z';
    const { teams } = of(at);
    const told = teams.map(({ teamId, goals: found }) => [
      teamId,
      found.map(({ goalId, status, confidence }) => `${goalId} ${status} ${confidence}`),
    ]);
    assert.deepEqual(told, [
      ['red', ['a on-track 0.8', 'b off-track 0.4', 'c no-data null']],
      [null, ['free no-data null']],
    ]);
    assert.deepEqual(of('2026-04-12T00:00:00Z', { at }).teams, teams);
  });

  test('[I83] a figure is of goals that it could be about, which it lists', () => {
    const red = of('2026-04-01T00:00:00Z').teams[0]?.goals ?? [];
    const onTrack = teamValue('on-track', red);
    assert.deepEqual(onTrack, {
      ...{ kind: 'value', value: 0.5, count: 1, of: 2 },
      goals: red.slice(0, 2),
    });
    const agreed = teamValue('up-to-date', red);
    assert.deepEqual(agreed.kind === 'value' && [agreed.count, agreed.of], [2, 3]);
    const sure = teamValue('confidence', red);
    assert.equal(sure.kind === 'value' && Number(sure.value.toFixed(3)), 0.6);
    assert.deepEqual(teamValue('on-track', red.slice(2)), { kind: 'no-data' });
    assert.deepEqual(teamValue('up-to-date', []), { kind: 'no-data' });
    for (const { definition, about } of Object.values(teamFigures)) {
      assert.equal(about, 'goals');
      assert.match(definition, /goals of the team that were under way at the moment/);
    }
  });

  test('[I84] weeks run from Monday to the last moment of Sunday, the one that goes on to now', () => {
    const now = '2026-03-31T12:00:00Z';
    assert.deepEqual(lastWeeks(now, 'Europe/Berlin', 2), [
      { start: '2026-03-23', end: '2026-03-29', at: '2026-03-29T21:59:59.999Z' },
      { start: '2026-03-30', end: '2026-04-05', at: now },
    ]);
  });
});
