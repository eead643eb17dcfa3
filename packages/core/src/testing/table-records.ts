import fc from 'fast-check';
import { goalOf, monday } from './workspaces.ts';

const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('=1+1', "'=1", "''@x", '-5', '+47 1', '@cmd', '\uFF1D1', ';=1', '"=1"', 'a, "b"'),
);

/** Texts of one line that records keep as they are. */
const title = word
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text.normalize() === text && /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(text));

const number = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }),
  fc
    .double({ min: -1e9, max: 1e9, noNaN: true })
    .map((value) => Number(value.toPrecision(12)) + 0)
    .filter((value) => value === 0 || Math.abs(value) > 1e-9),
);
const day = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2026-04-${String(date).padStart(2, '0')}`);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const person = fc.record({
  name: title,
  title: some(title),
  joined: some(fc.constant('2020-02-29')),
  worksOn: some(fc.constantFrom([1, 2, 3], [5])),
  roles: fc.constantFrom(['member'], ['member', 'leader'], ['viewer']),
  active: fc.boolean(),
  manager: fc.nat(),
});

const value = fc.record({
  asOf: day,
  value: number,
  note: some(title),
  confidence: some(fc.constantFrom(0.7, 0.07, 0)),
});
const unit = some(fc.constantFrom('%', 'EUR'));
const goal = fc.record({
  title,
  description: some(title),
  kind: fc.constantFrom('pillar', 'objective', 'key-result', 'initiative'),
  owner: fc.nat(),
  parent: fc.nat(),
  measure: some(fc.record({ start: number, target: number, unit })),
  values: fc.array(value, { maxLength: 3 }),
});

const bare = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, each]) => each !== undefined));

/** One of the first `count` things by a number, or none. */
const among = (prefix: string, pick: number, count: number) =>
  pick % (count + 1) === count ? undefined : `${prefix}${pick % (count + 1)}`;

const ada = { id: 'ada', name: 'ada', timeZone: 'UTC', roles: ['member', 'admin'] };

/**
 * Records of a small workspace in which an admin named ada is, with all that the columns of tables can say:
 * managers and parents come from those before, names may be alike and may be formulas.
 */
export const tableRecords = fc
  .tuple(fc.array(person, { maxLength: 6 }), fc.array(goal, { maxLength: 6 }))
  .map(([people, goals]) => ({
    teams: [{ id: 'crew', name: '-Crew' }],
    people: [
      ada,
      ...people.map(({ manager, ...rest }, at) =>
        bare({
          ...{ id: `p${at}`, timeZone: 'Europe/Oslo', ...rest, email: `p${at}@x.org` },
          ...{ teamId: at % 2 ? 'crew' : undefined, managerId: among('p', manager, at) },
        }),
      ),
    ],
    goals: goals.map(({ owner, parent, values: _values, measure, ...rest }, at) => {
      const parentId = among('g', parent, at);
      return bare({
        ...goalOf(`g${at}`, { ...rest, ownerId: among('p', owner, people.length) ?? 'crew' }),
        measure: measure && bare({ kind: 'number', ...measure }),
        links: parentId === undefined ? [] : [{ parentId, weight: 2 }],
      });
    }),
    checkIns: goals.flatMap(({ values, measure }, at) =>
      (measure ? values : []).map((said, nth) =>
        bare({ id: `c${at}-${nth}`, goalId: `g${at}`, by: 'ada', at: monday, ...said }),
      ),
    ),
  }));

/** What a workspace has before anything is imported: the admin alone. */
export const adminAlone = { people: [ada] };
