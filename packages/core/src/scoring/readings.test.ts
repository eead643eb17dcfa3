import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkIn, goal, keyResult, progressOf } from '../testing/scoring.ts';

const goals = [keyResult('k', 'nowhere', { links: [] })];

function at(day: number, hour = 9): string {
  return `2026-04-0${day}T${String(hour).padStart(2, '0')}:00:00Z`;
}

function valued(id: string, asOf: number, made: number, value: number, fields: object = {}) {
  return checkIn(id, 'k', { asOf: `2026-04-0${asOf}`, at: at(made), value, ...fields });
}

describe('readings', () => {
  it('[S10] takes the value of the latest day, whenever it was written down', () => {
    const checkIns = [valued('a', 3, 4, 30), valued('b', 2, 5, 20)];
    assert.equal(progressOf({ goals, checkIns }, 'k'), 0.3);
  });

  it('[S10] of one day takes the one made last, then the one of the greatest id', () => {
    const checkIns = [valued('a', 3, 4, 30), valued('b', 3, 5, 40), valued('c', 3, 5, 50)];
    assert.equal(progressOf({ goals, checkIns }, 'k'), 0.5);
    assert.equal(progressOf({ goals, checkIns: checkIns.slice(0, 2) }, 'k'), 0.4);
  });

  it('[S10] knows nothing of check-ins made after the moment', () => {
    const checkIns = [valued('a', 2, 2, 20), valued('b', 3, 4, 30)];
    assert.equal(progressOf({ goals, checkIns }, 'k', at(4, 8)), 0.2);
    assert.equal(progressOf({ goals, checkIns }, 'k', at(4)), 0.3);
  });

  it('[S10] leaves out a value once another one has replaced it', () => {
    const checkIns = [
      valued('a', 2, 2, 20),
      valued('b', 4, 4, 99),
      valued('c', 3, 5, 30, { replaces: 'b' }),
      valued('d', 3, 6, 35, { replaces: 'c' }),
    ];
    assert.equal(progressOf({ goals, checkIns }, 'k', at(4)), 0.99);
    assert.equal(progressOf({ goals, checkIns }, 'k', at(5)), 0.3);
    assert.equal(progressOf({ goals, checkIns }, 'k', at(6)), 0.35);
  });

  it('[S10] is not moved by a check-in without a value', () => {
    const checkIns = [valued('a', 2, 2, 20), checkIn('n', 'k', { note: 'soon' })];
    assert.equal(progressOf({ goals, checkIns }, 'k'), 0.2);
  });

  it('[S11] counts into a share what was seen since the start of the goal', () => {
    const measure = { kind: 'range', low: 10 };
    const ranged = [goal('k', { measure, start: '2026-04-03' })];
    const checkIns = [valued('a', 2, 2, 20), valued('b', 3, 3, 20), valued('c', 4, 4, 5)];
    assert.equal(progressOf({ goals: ranged, checkIns }, 'k'), 0.5);
  });

  it('[S12] folds changes into the milestones as they stood at first', () => {
    const items = ['m1', 'm2', 'm3', 'm4'].map((id) => ({ id, title: id, done: id === 'm1' }));
    const stepped = [goal('k', { measure: { kind: 'milestones', items } })];
    const change = (id: string, day: number, milestones: object[], fields: object = {}) =>
      checkIn(id, 'k', { asOf: `2026-04-0${day}`, at: at(day), milestones, ...fields });
    const checkIns = [
      change('a', 2, [
        { id: 'm2', done: true },
        { id: 'm3', done: true },
      ]),
      change('b', 3, [
        { id: 'm1', done: false },
        { id: 'gone', done: true },
      ]),
      change('c', 4, [{ id: 'm4', done: true }], { replaces: 'b' }),
    ];
    assert.equal(progressOf({ goals: stepped }, 'k'), 0.25);
    assert.equal(progressOf({ goals: stepped, checkIns }, 'k', at(2)), 0.75);
    assert.equal(progressOf({ goals: stepped, checkIns }, 'k', at(3)), 0.5);
    assert.equal(progressOf({ goals: stepped, checkIns }, 'k', at(4)), 1);
  });

  it('[S13] takes the last percent given where the driver is manual', () => {
    const manual = [goal('k', { driver: 'manual', measure: { kind: 'binary' } })];
    const checkIns = [
      checkIn('a', 'k', { progress: 0.4 }),
      checkIn('b', 'k', { progress: 1.3, asOf: '2026-04-05' }),
      checkIn('c', 'k', { value: true, asOf: '2026-04-06' }),
    ];
    assert.equal(progressOf({ goals: manual, checkIns: checkIns.slice(0, 1) }, 'k'), 0.4);
    assert.equal(progressOf({ goals: manual, checkIns }, 'k'), 1);
  });
});
