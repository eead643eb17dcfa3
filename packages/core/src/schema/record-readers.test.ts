import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { goldenOf, names } from '../testing/golden.ts';
import { collections } from './collections.ts';
import { parseRecord } from './parse.ts';
import { misfit } from './readers.ts';
import { recordReaders } from './record-readers.ts';

/** What the schema itself makes of a value. */
function bySchema(schema: z.ZodMiniType, value: unknown): unknown {
  const result = schema.safeParse(value, { jitless: true });
  return result.success ? result.data : misfit;
}

const odd = fc.constantFrom<unknown>(
  ...[undefined, null, '', ' a ', 'e\u0301', 'b\u0000', '2026-02-30', '2026-02-03'],
  ...[0, -0, 1, 1.5, 1e7, NaN, Infinity, true, [], [1], ['a', ' b'], {}, { kind: 'number' }],
  ...['private', 'measure', 'closed', 'x'.repeat(20_000), Array.from({ length: 300 }, () => 'a')],
);

/** Where a value is changed: step by step down, each a place among the fields that are there. */
const change = fc.record({
  steps: fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
  how: fc.constantFrom('replace', 'remove', 'add'),
  value: odd,
});

function changed(
  record: unknown,
  changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const copy = structuredClone(record) as Record<string, unknown>;
  for (const { steps, how, value } of changes) {
    let holder = copy;
    for (const [at, step] of steps.entries()) {
      const keys = Object.keys(holder);
      const key = keys[step % keys.length];
      if (key === undefined) break;
      const below = holder[key];
      const isLast = at === steps.length - 1 || typeof below !== 'object' || below === null;
      if (!isLast) holder = below as Record<string, unknown>;
      else if (how === 'remove' && !Array.isArray(holder)) delete holder[key];
      else holder[how === 'add' ? 'more' : key] = value;
      if (isLast) break;
    }
  }
  return copy;
}

describe('the readers of records', () => {
  for (const name of names) {
    const { schema, version } = collections[name];
    const golden = goldenOf(name, version)?.records ?? [];

    it(`[M18] makes of records of ${name}, whole and damaged, what the schema makes of them`, () => {
      const read = recordReaders[name];
      for (const record of golden) assert.deepEqual(read(record), bySchema(schema, record));
      const record = fc.constantFrom(...golden);
      fc.assert(
        fc.property(record, fc.array(change, { maxLength: 3 }), (whole, changes) => {
          const value = changed(whole, changes);
          const [found, expected] = [read(value), bySchema(schema, value)];
          assert.deepEqual(found, expected);
          assert.equal(JSON.stringify(found), JSON.stringify(expected));
        }),
        { numRuns: 120 },
      );
    });
  }

  it('[M2] gives a copy that shares nothing with what it read', () => {
    const goal = goldenOf('goals', collections.goals.version)?.records[0];
    const given = structuredClone(goal) as unknown as { tags: string[] };
    const read = parseRecord('goals', given);
    const before = structuredClone(read);
    for (const value of Object.values(given)) if (Array.isArray(value)) value.push('later');
    assert.deepEqual(read, before);
  });

  it('[M2] makes a new default for each record that leaves it out', () => {
    const [goal] = goldenOf('goals', collections.goals.version)?.records ?? [];
    const { tags: _, ...without } = goal as unknown as { tags: unknown };
    const tags = () => (recordReaders.goals(without) as { tags: unknown }).tags;
    assert.deepEqual(tags(), []);
    assert.notEqual(tags(), tags());
  });
});
