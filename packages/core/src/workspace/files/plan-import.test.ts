import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorsOf, resealed, shortHistory, wholeFile } from '../../testing/exported.ts';
import { memoryStorage } from '../memory-storage.ts';
import { planWorkspaceImport } from './plan-import.ts';
import { workspaceHash } from './workspace-hash.ts';

const replaced = (place: number, from: string | RegExp, to: string) => (lines: string[]) =>
  lines.with(place, (lines[place] as string).replace(from, to));

async function errorsIn(text: string | Uint8Array): Promise<readonly string[]> {
  const plan = await planWorkspaceImport(text);
  assert.equal(plan.kind, plan.errors.length > 0 ? 'refused' : 'restore');
  return errorsOf(plan);
}

describe('the dry run of a file', () => {
  test('[X38] says what would become of the records, and changes nothing', async () => {
    const storage = await shortHistory();
    const text = await wholeFile(storage);
    const empty = memoryStorage();
    const plan = await planWorkspaceImport(text, { storage: empty });
    assert.deepEqual(
      [plan.kind, plan.from, plan.to],
      ['restore', 0, (await workspaceHash(storage)).version],
    );
    assert.deepEqual(plan.counts['goals'], { new: 1, same: 0, different: 0, erased: 0 });
    assert.equal((await empty.open()).version, 0);
    const again = await planWorkspaceImport(text, { storage });
    assert.deepEqual(
      [again.kind, again.counts['cycles']],
      ['nothing', { new: 0, same: 1, different: 0, erased: 0 }],
    );
  });

  test('[X38] names the records that would be set aside, with their lines', async () => {
    const text = await wholeFile(await shortHistory());
    const place = text.split('\n').findIndex((line) => line.includes('"id":"g","expected":1'));
    const plan = await planWorkspaceImport(
      resealed(text, replaced(place, '"kind":"objective"', '"kind":"dream"')),
    );
    const named = plan.setAside.map(({ line, collection, id, error }) =>
      [line - place, collection, id, error.code].join(' '),
    );
    assert.deepEqual([plan.kind, ...named], ['restore', '1 goals g invalid-input']);
  });

  test('[X39] tells a file that was cut or changed, and what is no such file', async () => {
    const text = await wholeFile(await shortHistory());
    const lines = text.trimEnd().split('\n');
    const last = lines.length;
    const cut = `${lines.slice(0, -1).join('\n')}\n`;
    assert.deepEqual(await errorsIn(cut), [
      `${last - 1} bad-file; ${last - 1}: expected a closing line after it, so the file was cut`,
    ]);
    assert.match(
      (await errorsIn(text.slice(0, -40)))[0] as string,
      /bad-file; \d+: expected one object of JSON/,
    );
    assert.deepEqual(await errorsIn(text.replace('Mia', 'Mio')), [
      `${last} bad-file; ${last}: expected another hash, so the file was changed`,
    ]);
    const without = [...lines.slice(0, 2), ...lines.slice(3)].join('\n');
    assert.ok((await errorsIn(without)).length > 0);
    assert.deepEqual(await errorsIn(''), ['1 bad-file; 1: expected a header']);
    assert.deepEqual(await errorsIn('id;title\n1;x'), [
      '1 bad-file; 1: expected one object of JSON',
    ]);
    assert.deepEqual(await errorsIn('{"a":1}\n'), [
      '1 bad-file; 1: expected a kind: header, commit, change, record, end',
    ]);
    assert.deepEqual(await errorsIn(`${text}{}\n`), [
      `${last + 1} bad-file; ${last + 1}: expected a kind: header, commit, change, record, end`,
    ]);
    assert.deepEqual(await errorsIn(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`), []);
    assert.deepEqual(await errorsIn(new TextEncoder().encode(text)), []);
  });

  test('[X39] names the line and the place of what does not fit', async () => {
    const text = await wholeFile(await shortHistory());
    const misfits = resealed(text, replaced(1, '"version":1', '"version":"1"'));
    const [first] = await errorsIn(misfits);
    assert.equal(first, '2 invalid-input; version: expected number');
    const several = resealed(text, (lines) =>
      replaced(2, '"expected":0', '"expected":-1')(replaced(3, '"id"', '"no"')(lines)),
    );
    const lines = (await errorsIn(several)).map((line) => line.split(';')[0]);
    assert.deepEqual(lines.slice(0, 2), ['3 invalid-input', '4 invalid-input']);
  });

  test('[X40] refuses what is hostile, and leaves the prototype of objects as it is', async () => {
    const text = await wholeFile(await shortHistory());
    const hostile = [
      ['"record":{', '"record":{"__proto__":{"polluted":1},'],
      ['"record":{', '"record":{"constructor":{"prototype":{"polluted":1}},'],
      ['"record":{', '"record":{"\\u005f_proto__":[{"polluted":1}],'],
      ['"record":{', `"record":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},`],
      ['"record":{', '"record":{"a":1e999,'],
    ] as const;
    for (const [from, to] of hostile) {
      const [error] = await errorsIn(resealed(text, replaced(2, from, to)));
      assert.match(error as string, /^3 invalid-input; /);
    }
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    const long = `${text.split('\n')[0]}\n"${'x'.repeat(9 * 1024 * 1024)}`;
    assert.deepEqual(await errorsIn(long), ['2 bad-file; 2: expected at most 8388608 characters']);
    const bytes = new TextEncoder().encode(text);
    assert.match(
      (await errorsIn(bytes.with(200, 0xff)))[0] as string,
      /bad-file; \d: expected UTF-8/,
    );
  });

  test('[X40] refuses a file of a newer version before anything else', async () => {
    const text = await wholeFile(await shortHistory());
    for (const [from, to] of [
      ['"formatVersion":1', '"formatVersion":2,"more":[]'],
      ['"goals":1', '"goals":99'],
      ['"goals":1', '"dreams":1'],
    ] as const) {
      assert.deepEqual(await errorsIn(resealed(text, replaced(0, from, to))), ['1 newer-data']);
    }
  });
});

describe('the history in a file', () => {
  const misfits: readonly (readonly [string, (lines: string[]) => string[], string])[] = [
    [
      'a gap',
      (lines) => lines.map((line) => line.replace('"version":3,', '"version":4,')),
      'version: expected 3',
    ],
    [
      'a commit twice',
      (lines) => lines.map((line) => line.replace('ada0004', 'ada0000')),
      'id: expected each commit once',
    ],
    [
      'a version that the record had not',
      (lines) => lines.map((line) => line.replace('"expected":1', '"expected":2')),
      'expected: expected 1',
    ],
    [
      'a record twice',
      (lines) =>
        lines.flatMap((line) =>
          line.includes('"kind":"commit","version":1,')
            ? [line.replace(/"changes":(\d+)/, (_, n) => `"changes":${Number(n) + 1}`)]
            : line.includes('"collection":"goals","id":"g","expected":0')
              ? [line, line]
              : [line],
        ),
      'id: expected each record once in a commit',
    ],
    [
      'an image where there is no history',
      (lines) =>
        lines.map((line) => line.replace('"collection":"cycles"', '"collection":"nudges"')),
      'unlogged: expected true, as this has no history',
    ],
    [
      'an image in spite of its mark',
      (lines) =>
        lines.map((line) =>
          line.includes('"collection":"goals","id":"g","expected":0')
            ? line.replace(/}$/, ',"redacted":true}')
            : line,
        ),
      'record: expected null',
    ],
  ];
  for (const [what, change, message] of misfits) {
    test(`[X41] is refused with ${what}`, async () => {
      const text = await wholeFile(await shortHistory());
      const errors = await errorsIn(resealed(text, change));
      assert.ok(
        errors.some((error) => error.includes('invalid-input') && error.endsWith(message)),
        errors.join('\n'),
      );
    });
  }
});
