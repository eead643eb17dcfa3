import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  type RandomGroups,
  coveredBy,
  randomGroups,
  talliedGroups,
  tallyOf,
} from '../testing/random-groups.ts';
import { type TalliedGroup, showableGroups } from './small-groups.ts';

/** A group of people who say yes or no. */
function group(parent: number, yes: number, no: number): TalliedGroup {
  return {
    parent,
    own: { parts: [yes + no, yes, no], weight: yes + no, most: Math.min(1, yes + no) },
  };
}
const shown = (groups: readonly TalliedGroup[], limits = {}) =>
  showableGroups(groups, { threshold: 5, ...limits });

describe('small groups', () => {
  test('[I40] a group is shown from k people on, with k or nobody on each side of the split', () => {
    const cases: readonly [number, number, boolean][] = [
      [5, 0, true],
      [0, 5, true],
      [4, 0, false],
      [5, 5, true],
      [5, 4, false],
      [1, 40, false],
      [0, 0, false],
    ];
    for (const [yes, no, isShown] of cases) {
      assert.deepEqual(shown([group(-1, yes, no)]), [isShown], `${yes} and ${no}`);
    }
  });

  test('[I40] medians ask for more people where they are told to', () => {
    assert.deepEqual(shown([group(-1, 9, 0)], { leastPeople: 10 }), [false]);
    assert.deepEqual(shown([group(-1, 10, 0)], { leastPeople: 10 }), [true]);
  });

  test('[I41] what is left of a group without those shown within it is k or nobody', () => {
    assert.deepEqual(shown([group(-1, 2, 0), group(0, 20, 0)]), [true, false]);
    assert.deepEqual(shown([group(-1, 5, 0), group(0, 20, 0)]), [true, true]);
    assert.deepEqual(shown([group(-1, 0, 0), group(0, 20, 0)]), [true, true]);
  });

  test('[I41] where one of several is hidden, the smallest one more that cures it is hidden too', () => {
    const [all, large, middle, small] = [
      group(-1, 0, 0),
      group(0, 30, 0),
      group(0, 10, 0),
      group(0, 3, 0),
    ];
    assert.deepEqual(shown([all, large, middle, small]), [true, true, false, false]);
    // Where nobody of the smallest says no, hiding it would not cure what is wrong.
    const split = [group(-1, 9, 2), group(0, 10, 10), group(0, 6, 0), group(0, 20, 20)];
    assert.deepEqual(shown(split), [true, false, true, true]);
  });

  test('[I41] one group is hidden rather than two smaller ones, and none that does not help', () => {
    const both = [group(-1, 1, 1), group(0, 6, 0), group(0, 0, 7), group(0, 10, 10)];
    assert.deepEqual(shown(both), [true, true, true, false]);
    const deep = [group(-1, 9, 2), group(0, 5, 0), group(0, 6, 0), group(2, 0, 8)];
    assert.deepEqual(shown(deep), [true, true, false, false]);
  });

  test('[I41] groups within one that is hidden may still be shown', () => {
    const groups = [group(-1, 20, 20), group(0, 0, 2), group(1, 8, 0)];
    assert.deepEqual(shown(groups), [true, false, true]);
  });

  test('[I51] linked sets have k people each, or nobody at all', () => {
    const linked = (parent: number, ...sets: readonly number[]) => {
      const { own } = group(parent, 10, 10);
      return { parent, own: { ...own, linked: sets } };
    };
    assert.deepEqual(shown([linked(-1, 0, 0)]), [true]);
    assert.deepEqual(shown([linked(-1, 5, 6)]), [true]);
    assert.deepEqual(shown([linked(-1, 5, 0)]), [false]);
    assert.deepEqual(shown([linked(-1, 5, 4)]), [false]);
    assert.deepEqual(shown([linked(-1, 5, 0), linked(0, 0, 0), linked(0, 5, 5)]), [
      ...[true, true, false],
    ]);
  });

  test('[I42] nobody is more than half of what can be worked out', () => {
    const of = (weight: number, most: number) => ({
      parent: -1,
      own: { parts: [6, 6, 0], weight, most },
    });
    assert.deepEqual(shown([of(20, 10)]), [true]);
    assert.deepEqual(shown([of(20, 11)]), [false]);
  });

  test('[I43] no sum and no difference of what is shown is of fewer than k people', () => {
    fc.assert(fc.property(randomGroups(6), assertNoSubtraction), { numRuns: 3000 });
  });

  test('[I43] any two shown groups, one within the other, differ by k people or none', () => {
    fc.assert(fc.property(randomGroups(40), assertPairs), { numRuns: 2000 });
  });

  test('[I43] chains and stars of 20,000 groups are no harder than others', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => group(index - 1, 5, 5));
    const star = Array.from({ length: 20_000 }, (_, index) =>
      group(index === 0 ? -1 : 0, index % 7, 5),
    );
    assert.ok(shown(chain).every(Boolean));
    assert.equal(shown(star).at(0), true);
  });
});

/** Every way to add and subtract shown cells, as far as it leaves a set of people, each counted once. */
function assertNoSubtraction(random: RandomGroups): void {
  const isShown = showableGroups(talliedGroups(random), random);
  const covered = coveredBy(random).filter((_, index) => isShown[index]);
  for (let code = 0; code < 3 ** covered.length; code++) {
    const times = random.parents.map(() => 0);
    for (let index = 0, rest = code; index < covered.length; index++, rest = Math.floor(rest / 3)) {
      for (const each of covered[index] ?? []) times[each] = (times[each] ?? 0) + ((rest % 3) - 1);
    }
    if (times.every((count) => count === 0 || count === 1)) {
      assertLarge(
        random,
        times.flatMap((count, index) => (count === 1 ? [index] : [])),
      );
    }
  }
}

function assertPairs(random: RandomGroups): void {
  const isShown = showableGroups(talliedGroups(random), random);
  const covered = coveredBy(random);
  for (const [outer, around] of covered.entries()) {
    for (const inner of around) {
      if (!isShown[outer] || !isShown[inner]) continue;
      assertLarge(
        random,
        [...around].filter((each) => !covered[inner]?.has(each)),
      );
    }
  }
}

/** Those who count, those on each side of the split: nobody, or k and more. */
function assertLarge({ people, threshold }: RandomGroups, groups: readonly number[]): void {
  const { parts } = tallyOf(groups.flatMap((index) => people[index] ?? []));
  for (const count of parts) assert.ok(count === 0 || count >= threshold, `${count} people`);
}
