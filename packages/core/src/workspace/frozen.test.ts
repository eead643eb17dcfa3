import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozen } from './frozen.ts';

test('[W9] plain data are frozen throughout, however deep, and are the same object', () => {
  const inner = { list: [1, 'two', null, { last: true }], none: undefined };
  const record = { id: 'a', inner };
  assert.equal(frozen(record), record);
  for (const each of [record, inner, inner.list, inner.list[3]]) assert.ok(Object.isFrozen(each));
  let deep: { in?: object } = {};
  const [first] = [deep];
  for (let level = 0; level < 100_000; level++) deep = deep.in = {};
  frozen(first);
  assert.ok(Object.isFrozen(deep));
  const wide = Array.from({ length: 300_000 }, () => ({}));
  assert.ok(frozen(wide).every(Object.isFrozen));
});

test('[W9] what is no object stays what it is', () => {
  assert.deepEqual([frozen('text'), frozen(null), frozen(1)], ['text', null, 1]);
});
