import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Settings } from '../schema/settings.ts';
import {
  boardOf,
  checkIn,
  goal,
  half,
  keyResult,
  over,
  progressOf,
  weighing,
} from '../testing/scoring.ts';

const nothing = { kind: 'undefined', reason: 'nothing-to-score' };

function resultOf(given: Parameters<typeof boardOf>[0], id = 'o', at = half) {
  return boardOf(given, at).scoreOf(id).progress;
}

function isClose(found: number, wanted: number): void {
  assert.ok(Math.abs(found - wanted) < 1e-12, `${found}, not ${wanted}`);
}

describe('driver', () => {
  const family = {
    goals: [
      goal('o'),
      keyResult('k', 'o'),
      goal('sub', { links: [{ parentId: 'o', weight: 3 }] }),
      keyResult('deep', 'sub'),
    ],
    checkIns: [checkIn('c1', 'k', { value: 80 }), checkIn('c2', 'deep', { value: 40 })],
  };
  const [, ...below] = family.goals;
  const driven = (fields: object) => ({ ...family, goals: [goal('o', fields), ...below] });

  it('[S30] is by itself the measure, else key results, else other children', () => {
    const measure = { kind: 'number', start: 0, target: 10 };
    const own = checkIn('c0', 'o', { value: 9 });
    const measured = { ...driven({ measure }), checkIns: [...family.checkIns, own] };
    assert.equal(progressOf(measured, 'o'), 0.9);
    assert.equal(progressOf(family, 'o'), 0.8);
    assert.equal(progressOf({ ...family, goals: [goal('o'), ...below.slice(1)] }, 'o'), 0.4);
  });

  it('[S30] passes over cancelled and supporting key results, not over drafts', () => {
    const withKey = (fields: object) => ({
      ...family,
      goals: [goal('o'), keyResult('k', 'o', fields), ...below.slice(1)],
    });
    assert.equal(progressOf(withKey({ state: 'cancelled' }), 'o'), 0.4);
    assert.equal(progressOf(withKey(weighing(1, 'supports')), 'o'), 0.4);
    assert.deepEqual(resultOf(withKey({ state: 'draft' })), nothing);
  });

  it('[S30] takes in what it names', () => {
    assert.equal(progressOf(driven({ driver: 'key-results' }), 'o'), 0.8);
    assert.equal(progressOf(driven({ driver: 'children' }), 'o'), 0.4);
    assert.equal(progressOf(driven({ driver: 'both' }), 'o'), 0.5);
    assert.deepEqual(resultOf(driven({ driver: 'manual' })), { kind: 'no-data' });
  });
});

