import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { orderBetween, orderKeys } from './order.ts';

describe('order keys', () => {
  it('[CO19] sort between their neighbours', () => {
    assert.equal(orderBetween('a', 'c'), 'b');
    assert.equal(orderBetween('a', 'b'), 'ai');
    assert.equal(orderBetween(undefined, '1'), '0i');
    assert.equal(orderBetween('z', undefined), 'zi');
    assert.equal(orderBetween(undefined, undefined), 'i');
  });

  it('[CO19] say where there is no room, or what is no key', () => {
    for (const [before, after] of [
      ['b', 'b'],
      ['c', 'b'],
      ['A', undefined],
      ['a0', 'b'],
      [undefined, ''],
    ]) {
      assert.equal(orderBetween(before, after), undefined);
    }
  });

  it('[CO19] can be put in anywhere, again and again', () => {
    const places = fc.array(fc.nat(), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.nat({ max: 5 }), places, (begin, wanted) => {
        const keys = [...orderKeys(begin)];
        for (const each of wanted) {
          const place = each % (keys.length + 1);
          const key = orderBetween(keys[place - 1], keys[place]);
          assert.ok(key !== undefined && !key.endsWith('0'));
          keys.splice(place, 0, key);
        }
        assert.deepEqual([...keys].sort(), keys);
        assert.equal(new Set(keys).size, keys.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('[CO19] made anew are short, in order and have room between them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (count) => {
        const keys = orderKeys(count);
        assert.equal(new Set(keys).size, count);
        assert.deepEqual([...keys].sort(), keys);
        assert.ok(keys.every((key) => key.length <= 3 && orderBetween(undefined, key)));
        assert.ok(keys.every((key, at) => at === 0 || orderBetween(keys[at - 1], key)));
      }),
      { numRuns: 300 },
    );
  });
});
