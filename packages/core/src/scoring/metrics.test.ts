import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GoalId } from '../schema/ids.ts';
import { LiveCompany } from '../testing/live-company.ts';
import { withCheckIns } from '../testing/random-company.ts';
import {
  type Given,
  boardOf,
  checkIn,
  goal,
  half,
  keyResult,
  observation,
} from '../testing/scoring.ts';
import { explain } from './explain.ts';
import { createScoreboard } from './scoreboard.ts';

const id = (text: string) => text as GoalId;
const reading = { measure: { kind: 'number', start: 0, target: 100, metricId: 'm' } };
const k = keyResult('k', 'o', reading);
const l = keyResult('l', 'o', { ...reading, driver: 'measure' });

/** The records with what their check-ins bring to the metric. */
function given(records: Given): Given {
  const { goals, checkIns = [], observations = [] } = records;
  return { ...records, observations: withCheckIns(goals, checkIns, observations) };
}

function computed(records: Given, goalId: string, at = half) {
  const { computed: progress } = boardOf(given(records), at).scoreOf(goalId);
  return progress.kind === 'scored' ? progress.progress : progress.kind;
}

function at(day: number, hour = 9): string {
  return `2026-04-0${day}T${String(hour).padStart(2, '0')}:00:00Z`;
}

function seen(name: string, asOf: number, made: number, value: number, fields: object = {}) {
  return observation(name, { asOf: `2026-04-0${asOf}`, at: at(made), value, ...fields });
}

