import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';
import { stableHash } from './stable-hash.ts';

const hashOf = (...parts: readonly string[]) => {
  const hash = stableHash();
  for (const part of parts) hash.add(part);
  return hash.hex();
};

test('[X44] a hash is the same for the same text, however it comes, and on every platform', () => {
  assert.deepEqual(
    [hashOf(''), hashOf('a'), hashOf('Grüße 👋')],
    ['10d67937c9a9448e', '49b40a2f8ec98d5b', '3e3afe2011e4a02a'],
  );
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => hashOf(...parts) === hashOf(parts.join(''))),
  );
});

test('[X44] texts that differ in one letter have other hashes', () => {
  const seen = new Set(Array.from({ length: 200_000 }, (_, number) => hashOf(`goal ${number}`)));
  assert.equal(seen.size, 200_000);
});

test('[X44] equal values are the same canonical text, whatever the order of their fields', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, each]) => [key, reversed(each)]),
    );
  };
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      assert.equal(canonicalJson(reversed(value)), canonicalJson(value));
      assert.equal(
        JSON.stringify(JSON.parse(canonicalJson(value))),
        canonicalJson(JSON.parse(canonicalJson(value))),
      );
    }),
  );
});
