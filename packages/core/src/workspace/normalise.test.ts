import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import { normalise } from './normalise.ts';

const clean = (value: unknown) => normalise(value, 1e6, 'a value');

function pathOf(value: unknown, maxSize = 1e6): readonly (string | number)[] {
  try {
    normalise(value, maxSize, 'a value');
  } catch (error) {
    assert.ok(error instanceof PerfError && error.code === 'invalid-input');
    return error.issues[0]?.path ?? ['no issue'];
  }
  throw new Error('it was not refused');
}

describe('normalise', () => {
  test('[W2] gives plain JSON back as an equal copy', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const json = JSON.stringify(value);
        fc.pre(!/__proto__|constructor|prototype|[^ -~]/.test(json));
        assert.deepEqual(clean(value), JSON.parse(json));
      }),
    );
    const given = { list: [{ deep: [1] }] };
    const copy = clean(given) as typeof given;
    assert.notEqual(copy.list[0], given.list[0]);
  });

  test('[W2] normalising twice is normalising once', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 }), text, (value, extra) => {
        let once: unknown;
        try {
          once = clean([value, extra, -0]);
        } catch (error) {
          assert.ok(error instanceof PerfError);
          return;
        }
        assert.deepEqual(clean(once), once);
        assert.ok(Object.is((once as unknown[])[2], 0));
        assert.doesNotMatch(JSON.stringify(once), /\\u0000|\\ud[89a-f]/);
      }),
    );
  });

  test('[W2] texts lose what no storage keeps alike, and letters get one form', () => {
    assert.equal(clean('e\u0301\u0000\ud800 a\uFFFEb'), 'é ab');
  });

  test('[W2] numbers are finite, and -0 is 0', () => {
    for (const value of [NaN, Infinity, -Infinity])
      assert.deepEqual(pathOf({ a: [value] }), ['a', 0]);
    assert.ok(Object.is(clean(-0), 0));
  });

  test('[W2] absent keys stand for undefined; nothing that JSON cannot hold passes', () => {
    assert.deepEqual(clean({ a: undefined, b: 1 }), { b: 1 });
    for (const value of [10n, Symbol('s'), () => 1, new Date(), new Map(), /x/, [undefined]]) {
      assert.equal(pathOf({ value })[0], 'value');
    }
  });

  test('[W2] keys that reach for a prototype are refused, however they are written', () => {
    const hostile = ['__proto__', 'constructor', 'prototype', '\u005f_proto__'];
    for (const key of hostile) {
      const value = JSON.parse(`{"a":[{${JSON.stringify(key)}:{"polluted":true}}]}`) as unknown;
      assert.deepEqual(pathOf(value), ['a', 0, key]);
    }
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  test('[W2] nothing of the host runs: no toJSON, and a getter is read once', () => {
    let reads = 0;
    const value = {
      get once() {
        reads += 1;
        return 'x';
      },
    };
    assert.deepEqual([clean(value), reads], [{ once: 'x' }, 1]);
    assert.deepEqual(pathOf({ toJSON: () => ({ forged: true }) }), ['toJSON']);
  });

  test('[W2] 32 levels pass, 33 and 100,000 are refused without a stack overflow', () => {
    const nested = (levels: number, wrap: (inner: unknown) => unknown) => {
      let value: unknown = 1;
      for (let level = 0; level < levels; level++) value = wrap(value);
      return value;
    };
    assert.deepEqual(
      clean(nested(32, (inner) => [inner])),
      nested(32, (inner) => [inner]),
    );
    for (const levels of [33, 100_000]) {
      assert.equal(pathOf(nested(levels, (inner) => [inner])).length, 32);
      assert.equal(pathOf(nested(levels, (inner) => ({ a: inner }))).length, 32);
    }
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    assert.equal(pathOf(circle).length, 32);
  });

  test('[W2] wide and long values are refused by their size', () => {
    const wide = Object.fromEntries(Array.from({ length: 1e5 }, (_, index) => [`k${index}`, 1]));
    pathOf(wide, 1000);
    pathOf('x'.repeat(1001), 1000);
    pathOf(Array(1e6), 1000);
    pathOf(
      Array.from({ length: 50_000 }, () => 'item'),
      1e5,
    );
    clean(Array.from({ length: 1000 }, () => 'item'));
  });
});