describe('a measure that reads a metric', () => {
  it('[S15] takes what was observed last of it, also before the goal began', () => {
    const old = observation('a', { value: 30, asOf: '2025-12-01', at: '2025-12-01T09:00:00Z' });
    assert.equal(computed({ goals: [k], observations: [old] }, 'k'), 0.3);
    const more = [old, seen('c', 3, 5, 50), seen('b', 4, 4, 40), seen('d', 4, 4, 45)];
    assert.equal(computed({ goals: [k], observations: more }, 'k'), 0.45);
    assert.equal(computed({ goals: [k], observations: more }, 'k', at(4, 8)), 0.3);
  });

  it('[S15] puts its own check-ins and observations in one order', () => {
    const goals = [k];
    const checkIns = [checkIn('c', 'k', { value: 20 })];
    const earlier = { goals, checkIns, observations: [seen('a', 3, 5, 90)] };
    assert.equal(computed(earlier, 'k'), 0.2);
    assert.equal(computed({ ...earlier, observations: [seen('a', 5, 5, 90)] }, 'k'), 0.9);
  });

  it('[S15] of another metric, or driven by others, takes nothing from it', () => {
    const observations = [seen('a', 3, 3, 30)];
    const other = keyResult('n', 'o', { measure: { ...reading.measure, metricId: 'n' } });
    const plain = keyResult('p', 'o');
    const manual = keyResult('q', 'o', { ...reading, driver: 'manual' });
    for (const each of [other, plain, manual]) {
      const board = boardOf({ goals: [each], observations });
      const { progress, reportedAt } = board.scoreOf(each.id);
      assert.deepEqual([progress.kind, reportedAt], ['no-data', null]);
    }
  });

  it('[S15] shares out what was observed since its start, and needs one value for a baseline', () => {
    const band = { kind: 'range', low: 10, metricId: 'm' };
    const goals = [
      goal('r', { measure: band, start: '2026-04-03' }),
      goal('last', { measure: { ...band, mode: 'latest' }, start: '2026-04-05' }),
      goal('b', { measure: { kind: 'baseline', metricId: 'm' } }),
    ];
    const observations = [seen('a', 2, 2, 20), seen('b', 3, 3, 20), seen('c', 4, 4, 5)];
    const found = ['r', 'last', 'b'].map((each) => computed({ goals, observations }, each));
    assert.deepEqual(found, [0.5, 0, 1]);
  });

  it('[S16] is moved by a check-in on any other that does, as previewed', () => {
    const goals = [goal('o'), k, l];
    const live = new LiveCompany({ goals, checkIns: [], observations: [], at: half });
    const board = createScoreboard(live, half);
    const made = checkIn('c', 'k', { value: 40 });
    const shown = board.preview(made);
    assert.deepEqual(
      shown.map(({ goalId }) => goalId),
      ['k', 'l', 'o'],
    );
    assert.equal(board.scoreOf(id('l'))?.progress.kind, 'no-data');
    live.change({ checkIns: [made], observations: withCheckIns(goals, [made], []) });
    assert.deepEqual([...board.update([id('k')])].sort(), ['k', 'l', 'o']);
    for (const { goalId, after } of shown) assert.deepEqual(board.scoreOf(goalId), after);
    assert.equal(board.scoreOf(id('l'))?.progress.kind, 'scored');
  });

  it('[S16] counts a check-in of its own and what it brought as one', () => {
    const band = { measure: { kind: 'range', low: 10, metricId: 'm' } };
    const goals = [goal('k', band), goal('l', band)];
    const checkIns = [checkIn('a', 'k', { value: 20 }), checkIn('b', 'k', { value: 5 })];
    const more = { goals, checkIns, observations: [seen('x', 3, 3, 20)] };
    for (const each of ['k', 'l']) {
      const { records, board } = boardOf(given(more));
      const { readings, computed: progress } = explain(records, board, id(each));
      assert.deepEqual(
        [readings.length, progress.kind === 'scored' && progress.progress],
        [3, 2 / 3],
      );
    }
  });

  it('[S17] follows the corrections of observations and of check-ins, each by each', () => {
    const goals = [k, l];
    const first = [checkIn('a', 'k', { value: 20 }), checkIn('b', 'k', { value: 90 })];
    const both = (records: Omit<Given, 'goals'>) =>
      ['k', 'l'].map((each) => computed({ goals, ...records }, each));
    assert.deepEqual(both({ checkIns: first }), [0.9, 0.9]);
    const next = { at: at(5), replaces: 'b' };
    const corrected = [...first, checkIn('c', 'k', { ...next, value: 30 })];
    assert.deepEqual(both({ checkIns: corrected }), [0.3, 0.3]);
    const inWords = [...first, checkIn('c', 'k', { ...next, note: 'A slip.' })];
    assert.deepEqual(both({ checkIns: inWords }), [0.2, 0.2]);
    const observed = (fields: object) =>
      both({ checkIns: first, observations: [observation('x', { ...next, ...fields })] });
    assert.deepEqual(observed({ value: 45 }), [0.45, 0.45]);
    assert.deepEqual(observed({}), [0.2, 0.2]);
    assert.deepEqual(observed({ at: '2026-05-01T00:00:00Z', value: 45 }), [0.9, 0.9]);
  });

  it('[S18] is reported on by observations, and no longer stale', () => {
    const start = '2026-03-01';
    const goals = [
      { ...k, start },
      { ...l, start },
    ];
    const before = observation('a', { value: 5, asOf: '2026-03-02', at: '2026-03-02T09:00:00Z' });
    const made = { goals, observations: [before] };
    assert.equal(boardOf(made).scoreOf('k').status, 'stale');
    const { scoreOf } = boardOf({ goals, observations: [before, seen('b', 4, 4, 6)] });
    assert.deepEqual(
      [scoreOf('l').status, scoreOf('l').reportedAt],
      ['off-track', '2026-04-04T09:00:00.000Z'],
    );
  });

  it('[S18] keeps its figures once it is closed, whatever is observed later', () => {
    const outcome = { proposed: 0.2, at: at(3, 12), by: 'p1' };
    const closed = { ...k, state: 'closed', outcome } as typeof k;
    const observations = [seen('a', 3, 3, 20), seen('b', 4, 4, 80)];
    const { records, board, scoreOf } = boardOf({ goals: [closed, l], observations });
    const { progress, computed: own, reportedAt } = scoreOf('k');
    assert.deepEqual(progress, own);
    assert.deepEqual(own, { kind: 'scored', progress: 0.2, raw: 0.2 });
    assert.equal(reportedAt, '2026-04-03T09:00:00.000Z');
    assert.deepEqual(
      explain(records, board, id('k')).readings.map(({ value }) => value),
      [20],
    );
    assert.equal(computed({ goals: [closed, l], observations }, 'l'), 0.8);
  });

  it('[S19] names a reading by its own check-in, or by the observation and nothing else', () => {
    const checkIns = [checkIn('c', 'k', { value: 40, note: 'secret', confidence: 0.1 })];
    const { records, board } = boardOf(given({ goals: [k, l], checkIns }));
    const read = (each: string) =>
      explain(records, board, id(each), { maySee: (other) => other === id(each) }).readings;
    assert.deepEqual(read('k'), [{ checkInId: 'c', asOf: '2026-04-04', value: 40 }]);
    assert.deepEqual(read('l'), [{ observationId: 'c', asOf: '2026-04-04', value: 40 }]);
  });

  it('[S19] says of a check-in whose value was corrected by an observation which one that is', () => {
    const checkIns = [checkIn('c', 'k', { value: 40 })];
    const observations = [observation('x', { at: at(5), value: 45, replaces: 'c' })];
    const { records, board } = boardOf(given({ goals: [k], checkIns, observations }));
    const { readings, passedOver } = explain(records, board, id('k'));
    assert.deepEqual(readings, [{ observationId: 'x', asOf: '2026-04-04', value: 45 }]);
    assert.deepEqual(passedOver, [{ checkInId: 'c', because: 'replaced', byObservation: 'x' }]);
  });
});
