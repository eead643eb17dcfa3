import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { calendarReady } from '../calendar.ts';
import { type Lists, stateOf } from '../testing/hidden-company.ts';
import { seenBy } from '../testing/insights.ts';
import { difference } from './difference.ts';

const year = { start: '2026-01-01', due: '2026-12-31', state: 'active' };
const measure = { kind: 'number', start: 0, target: 100 };
const at = '2026-04-08T00:00:00Z';

/** A rule of check-ins for a team, on the fifth of every so many months. */
const ruleOf = (interval: number, teamId = 'red') => ({
  ...{ id: teamId, activity: 'check-in', scope: { kind: 'team', teamId }, setBy: 'ann' },
  ...{ setAt: '2026-01-01T00:00:00Z', from: '2026-01-05' },
  recurrence: { frequency: 'monthly', interval, monthDays: [5] },
});

/** Everything that may differ; what is left out is not there. */
interface Drawn {
  readonly joined?: string | undefined;
  readonly left?: string | undefined;
  readonly teamOfAnn?: string | undefined;
  readonly worksOn?: readonly number[] | undefined;
  readonly leaveFrom?: string | undefined;
  readonly teamOfGoal?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly red?: number | undefined;
  readonly blue?: number | undefined;
  readonly blueBelow?: string | undefined;
}

const given = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A goal of Ann's that was reported on in March, below one of the team's. */
function company({ joined, left, worksOn, leaveFrom, red, blue, ...drawn }: Drawn): Lists {
  const { teamOfAnn, teamOfGoal, ownerId = 'ann', blueBelow } = drawn;
  const person = given({ joined, left, worksOn, teamId: teamOfAnn });
  const goal = given({ teamId: teamOfGoal, ownerId, links: [{ parentId: 'o' }], measure });
  const leave = { id: 'l', personId: 'ann', start: leaveFrom, end: '2026-04-20' };
  const reported = { by: 'ann', at: '2026-03-02T09:00:00Z', asOf: '2026-03-02', value: 20 };
  return {
    people: [{ id: 'ann', name: 'Ann', timeZone: 'UTC', active: left === undefined, ...person }],
    teams: [
      { id: 'red', name: 'Red' },
      { id: 'blue', name: 'Blue', ...given({ parentId: blueBelow }) },
    ],
    goals: [
      { id: 'o', title: 'o', kind: 'objective', ownerId: 'red', ...year },
      { id: 'k', title: 'k', kind: 'key-result', ...year, ...goal },
    ],
    checkIns: [{ id: 'c', goalId: 'k', ...reported }],
    cadenceRules: [
      ...(red === undefined ? [] : [ruleOf(red)]),
      ...(blue === undefined ? [] : [ruleOf(blue, 'blue')]),
    ],
    leaves: leaveFrom === undefined ? [] : [leave],
  };
}

function between(one: Drawn, other: Drawn) {
  return difference(seenBy(stateOf(company(one)), at), seenBy(stateOf(company(other)), at));
}

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const team = some(fc.constantFrom('red', 'blue'));
const day = some(fc.constantFrom('2026-03-09', '2026-03-20', '2026-04-06'));
const fields = {
  ...{ joined: day, left: day, leaveFrom: day, teamOfAnn: team, teamOfGoal: team },
  worksOn: some(fc.constantFrom([1], [7], [2, 4])),
  ownerId: some(fc.constantFrom('red', 'blue')),
  ...{ red: some(fc.constantFrom(1, 6)), blue: some(fc.constantFrom(1, 3)) },
  blueBelow: some(fc.constant('red')),
};
const drawn: fc.Arbitrary<Drawn> = fc.record(fields);
const field = fc.constantFrom(...(Object.keys(fields) as (keyof typeof fields)[]));

describe('what decides when a goal is stale', () => {
  before(() => calendarReady());

  test('[I14] [I16] a goal that another team’s rules hold for, and a first day, are causes', () => {
    const causesOf = (fields: Drawn) =>
      between({ red: 6 }, { red: 6, ...fields }).goals.flatMap(({ goalId, causes }) =>
        goalId === 'k' ? causes : [],
      );
    assert.deepEqual(causesOf({ teamOfGoal: 'red' }), ['plan-edited']);
    assert.deepEqual(causesOf({ teamOfAnn: 'red' }), ['around-edited']);
    assert.deepEqual(causesOf({ joined: '2026-04-06' }), ['around-edited']);
    assert.deepEqual(causesOf({ left: '2026-03-05' }), []);
  });

  test('[I16] to whoever sees everything, nothing is out of sight', () => {
    fc.assert(
      fc.property(drawn, drawn, field, (one, other, key) => {
        const { groups } = between(one, { ...one, [key]: other[key] });
        assert.ok(!groups.some((group) => group.key === 'out-of-sight'));
      }),
      { numRuns: 800 },
    );
  });
});