describe('rollup', () => {
  it('[S31] is the weighted mean of what counts', () => {
    isClose(progressOf(over([weighing(3), 20], [weighing(1), 80]), 'o'), 0.35);
    isClose(progressOf(over([{}, 10], [{}, 20], [{}, 60]), 'o'), 0.3);
  });

  const weight = fc.oneof(
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.constantFrom(0, 1, 3, 0.1, 5e-324, 1e6),
  );
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  // A progress and a weight that are both next to the smallest number have no product.
  const share = percent.map((value) => (value < 1e-100 ? 0 : value));
  const children = fc.array(fc.tuple(weight, share), { minLength: 1, maxLength: 30 });

  it('[S31] gives the same bits in any order of goals, links and check-ins', () => {
    fc.assert(
      fc.property(children, fc.func(fc.nat()), (list, chance) => {
        const { goals, checkIns } = over(
          ...list.map(([w, value]): [object, number] => [weighing(w), value]),
        );
        const mix = <T>(items: readonly T[]) =>
          items
            .map((item, i) => ({ item, key: chance(i) }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const one = boardOf({ goals, checkIns }).scoreOf('o');
        assert.deepEqual(boardOf({ goals: mix(goals), checkIns: mix(checkIns) }).scoreOf('o'), one);
      }),
    );
  });

  it('[S32] lies between the least and the greatest input that weighs anything', () => {
    fc.assert(
      fc.property(children, (list) => {
        const given = over(...list.map(([w, value]): [object, number] => [weighing(w), value]));
        const { scoreOf } = boardOf(given);
        const { progress } = scoreOf('o');
        const inputs = list.flatMap(([w], i) => {
          const score = scoreOf(`k${i}`).progress;
          return w > 0 && score.kind === 'scored' ? [score.progress] : [];
        });
        if (inputs.length === 0) return assert.deepEqual(progress, nothing);
        assert.ok(progress.kind === 'scored');
        assert.ok(progress.progress >= Math.min(...inputs), `${progress.progress}`);
        assert.ok(progress.progress <= Math.max(...inputs), `${progress.progress}`);
      }),
    );
  });

  it('[S32] of one input is that input', () => {
    fc.assert(
      fc.property(weight, share, (w, value) => {
        fc.pre(w > 0);
        assert.equal(progressOf(over([weighing(w), value]), 'o'), value / 100);
      }),
    );
  });

  it('[S33] counts no draft, proposed or cancelled goal and none that has not started', () => {
    for (const state of ['draft', 'proposed', 'cancelled']) {
      assert.equal(progressOf(over([{}, 30], [{ state }, 90]), 'o'), 0.3);
    }
    const later = over([{}, 30], [{ start: '2026-04-06' }, 90]);
    assert.equal(progressOf(later, 'o', '2026-04-05T23:59:59.999Z'), 0.3);
    assert.equal(progressOf(later, 'o', '2026-04-06T00:00:00Z'), 0.6);
  });

  it('[S33] starts a goal with the day of its owner', () => {
    const given = over([{}, 30], [{ start: '2026-04-06', ownerId: 'ann' }, 90]);
    const people = [{ id: 'ann', name: 'Ann', timeZone: 'Asia/Kolkata' }];
    assert.equal(progressOf({ ...given, people }, 'o', '2026-04-05T18:29:59Z'), 0.3);
    assert.equal(progressOf({ ...given, people }, 'o', '2026-04-05T18:30:00Z'), 0.6);
  });

  it('[S34] leaves out a goal without data for 14 days, then counts it as 0', () => {
    const given = over([{ due: '2026-05-30' }, 30], [{ due: '2026-05-30' }]);
    assert.equal(progressOf(given, 'o', '2026-04-14T23:59:59.999Z'), 0.3);
    assert.equal(progressOf(given, 'o', '2026-04-15T00:00:00Z'), 0.15);
  });

  it('[S34] follows the settings in that', () => {
    const given = over([{}, 30], [{}]);
    const soon: Partial<Settings> = { noDataGraceDays: 3 };
    const never: Partial<Settings> = { noData: 'exclude' };
    assert.equal(progressOf({ ...given, settings: soon }, 'o', '2026-04-04T09:00:00Z'), 0.15);
    assert.equal(progressOf({ ...given, settings: never }, 'o', '2026-05-01T00:00:00Z'), 0.3);
  });

  it('[S35] has nothing to score where no child counts or none weighs anything', () => {
    assert.deepEqual(resultOf(over()), nothing);
    assert.deepEqual(resultOf(over([{ state: 'draft' }, 50])), nothing);
    assert.deepEqual(resultOf(over([weighing(0), 50])), nothing);
    const measure = { kind: 'number', start: 1, target: 1 };
    assert.deepEqual(resultOf(over([{ measure }, 50])), nothing);
  });

  it('[S35] has no data where children could count and none has any', () => {
    const noData = { kind: 'no-data' };
    assert.deepEqual(resultOf(over([{}])), noData);
    assert.deepEqual(resultOf(over([{}]), 'o', '2026-05-01T00:00:00Z'), noData);
    assert.deepEqual(resultOf(over([{}], [weighing(0), 50]), 'o', '2026-05-01T00:00:00Z'), noData);
    const settings: Partial<Settings> = { noData: 'exclude' };
    assert.deepEqual(resultOf({ ...over([{}]), settings }), noData);
  });

  it('[S35] never counts a child with nothing to score', () => {
    const given = over([{}, 30]);
    const empty = goal('k9', {
      kind: 'key-result',
      links: [{ parentId: 'o' }],
      start: '2026-01-01',
    });
    assert.equal(progressOf({ ...given, goals: [...given.goals, empty] }, 'o'), 0.3);
  });

  it('[S40] moves each of several parents by the weight there, and none that it supports', () => {
    const links = [
      { parentId: 'a', weight: 1 },
      { parentId: 'b', weight: 3 },
      { parentId: 'c', role: 'supports' },
    ];
    const goals = ['a', 'b', 'c'].flatMap((id) => [goal(id), keyResult(`${id}0`, id)]);
    const checkIns = ['a0', 'b0', 'c0'].map((id) => checkIn(id, id, { value: 0 }));
    const given = {
      goals: [...goals, keyResult('k', 'a', { links })],
      checkIns: [...checkIns, checkIn('c', 'k', { value: 80 })],
    };
    isClose(progressOf(given, 'a'), 0.4);
    isClose(progressOf(given, 'b'), 0.6);
    assert.equal(progressOf(given, 'c'), 0);
  });

  it('[S25] expects of a parent what it expects of the same children by the same weights', () => {
    const given = over([weighing(3), 20], [{ ...weighing(1), start: '2026-04-06' }, 80], [{}]);
    assert.equal(boardOf(given).scoreOf('o').expected, (3 * 0.5 + 0) / 4);
    assert.equal(boardOf(over()).scoreOf('o').expected, 0.5);
    const closed = over([{ state: 'closed' }, 20], [{}, 80]);
    assert.equal(boardOf(closed).scoreOf('o').expected, 0.75);
    const measured = { ...given, goals: [goal('o', { measure: { kind: 'binary' } })] };
    assert.equal(boardOf(measured).scoreOf('o').expected, 0);
  });

  it('[S2] counts past the target in the parent as the settings say', () => {
    const given = over([{}, 150], [{}, 50]);
    assert.equal(progressOf(given, 'o'), 0.75);
    assert.equal(progressOf({ ...given, settings: { overAchievement: 'unclamped' } }, 'o'), 1);
  });
});
