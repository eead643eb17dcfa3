import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseCsv } from './csv.ts';
import { exportFileName, plainNumber, tableCsv } from './csv-write.ts';
import { guardedText, unguardedText } from './export-mark.ts';
import { cellNumber } from './cell-number.ts';

/** What spreadsheets take for a formula, and what only looks like one. */
const golden = [
  ['=SUM(A1:A9)', `'=SUM(A1:A9)`],
  ['+47 22', `'+47 22`],
  ['-5', `'-5`],
  ['@cmd', `'@cmd`],
  ['\t=1', `'\t=1`],
  ['\r=1', `'\r=1`],
  ['\uFF1D1', `'\uFF1D1`],
  ['\uFF0B1', `'\uFF0B1`],
  ['\uFF0D1', `'\uFF0D1`],
  ['\uFF20x', `'\uFF20x`],
  [';=1', `';=1`],
  ['"=1"', `'"=1"`],
  [',@x', `',@x`],
  ['  =1', `'  =1`],
  [`'=1`, `''=1`],
  ['5 + 3 = 8', '5 + 3 = 8'],
  [`'quoted'`, `'quoted'`],
  ['plain', 'plain'],
] as const;

describe('a table in CSV', () => {
  test('[X56] a text that a spreadsheet would run has an apostrophe in front, and only such a text', () => {
    for (const [text, guarded] of golden) assert.equal(guardedText(text), guarded);
  });

  test('[X56] is the golden file: numbers stay numbers, lines end in CRLF, cells are quoted where needed', () => {
    const rows = [
      { cells: ['1', '=1+1', -5, 'a, "b"'], mark: 'm1' },
      { cells: ['2', '-5', -0.5, 'two\nlines; one'], mark: 'm2' },
      { cells: ['3', undefined, undefined, ''], mark: 'm3' },
    ];
    assert.equal(
      tableCsv(['id', 'title', 'value', 'note'], rows),
      [
        'id,title,value,note,throughline export 1',
        `1,"'=1+1",-5,"a, ""b""",m1`,
        `2,"'-5",-0.5,"two\nlines; one",m2`,
        '3,,,,m3',
        '',
      ].join('\r\n'),
    );
    const asIs = { formulas: 'as-is', delimiter: ';' } as const;
    const plain = tableCsv(['t'], [{ cells: ['=1'], mark: 'm' }], asIs);
    assert.equal(plain, 't;throughline raw export 1\r\n=1;m\r\n');
  });

  test('[X56] whatever a text is, its apostrophe is taken away again and no other one', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...`'=+-@;, "a`) }),
      fc.constantFrom(...golden.flat()),
    );
    fc.assert(
      fc.property(text, (given) => {
        assert.equal(unguardedText(guardedText(given)), given);
      }),
      { numRuns: 2000 },
    );
  });

  test('[X56] is read back as it was, under every delimiter', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a\'";,|\t\n=-@ ') });
    const cells = fc.array(cell, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cells, fc.constantFrom(',', ';', '\t'), (given, delimiter) => {
        const header = given.map((_, at) => `c${at}`);
        const table = parseCsv(tableCsv(header, [{ cells: given, mark: 'm' }], { delimiter }));
        assert.equal(table.delimiter, delimiter);
        assert.deepEqual(table.rows[0]?.cells.slice(0, -1).map(unguardedText), given);
      }),
    );
  });

  test('[X56] numbers are digits that read back as they were', () => {
    const wide = fc
      .double({ min: -1e15, max: 1e15, noNaN: true })
      .filter((value) => value === 0 || Math.abs(value) > 1e-9);
    fc.assert(
      fc.property(wide, (value) => {
        const read = cellNumber(plainNumber(value), '.');
        assert.deepEqual(read, { kind: 'number', value: value + 0, percent: false });
      }),
    );
    assert.equal(plainNumber(1e21), '1000000000000000000000');
  });

  test('[X57] the name of a file is letters, digits and hyphens, whatever it is about', () => {
    assert.equal(exportFileName('Goals of Q2', '2026-05-04'), 'goals-of-q2-2026-05-04.csv');
    const hostile = exportFileName('../../etc\r\nX: y', '2026-05-04');
    assert.equal(hostile, 'etc-x-y-2026-05-04.csv');
    assert.equal(exportFileName('目標', ''), 'export.csv');
    assert.ok(exportFileName('a'.repeat(500), '2026-05-04').length <= 84);
  });
});
