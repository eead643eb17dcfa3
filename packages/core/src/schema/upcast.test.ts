import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collections } from './collections.ts';
import type { Migrations } from './migrations.ts';
import { migrations } from './migrations.ts';
import { createUpcaster, upcaster } from './upcast.ts';

/** Made up: a name becomes a title, a title is split in two, what was left out is filled in. */
const table: Migrations = {
  goals: [
    ({ name, ...goal }) => ({ ...goal, title: name }),
    ({ title, ...goal }) => {
      const [head, tail] = String(title).split(': ');
      if (tail === undefined) throw new Error('There is nothing to split.');
      return { ...goal, title: head, description: tail };
    },
    (goal) => ({ tags: [], ...goal }),
  ],
};
const { newest, upcast } = createUpcaster(table);
const goal = (schema: number, record: unknown) =>
  upcast({ collection: 'goals', id: 'g', schema, record });

/** Frozen all the way down, so that a step that changes what it is given fails. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe('bringing a stored record up to date', () => {
  it('[MG1] takes it through each step from its version on, in order', () => {
    const expected = { id: 'g', title: 'Grow', description: 'by ten', tags: [] };
    const older = [
      [1, { id: 'g', name: 'Grow: by ten' }],
      [2, { id: 'g', title: 'Grow: by ten' }],
      [3, { id: 'g', title: 'Grow', description: 'by ten' }],
      [4, expected],
    ] as const;
    for (const [schema, record] of older) {
      const steps = 4 - schema;
      assert.deepEqual(goal(schema, frozen(record)), { kind: 'newest', record: expected, steps });
    }
  });

  it('[MG1] done twice is as done once, and a default does not replace what is there', () => {
    const once = goal(3, { id: 'g', tags: ['a'] });
    assert.ok(once.kind === 'newest');
    assert.deepEqual(goal(4, once.record), { ...once, steps: 0 });
    assert.deepEqual(once.record, { id: 'g', tags: ['a'] });
  });

  it('[MG1] counts the versions of a collection by its steps', () => {
    assert.deepEqual([newest('goals'), newest('people'), newest('toString')], [4, 1, 1]);
    for (const [name, { version }] of Object.entries(collections)) {
      assert.equal(version, upcaster.newest(name));
    }
    const unknown = Object.keys(migrations).filter((name) => !Object.hasOwn(collections, name));
    assert.deepEqual(unknown, []);
  });

  it('[MG2] says why where a step makes nothing of it, with the cause', () => {
    const refused = goal(1, { id: 'g', name: 'Grow' });
    assert.ok(refused.kind === 'refused');
    const { code, ids, message, cause } = refused.error;
    assert.deepEqual([code, ids], ['invalid-input', ['g']]);
    assert.match(message, /from version 2 to 3/);
    assert.match(String(cause), /nothing to split/);
  });

  it('[MG2] refuses what is no object before a step sees it', () => {
    for (const record of ['text', 7, true, ['list'], null, undefined]) {
      assert.equal(goal(3, record).kind, 'refused');
    }
  });

  it('[MG2] refuses a version that is none', () => {
    for (const schema of [0, -1, 1.5, NaN, Infinity, -Infinity, '1', undefined, null]) {
      assert.equal(goal(schema as number, { id: 'g' }).kind, 'refused', String(schema));
    }
  });

  it('[MG4] knows a version that is newer than any step leads to', () => {
    assert.deepEqual([goal(5, {}), goal(99, 'text')], [{ kind: 'newer' }, { kind: 'newer' }]);
  });
});
