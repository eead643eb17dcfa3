// What the printer of readers refuses: a check that a reader would not make.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { printerWith } from './lib/readers-of.mjs';

const fromCore = createRequire(new URL('../packages/core/package.json', import.meta.url));
const z = await import(fromCore.resolve('zod/mini'));
const cleanText = (text) => text.trim();
const { print } = printerWith({}, cleanText);

test('the printer of readers prints what a reader checks', () => {
  assert.equal(print(z.int().check(z.gte(1), z.lte(7))), 'int(1, 7)');
  const cleaned = z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(9));
  assert.equal(print(cleaned), 'text(9)');
});

test('the printer of readers refuses what a reader would leave out', () => {
  const upper = z.overwrite((text) => text.toUpperCase());
  for (const schema of [
    z.string().check(z.overwrite(cleanText), z.lowercase()),
    z.string().check(z.overwrite(cleanText), upper),
    z.string().check(z.overwrite(cleanText), z.regex(/^a/)),
    z.int().check(z.multipleOf(5)),
    z.array(z.int()).check(z.refine((list) => list.length % 2 === 0)),
  ]) {
    assert.throws(() => print(schema), Error);
  }
});
