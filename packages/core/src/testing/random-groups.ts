import fc from 'fast-check';
import type { TalliedGroup, Tally } from '../insights/small-groups.ts';

/** A tree of groups with the people of each, and what each person says: of some slots some are counted. */
export interface RandomGroups {
  readonly threshold: number;
  readonly parents: readonly number[];
  /** For each group those who are in none within it. */
  readonly people: readonly (readonly RandomAnswer[])[];
}

/** What one person adds to a share. */
export interface RandomAnswer {
  readonly of: number;
  readonly count: number;
}

const yesOrNo = fc.constantFrom<RandomAnswer>({ of: 1, count: 0 }, { of: 1, count: 1 });
const slots = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
  .map(([of, count]): RandomAnswer => ({ of, count: Math.min(of, count) }));

/** Up to `most` groups, as small as matters beside a threshold of 3 to 6. */
export const randomGroups = (most: number): fc.Arbitrary<RandomGroups> =>
  fc
    .record({
      threshold: fc.integer({ min: 3, max: 6 }),
      answer: fc.constantFrom(yesOrNo, slots),
      seats: fc.array(fc.nat(), { maxLength: most - 1 }),
    })
    .chain(({ threshold, answer, seats }) => {
      const parents = [-1, ...seats.map((seat, index) => seat % (index + 1))];
      const people = fc.array(answer, { maxLength: 2 * threshold + 2 });
      return fc
        .array(people, { minLength: parents.length, maxLength: parents.length })
        .map((of) => ({ threshold, parents, people: of }));
    });

/** The groups as `showableGroups` takes them. */
export function talliedGroups({ parents, people }: RandomGroups): readonly TalliedGroup[] {
  return parents.map((parent, index) => ({ parent, own: tallyOf(people[index] ?? []) }));
}

/** A tally counted the obvious way. */
export function tallyOf(answers: readonly RandomAnswer[]): Tally {
  const many = (isIn: (answer: RandomAnswer) => boolean) => answers.filter(isIn).length;
  return {
    parts: [
      many(({ of }) => of > 0),
      many(({ count }) => count > 0),
      many(({ of, count }) => count < of),
    ],
    weight: answers.reduce((all, { of }) => all + of, 0),
    most: Math.max(0, ...answers.map(({ of }) => of)),
  };
}

/** For each group the groups that make it up: itself and all within it. */
export function coveredBy({
  parents,
}: Pick<RandomGroups, 'parents'>): readonly ReadonlySet<number>[] {
  const covered = parents.map((_, index) => new Set([index]));
  for (let index = parents.length - 1; index > 0; index--) {
    for (const each of covered[index] ?? []) covered[parents[index] ?? 0]?.add(each);
  }
  return covered;
}
