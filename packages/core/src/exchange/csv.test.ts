import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { PerfError } from '../errors.ts';
import { type Delimiter, parseCsv } from './csv.ts';
import { decodeCsv } from './csv-bytes.ts';

const cellsOf = (text: string) => parseCsv(text).rows.map((row) => row.cells);

function refusedAt(line: number, read: () => unknown): void {
  assert.throws(read, (error) => {
    assert.ok(error instanceof PerfError, String(error));
    assert.equal(error.code, 'bad-csv');
    assert.match(error.message, new RegExp(`^Line ${line}: `));
    assert.deepEqual(error.issues[0]?.path, [line]);
    return true;
  });
}

describe('parseCsv', () => {
  for (const [title, text, rows] of [
    [
      'plain cells',
      'a,b\n1,2\n3,4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['no line end at the end', 'a,b\n1,2', [['1', '2']]],
    ['Windows line ends', 'a,b\r\n1,2\r\n', [['1', '2']]],
    ['old Mac line ends', 'a,b\r1,2\r', [['1', '2']]],
    ['a byte order mark', '\uFEFFa,b\n1,2', [['1', '2']]],
    ['a delimiter in quotes', 'a,b\n"1,5",2', [['1,5', '2']]],
    ['a line break in quotes', 'a,b\n"one\ntwo",2', [['one\ntwo', '2']]],
    ['doubled quotes', 'a,b\n"say ""hi""","""', undefined],
    ['quotes all doubled', 'a,b\n"say ""hi""",""""', [['say "hi"', '"']]],
    ['empty quoted cells', 'a,b\n"",""\n"",x', [['', 'x']]],
    ['a quote inside an unquoted cell', 'a,b\n5" pipe,2', [['5" pipe', '2']]],
    ['empty cells at the end', 'a,b,c\n1,,', [['1', '', '']]],
    ['spaces, which belong to the cell', 'a,b\n 1 , "2"', [[' 1 ', ' "2"']]],
    ['cells that look like formulas', 'a,b\n=1+1,@x', [['=1+1', '@x']]],
  ] as const) {
    test(`[X1] reads ${title}`, () => {
      if (rows) assert.deepEqual(cellsOf(text), rows);
      else refusedAt(2, () => parseCsv(text));
    });
  }

  test('[X1] gives rows the numbers of a spreadsheet and lines those of an editor', () => {
    const { rows } = parseCsv('id,text\n1,"a\nb"\n,\n\n2,c');
    assert.deepEqual(
      rows.map(({ row, line }) => [row, line]),
      [
        [2, 2],
        [5, 6],
      ],
    );
  });

  test('[X1] names a column without a name after its place', () => {
    assert.deepEqual(parseCsv(' id ,,title,\n1,2,3,').header, [
      'id',
      'column 2',
      'title',
      'column 4',
    ]);
  });

  test('[X1] reads back whatever was written, under any delimiter', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ',', ';', '\t', '|', '"', '\n', ' ', 'ü'),
    });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom<Delimiter>(',', ';', '\t', '|'), (rows, delimiter) => {
        const written = rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n');
        const read = parseCsv(`x${delimiter}y${delimiter}z\n${written}`, { delimiter });
        const kept = rows.filter((row) => row.some((text) => text.trim() !== ''));
        assert.deepEqual(
          read.rows.map((row) => row.cells),
          kept,
        );
      }),
    );
  });

  for (const [delimiter, text] of [
    [',', 'id,title\n1,"a;b;c"'],
    [';', 'id;title;due\n1;a, b, c;x'],
    ['\t', 'id\ttitle\n1\ta, b'],
    ['|', 'id|title\n1|a'],
    [';', 'name, first;id;due\nLee, Anna;1;2'],
    [',', 'id\n1'],
  ] as const) {
    test(`[X2] finds ${JSON.stringify(delimiter)} in ${JSON.stringify(text)}`, () => {
      assert.equal(parseCsv(text).delimiter, delimiter);
    });
  }

  test('[X2] takes the delimiter that the caller names', () => {
    assert.deepEqual(parseCsv('a;b,c\n1;2,3', { delimiter: ',' }).header, ['a;b', 'c']);
  });

  for (const [delimiter, text] of [
    [';', 'sep=;\r\na,b;c\r\n1;2\r\n'],
    ['\t', '\uFEFFsep=\t\na,b\tc\n1\t2'],
    ['|', '"sep=|"\na,b|c\n1|2'],
  ] as const) {
    test(`[X2] believes the first line of ${JSON.stringify(text)}`, () => {
      const table = parseCsv(text);
      assert.deepEqual([table.delimiter, table.header], [delimiter, ['a,b', 'c']]);
      assert.deepEqual(table.rows, [{ row: 2, line: 3, cells: ['1', '2'] }]);
      assert.deepEqual(parseCsv(text, { delimiter: ',' }).header[0], 'a');
    });
  }

  for (const [title, line, text] of [
    ['a line that names the delimiter alone', 1, 'sep=;'],
    ['nothing at all', 1, ''],
    ['white space alone', 1, ' \n\t\n'],
    ['a column twice', 2, '\nid,title,id\n1,2,3'],
    ['a quote that never closes', 3, 'a,b\n1,2\n3,"4\n5,6\n'],
    ['a quote that never closes after one with breaks', 4, 'a,b\n"1\n2",3\n"4,5'],
    ['text behind a closing quote', 2, 'a,b\n"1"2,3'],
    ['text behind a closing quote on a later line', 3, 'a,b\n"1\n2" x,3'],
    ['a NUL character', 2, 'a,b\n1\u0000,2'],
  ] as const) {
    test(`[X3] refuses ${title}, naming line ${line}`, () => refusedAt(line, () => parseCsv(text)));
  }

  test('[X3] stops at the limits of length, rows and columns', () => {
    const limits = { length: 60, rows: 3, columns: 4 };
    refusedAt(1, () => parseCsv('x'.repeat(61), { limits }));
    refusedAt(5, () => parseCsv('a,b\n1,1\n2,2\n3,3\n4,4', { limits }));
    refusedAt(2, () => parseCsv('a,b\n1,2,3,4,5', { limits, delimiter: ',' }));
    assert.equal(parseCsv('a,b\n1,1\n2,2\n3,3\n', { limits }).rows.length, 3);
  });

  test('[X3] meets a million columns and an open quote of many megabytes within seconds', () => {
    const start = performance.now();
    refusedAt(2, () => parseCsv(`a,b\n${'1,'.repeat(1_000_000)}`, { delimiter: ',' }));
    refusedAt(2, () => parseCsv(`a,b\n"${'a""\n'.repeat(2_000_000)}`));
    assert.ok(performance.now() - start < 3000);
  });
});

describe('decodeCsv', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test('[X4] reads UTF-8, with or without its mark, and UTF-16 with one', () => {
    assert.equal(decodeCsv(utf8('id,títle\n')), 'id,títle\n');
    assert.equal(parseCsv(decodeCsv(utf8('\uFEFFid,x\n1,2'))).header[0], 'id');
    assert.equal(decodeCsv(bytes(0xff, 0xfe, 0x69, 0, 0xe9, 0)), 'ié');
    assert.equal(decodeCsv(bytes(0xfe, 0xff, 0, 0x69, 0, 0xe9)), 'ié');
  });

  test('[X4] refuses other bytes and names the line, unless the encoding is said', () => {
    const latin = Uint8Array.from([...utf8('id,name\n1,Zo'), 0xeb, ...utf8('\n2,x')]);
    refusedAt(2, () => decodeCsv(latin));
    assert.equal(decodeCsv(latin, 'windows-1252'), 'id,name\n1,Zoë\n2,x');
  });
});

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
