import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { copyCommit } from './commit-copy.ts';
import { change, commitOf, image, redactionOf, relied } from './conformance/suite.ts';
import { createJournal } from './journal.ts';
import { freezeLasting, isLasting } from './lasting-records.ts';
import { memoryStorage } from './memory-storage.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Whether nothing in a value can be changed. */
function isFrozenThroughout(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout);
}

/** JSON, and what JSON leaves out or writes otherwise. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('text', 1, -0, NaN, Infinity, true, null, undefined, new Date(0), () => 1),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'toString', 'length'), tie('value')),
  ),
})).value;
const anyRecord = fc.dictionary(fc.constantFrom('title', 'tags', 'inner'), anything);

describe('the copy of a commit', () => {
  test('[T12] is what JSON makes of it, frozen, whether its records last or not', () => {
    fc.assert(
      fc.property(anyRecord, fc.boolean(), (record, lasts) => {
        if (lasts) freezeLasting(record);
        const commit = commitOf('c1', [change('g1', 0, record), change('g2', 0, null)]);
        const { command, changes, ...about } = copyCommit(commit);
        assert.deepEqual({ ...about, command, changes }, asJson(commit));
        assert.ok([command, ...changes].every(isFrozenThroughout));
      }),
    );
  });

  test('[T12] takes a record that lasts as it is, and no other', () => {
    const lasting = freezeLasting({ title: 'one', tags: ['a'] });
    const others = [{ ...lasting }, Object.freeze({ ...lasting })];
    const { changes } = copyCommit(
      commitOf(
        'c1',
        [lasting, ...others].map((record, at) => change(`g${at}`, 0, record)),
      ),
    );
    assert.deepEqual(
      changes.map(({ record }, at) => record === [lasting, ...others][at]),
      [true, false, false],
    );
  });

  test('[T17] holds the images of a redaction, and no basis', () => {
    const past = { upTo: 1, images: [image('g1', 1, { tags: ['a'] })] };
    const redaction = redactionOf('r1', [change('g1', 1, null)], past);
    const copied = copyCommit({ ...redaction, basis: [relied('g2', 1)] });
    assert.deepEqual(copied, asJson(redaction));
    assert.ok(isFrozenThroughout(copied.images));
  });
});

describe('a record that lasts', () => {
  test('[W9] is frozen all the way down, also below what its maker froze', () => {
    const tags = ['a'];
    const inner = Object.freeze({ tags });
    assert.ok(isLasting(freezeLasting({ inner })));
    assert.throws(() => tags.push('b'), TypeError);
  });

  test('[T12] is plain JSON: nothing that could change, or that JSON writes otherwise', () => {
    let title = 'one';
    const withAccessor = Object.defineProperty({}, 'title', { enumerable: true, get: () => title });
    const odd = [
      { at: new Date(0) },
      { n: NaN },
      { n: -0 },
      { n: undefined },
      { list: new Array(1) },
    ];
    for (const record of [...odd, { toJSON: () => 'else' }, new (class Goal {})()]) {
      assert.ok(!isLasting(freezeLasting(record)));
      assert.ok(Object.isFrozen(record));
    }
    const journal = createJournal();
    journal.apply(commitOf('c1', [change('g1', 0, Object.freeze({ inner: withAccessor }))]));
    title = 'two';
    assert.deepEqual(journal.read()[0]?.record, { inner: { title: 'one' } });
  });

  test('[T12] is what it was, however deep it is', () => {
    let deep: object = {};
    for (let level = 0; level < 20_000; level++) deep = { deep };
    assert.ok(isLasting(freezeLasting(deep)));
  });
});

test('[T12] a commit is stored as it was when it was sent, not as its sender left it', async () => {
  const storage = memoryStorage();
  const record = { title: 'as sent' };
  const answer = storage.commit(commitOf('c1', [change('g1', 0, record)]));
  record.title = 'changed';
  await answer;
  assert.deepEqual((await storage.read())[0]?.record, { title: 'as sent' });
});
