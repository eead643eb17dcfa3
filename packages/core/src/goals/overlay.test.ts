import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, MetricId, OwnerId } from '../schema/ids.ts';
import { checkInAt, goalAt, goalFields, randomCompany, report } from '../testing/random-company.ts';
import { checkIn, goal, keyResult, observation, recordsOf } from '../testing/scoring.ts';
import { type RecordChanges, recordsWith } from './overlay.ts';
import type { Records } from './records.ts';

const id = (text: string) => text as GoalId;

const given = recordsOf({
  goals: [goal('o'), goal('p'), keyResult('k', 'o'), keyResult('l', 'o')],
  checkIns: [checkIn('c1', 'k', { value: 1 }), checkIn('c2', 'k', { value: 2 })],
});

/** Everything that records hold of goals, in an order that does not depend on how they are held. */
function contents(records: Records) {
  const ids = [...records.goals.keys()].sort();
  const owners = ['ann', 'raj', 'red', 'p1'] as OwnerId[];
  return {
    size: records.goals.size,
    goals: ids.map((goalId) => records.goals.get(goalId)),
    checkIns: ids.map((goalId) => records.checkInsOf(goalId)),
    children: [...ids, id('gone')].map((goalId) => [...records.childrenOf(goalId)].sort()),
    continued: [...ids, id('gone')].map((goalId) => [...records.continuedBy(goalId)].sort()),
    owned: owners.map((owner) => [...records.goalsOf(owner)].sort()),
    readers: (['m', 'n'] as MetricId[]).map((metric) => [...records.readersOf(metric)].sort()),
  };
}

describe('recordsWith', () => {
  it('[L1] shows goals that are new, changed and gone, by every look-up', () => {
    const trial = recordsWith(given, {
      goals: [keyResult('k', 'p', { ownerId: 'raj' }), keyResult('m', 'p')],
      removed: [id('l')],
    });
    assert.deepEqual([...trial.goals.keys()], ['o', 'p', 'k', 'm']);
    assert.deepEqual(
      [...trial.goals.values()].map((each) => each.id),
      ['o', 'p', 'k', 'm'],
    );
    const visited: string[] = [];
    trial.goals.forEach((each, key) => visited.push(`${key} ${each.ownerId}`));
    assert.deepEqual(visited, ['o p1', 'p p1', 'k raj', 'm p1']);
    assert.equal(trial.goals.has(id('l')), false);
    assert.equal(trial.goals.get(id('l')), undefined);
    assert.deepEqual(trial.childrenOf(id('o')), []);
    assert.deepEqual(trial.childrenOf(id('p')), ['k', 'm']);
    assert.deepEqual(trial.goalsOf('raj' as OwnerId), ['k']);
    assert.deepEqual(trial.checkInsOf(id('l')), []);
  });

  it('[L1] puts check-ins in their order, each in the place of the one with its id', () => {
    const first = checkIn('c0', 'k', { value: 0, asOf: '2026-04-01' });
    const second = checkIn('c2', 'k', { value: 7 });
    const trial = recordsWith(given, { checkIns: [second, first] });
    assert.deepEqual(trial.checkInsOf(id('k')), [first, given.checkInsOf(id('k'))[0], second]);
  });

  it('[L1] puts observations in their order, those that check-ins bring among them', () => {
    const measure = { kind: 'number', start: 0, target: 100, metricId: 'm' };
    const reader = keyResult('r', 'o', { measure });
    const [first, second] = [observation('o1', { value: 1 }), observation('o2', { value: 2 })];
    const changed = observation('o2', { value: 7, asOf: '2026-04-01' });
    const trial = recordsWith(recordsOf({ goals: [goal('o')], observations: [first, second] }), {
      goals: [reader],
      observations: [changed],
      checkIns: [checkIn('x', 'r', { value: 9, asOf: '2026-04-03' })],
    });
    const observations = trial.observationsOf('m' as MetricId);
    assert.deepEqual(
      observations.map(({ id: name, value }) => `${name} ${value}`),
      ['o2 7', 'x 9', 'o1 1'],
    );
    assert.deepEqual(trial.readersOf('m' as MetricId), ['r']);
  });

  it('[L1] says that a goal both given and removed is gone', () => {
    const both = recordsWith(given, { goals: [goal('o'), goal('q')], removed: [id('o'), id('q')] });
    assert.deepEqual([...both.goals.keys()], ['p', 'k', 'l']);
    assert.equal(both.goals.size, 3);
    assert.deepEqual(both.goalsOf('p1' as OwnerId), ['p', 'k', 'l']);
  });

  it('[L1] copies no list that did not change', () => {
    const trial = recordsWith(given, { goals: [goal('q', { ownerId: 'raj' })] });
    assert.equal(trial.childrenOf(id('o')), given.childrenOf(id('o')));
    assert.equal(trial.checkInsOf(id('k')), given.checkInsOf(id('k')));
  });

  it('[L1] equals records made anew of the changed lists', () => {
    const changes = fc.record({
      goals: fc.array(fc.tuple(fc.nat(40), goalFields), { maxLength: 4 }),
      checkIns: fc.array(fc.tuple(fc.nat(80), report), { maxLength: 4 }),
      removed: fc.array(fc.nat(40), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(randomCompany, changes, (company, drawn) => {
        const goals = drawn.goals.map(([place, fields]) => goalAt(place, fields));
        const checkIns = drawn.checkIns.map(([number, fields]) => checkInAt(number, 40, fields));
        const removed = drawn.removed.map((place) => id(`g${place}`));
        const made = { goals, checkIns, removed };
        const trial = recordsWith(recordsOf(company), made);
        const after = changed(company, made);
        assert.deepEqual(contents(trial), contents(recordsOf({ ...company, ...after })));
      }),
    );
  });
});

/** The lists that the changes come to; a check-in takes the place of one of the same goal and id. */
function changed(
  company: { goals: readonly Goal[]; checkIns: readonly { id: string; goalId: GoalId }[] },
  { goals = [], checkIns = [], removed = [] }: RecordChanges,
) {
  const all = new Map([...company.goals, ...goals].map((each) => [each.id, each]));
  for (const goalId of removed) all.delete(goalId);
  const said = [...company.checkIns, ...checkIns] as typeof checkIns;
  const kept = new Map(said.map((each) => [`${each.goalId} ${each.id}`, each]));
  return { goals: [...all.values()], checkIns: [...kept.values()] };
}
