import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { check } from '../testing/golden-check.ts';
import { goldenGaps } from '../testing/golden-gaps.ts';
import {
  type Golden,
  fingerprintOf,
  goldenOf,
  names,
  pinOf,
  readPins,
  shapeOf,
} from '../testing/golden.ts';
import { collections } from './collections.ts';
import { parseRecord } from './parse.ts';
import { upcaster } from './upcast.ts';

/** The golden files of a collection, from version 1 to the newest. */
function versionsOf(name: (typeof names)[number]): readonly Golden[] {
  return Array.from({ length: collections[name].version }, (_, index) => {
    const golden = goldenOf(name, index + 1);
    assert.ok(golden, `schema/golden/${name}-v${index + 1}.json is missing`);
    assert.deepEqual([golden.collection, golden.version], [name, index + 1]);
    return golden;
  });
}

function upcastOf(name: string, schema: number, record: { readonly id: string }): unknown {
  const upcast = upcaster.upcast({ collection: name, id: record.id, schema, record });
  assert.ok(upcast.kind === 'newest', `${name} ${record.id}`);
  return upcast.record;
}

describe('golden files', () => {
  it('[MG6] of every version come up to the newest, and twice is once', () => {
    for (const name of names) {
      const versions = versionsOf(name);
      const newest = versions.at(-1)?.records ?? [];
      for (const { version, records } of versions) {
        for (const [index, record] of records.entries()) {
          const before = structuredClone(record);
          const upcast = upcastOf(name, version, record);
          assert.deepEqual(upcast, newest[index], `${name} ${record.id} of version ${version}`);
          assert.deepEqual(record, before);
          assert.deepEqual(upcastOf(name, versions.length, upcast as never), upcast);
        }
      }
    }
  });

  it('[MG6] of the newest version are stored as the schema reads them', () => {
    for (const name of names) {
      for (const record of versionsOf(name).at(-1)?.records ?? []) {
        assert.deepEqual(parseRecord(name, record), record, `${name} ${record.id}`);
      }
    }
  });

  it('[MG7] leave no field, branch or word of the newest version out', () => {
    const gaps = names.flatMap((name) => {
      const records = versionsOf(name).at(-1)?.records ?? [];
      return goldenGaps(shapeOf(collections[name].schema), records).map((gap) => `${name} ${gap}`);
    });
    assert.deepEqual(gaps, []);
  });

  it('[MG7] that leave something out are found', () => {
    const schema = z.strictObject({
      id: z.string(),
      tone: z.exactOptional(z.enum(['low', 'high'])),
      is: z.union([z.number(), z.boolean()]),
    });
    const gaps = (...records: readonly { readonly id: string }[]) =>
      goldenGaps(shapeOf(schema), records).map((gap) => gap.split(':')[0]);
    const first = { id: 'a', tone: 'low', is: 1 };
    assert.deepEqual(gaps(first), ['is without tone', 'says high', 'takes 1']);
    const others = [
      { ...first, tone: 'high' },
      { id: 'b', is: true },
    ];
    assert.deepEqual(gaps(first, ...others), []);
  });
});

describe('the schemas', () => {
  it('[MG8] and golden files are those of their versions; else it is said what to do', () => {
    assert.deepEqual(check(), []);
  });

  it('[MG8] cannot change without being found', () => {
    const goals = { 1: { ...pinOf('goals'), schema: 'of another one' } };
    const [schema, ...others] = check({ ...readPins(), goals });
    assert.match(schema ?? '', /schema of goals.*migrations\.ts.*goals-v2\.json.*--write/);
    assert.deepEqual(others, []);
    const golden = check({ ...readPins(), goals: { 1: { ...pinOf('goals'), golden: 'changed' } } });
    assert.match(golden.join(), /^schema\/golden\/goals-v1\.json is missing or has changed/);
    assert.match(check({}).join(), /schema of people .*schema of goals /);
  });

  it('[MG8] are told apart by fields, limits, defaults and refinements, not by descriptions', () => {
    const described = z.string().check(z.maxLength(3), z.describe('A word.'));
    const base = z.strictObject({ a: described, b: z.exactOptional(z.number()) });
    const refined = (error: string) => base.check(z.refine(() => true, { path: ['a'], error }));
    const different = [
      base,
      z.strictObject({ a: described, b: z.number() }),
      z.strictObject({ a: z.string().check(z.maxLength(4)), b: z.exactOptional(z.number()) }),
      z.strictObject({ a: described, b: z._default(z.number(), 1) }),
      z.strictObject({ a: described, b: z._default(z.number(), 2) }),
      refined('one'),
      refined('two'),
    ];
    assert.equal(new Set(different.map(fingerprintOf)).size, different.length);
    const same = { b: z.exactOptional(z.number()), a: z.string().check(z.maxLength(3)) };
    assert.equal(fingerprintOf(z.strictObject(same)), fingerprintOf(base));
  });
});
