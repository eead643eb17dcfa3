import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import type { GoalId } from '../schema/ids.ts';
import { randomCompany } from '../testing/random-company.ts';
import { checkIn, goal, keyResult, observation, recordsOf } from '../testing/scoring.ts';
import { scoreSeries } from './score-series.ts';
import { createScoreboard } from './scoreboard.ts';
import { progressSeries } from './series.ts';

const k = 'k' as GoalId;
const late = '2026-04-30T00:00:00Z';

function valued(id: string, asOf: number, value: number, fields: object = {}) {
  const day = `2026-04-0${asOf}`;
  return checkIn(id, 'k', { asOf: day, at: `${day}T09:00:00Z`, value, ...fields });
}

function seriesOf(measure: object, checkIns: readonly ReturnType<typeof checkIn>[], at = late) {
  const records = recordsOf({ goals: [keyResult('k', 'o', { measure })], checkIns });
  return progressSeries(records, k, at).map(({ asOf, progress }) => [
    Number(asOf.slice(-2)),
    progress,
  ]);
}

const number = { kind: 'number', start: 0, target: 100 };

describe('progressSeries', () => {
  it('[F1] has a point for each day with a reading, the last one of the day', () => {
    const checkIns = [
      valued('a', 2, 10, { confidence: 0.4 }),
      valued('b', 3, 30),
      valued('c', 3, 20, { at: '2026-04-05T09:00:00Z' }),
      checkIn('d', 'k', { asOf: '2026-04-06', note: 'Nothing new' }),
    ];
    const records = recordsOf({ goals: [keyResult('k', 'o')], checkIns });
    assert.deepEqual(progressSeries(records, k, late), [
      {
        ...{ asOf: '2026-04-02', at: '2026-04-02T09:00:00Z', progress: 0.1, raw: 0.1 },
        ...{ confidence: 0.4, checkInId: 'a' },
      },
      { asOf: '2026-04-03', at: '2026-04-05T09:00:00Z', progress: 0.2, raw: 0.2, checkInId: 'c' },
    ]);
    assert.deepEqual(progressSeries(records, k, late, { last: 1 }).length, 1);
  });

  it('[F1] adds up milestones and shares of a band day by day', () => {
    const items = ['a', 'b'].map((id) => ({ id, title: id }));
    const done = (id: string, asOf: number, milestone: string, isDone = true) =>
      checkIn(id, 'k', { asOf: `2026-04-0${asOf}`, milestones: [{ id: milestone, done: isDone }] });
    const steps = [done('x', 2, 'a'), done('y', 3, 'b'), done('z', 4, 'a', false)];
    assert.deepEqual(seriesOf({ kind: 'milestones', items }, steps), [
      [2, 0.5],
      [3, 1],
      [4, 0.5],
    ]);
    const inside = [valued('a', 1, 5), valued('b', 2, 50), valued('c', 4, 6), valued('d', 5, 7)];
    assert.deepEqual(seriesOf({ kind: 'range', high: 10 }, inside), [
      [1, 1],
      [2, 0.5],
      [4, 2 / 3],
      [5, 0.75],
    ]);
  });

  it('[F1] reads a manual goal by the percent given, and nothing of one that others drive', () => {
    const given = [checkIn('a', 'k', { progress: 0.3 })];
    const manual = recordsOf({ goals: [goal('k', { driver: 'manual' })], checkIns: given });
    assert.deepEqual(
      progressSeries(manual, k, late).map(({ progress }) => progress),
      [0.3],
    );
    const driven = recordsOf({ goals: [goal('k')], checkIns: given });
    assert.deepEqual(progressSeries(driven, k, late), []);
  });

  it('[F1] is empty where start equals target, and refuses a goal that is not there', () => {
    const flat = { kind: 'number', start: 5, target: 5 };
    assert.deepEqual(seriesOf(flat, [valued('a', 2, 5)]), []);
    assert.throws(() => progressSeries(recordsOf({ goals: [] }), k, late), PerfError);
  });

  it('[F2] shows a correction in the place of what it replaces, and nothing said later', () => {
    const checkIns = [
      valued('a', 2, 10),
      valued('b', 3, 99),
      valued('c', 3, 20, { replaces: 'b', at: '2026-04-04T09:00:00Z' }),
    ];
    assert.deepEqual(seriesOf(number, checkIns), [
      [2, 0.1],
      [3, 0.2],
    ]);
    assert.deepEqual(seriesOf(number, checkIns, '2026-04-03T12:00:00Z'), [
      [2, 0.1],
      [3, 0.99],
    ]);
    const records = recordsOf({ goals: [keyResult('k', 'o')], checkIns });
    assert.equal(progressSeries(records, k, '2026-04-01T00:00:00Z', { isLive: true }).length, 2);
  });

  it('[F1] reads a metric too, without what a check-in of the goal has brought to it', () => {
    const measure = { ...number, metricId: 'm' };
    const day = (date: number) => ({ asOf: `2026-04-0${date}`, at: `2026-04-0${date}T09:00:00Z` });
    const observations = [
      observation('a', { ...day(2), value: 10 }),
      observation('b', { ...day(3), value: 99 }),
      observation('c', { ...day(4), value: 30 }),
      observation('d', { ...day(4), at: '2026-04-05T09:00:00Z', value: 40, replaces: 'c' }),
    ];
    const checkIns = [valued('b', 3, 99), valued('e', 3, 20, { replaces: 'b' })];
    const records = recordsOf({
      goals: [keyResult('k', 'o', { measure })],
      checkIns,
      observations,
    });
    assert.deepEqual(
      progressSeries(records, k, late).map(({ progress, checkInId, observationId }) => {
        return [progress, checkInId ?? observationId];
      }),
      [
        [0.1, 'a'],
        [0.2, 'e'],
        [0.4, 'd'],
      ],
    );
  });

  it('[F3] ends with the progress that the goal is scored at', () => {
    fc.assert(
      fc.property(randomCompany, (company) => {
        const records = recordsOf(company);
        const board = createScoreboard(records, company.at);
        for (const { id, state } of records.goals.values()) {
          const last = progressSeries(records, id, company.at).at(-1);
          const computed = board.scoreOf(id)?.computed;
          if (!last || state === 'closed' || computed?.kind !== 'scored') continue;
          assert.deepEqual([last.progress, last.raw], [computed.progress, computed.raw]);
        }
      }),
    );
  });
});

describe('scoreSeries', () => {
  it('[F4] gives the score at each moment, as boards made then do', () => {
    fc.assert(
      fc.property(randomCompany, fc.nat(), (company, pick) => {
        const records = recordsOf(company);
        const ids = [...records.goals.keys()];
        const id = ids[pick % ids.length];
        if (id === undefined) return;
        const moments = ['2026-04-20T00:00:00Z', '2026-04-06T00:00:00Z', company.at];
        const series = scoreSeries(records, id, moments);
        assert.equal(series.length, 3);
        for (const { at, score } of series) {
          assert.deepEqual(score, createScoreboard(records, at).scoreOf(id));
        }
        const times = series.map(({ at }) => Date.parse(at));
        assert.deepEqual(
          times,
          [...times].sort((a, b) => a - b),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('[F4] refuses a goal that is not there', () => {
    assert.throws(() => scoreSeries(recordsOf({ goals: [] }), k, [late]), PerfError);
  });
});
