import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cellNumber } from './cell-number.ts';

describe('cellNumber', () => {
  for (const [cell, value] of [
    ['0', 0],
    ['1234', 1234],
    ['-17', -17],
    ['−17', -17],
    ['+5', 5],
    ['94.5', 94.5],
    ['94,5', 94.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00A0234\u202F567', 1_234_567],
    ["1'234.5", 1234.5],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1.2345', 1.2345],
    ['1234.567', 1234.567],
    ['1,234.567', 1234.567],
    [' 12 ', 12],
    ['-0', 0],
  ] as const) {
    test(`[X5] reads ${JSON.stringify(cell)} as ${value}`, () => {
      assert.deepEqual(cellNumber(cell), { kind: 'number', value, percent: false });
    });
  }

  test('[X5] reads a percent sign as such and blanks as blank', () => {
    assert.deepEqual(cellNumber('12 %'), { kind: 'number', value: 12, percent: true });
    assert.deepEqual(cellNumber('-1.5%'), { kind: 'number', value: -1.5, percent: true });
    assert.deepEqual(cellNumber(' \u00A0'), { kind: 'blank' });
  });

  for (const cell of ['1,234', '1.234', '-12,500', '999.999']) {
    test(`[X6] guesses neither reading of ${cell}, and takes the one that the decimal mark says`, () => {
      assert.equal(cellNumber(cell).kind, 'unclear');
      const digits = Number(cell.replace(/[.,]/, ''));
      const grouping = cell.includes(',') ? '.' : ',';
      const decimal = cell.includes(',') ? ',' : '.';
      assert.deepEqual(cellNumber(cell, grouping), {
        kind: 'number',
        value: digits,
        percent: false,
      });
      const small = { kind: 'number', value: digits / 1000, percent: false };
      assert.deepEqual(cellNumber(cell, decimal), small);
    });
  }

  for (const cell of [
    ...['x', 'n/a', '-', '%', '$5', '5 EUR', '1e5', '(17)', '1..2', '1,2,3', '12,34,567'],
    ...['1234,567.8', '1,23.4', '1.5.', '.5', '5.', 'X/10', '1/2', '٣', 'Infinity', 'NaN', '0x10'],
    ...['--5', '5%%', "1'2345", '1 2', '9'.repeat(400)],
  ]) {
    test(`[X6] takes ${cell.slice(0, 12)} for no number`, () => {
      assert.equal(cellNumber(cell).kind, 'unclear');
    });
  }

  test('[X5] reads back every number written in the English, German and Swiss way', () => {
    const number = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(number, fc.constantFrom('en', 'de', 'de-CH'), (value, locale) => {
        const written = value.toLocaleString(locale, { minimumFractionDigits: 2 });
        assert.deepEqual(cellNumber(written), { kind: 'number', value: value + 0, percent: false });
      }),
    );
  });

  test('[X6] never gives anything but a finite number', () => {
    const character = fc.constantFrom(..."0123456789.,-+% '’eE");
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 30 }), (cell) => {
        const found = cellNumber(cell);
        if (found.kind !== 'number') return;
        assert.ok(Number.isFinite(found.value) && !Object.is(found.value, -0));
      }),
    );
  });
});
