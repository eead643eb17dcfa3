import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasureOf } from '../access/erasure.ts';
import type { PerfError } from '../errors.ts';
import type { PersonId } from '../schema/ids.ts';
import { rewrittenImages } from './redaction.ts';
import { createState } from './state.ts';
import type { Change, StoredCommit } from './storage.ts';

const at = '2026-05-04T10:00:00Z';
const rule = erasureOf('mia' as PersonId, at, createState());

const comment = (text: string, by = 'mia') => ({ id: 'c', goalId: 'g', by, at, text });

function commit(version: number, record: unknown, more: Partial<Change> = {}): StoredCommit {
  const change = { collection: 'comments', id: 'c', expected: version - 1, schema: 1, record };
  const about = { id: `${version}`, at, by: 'mia', command: { type: 'x' } };
  return { ...about, version, changes: [{ ...change, ...more }] };
}

const images = (current: number, ...commits: readonly StoredCommit[]) =>
  rewrittenImages({ versionOf: () => current }, commits, rule).map(({ version, record }) => [
    version,
    record,
  ]);

test('[ER2] every image with such words is rewritten, the others are not named', () => {
  const gone = { ...comment(''), withdrawnAt: at };
  const { text: _text, ...withdrawn } = gone;
  assert.deepEqual(
    images(4, commit(1, comment('a')), commit(2, comment('b', 'lea')), commit(3, comment('c'))),
    [
      [1, withdrawn],
      [3, withdrawn],
    ],
  );
  const more = { redacted: true as const };
  assert.deepEqual(images(4, commit(1, null), commit(2, null, more)), []);
});

test('[ER2] an image that was kept before its collection had no history is dropped', () => {
  const note = { id: 'c', seriesId: 's', by: 'mia', at, text: 'a' };
  assert.deepEqual(images(1, commit(1, note, { collection: 'privateNotes' })), [[1, null]]);
});

test('[ER11] an image that cannot be read is dropped, unless the record still is as broken', () => {
  const broken = { nonsense: 'words' };
  const unversioned = commit(2, comment('a'), { schema: 0 });
  assert.deepEqual(images(4, commit(1, broken), unversioned), [
    [1, null],
    [2, null],
  ]);
  assert.deepEqual(images(1, commit(1, broken)), []);
});

test('[MG5] an image of a newer version is neither freed nor dropped: the erasure is refused', () => {
  const newer = commit(2, comment('a'), { schema: 99 });
  const unknown = commit(2, comment('a'), { collection: 'notYetInvented' });
  for (const image of [newer, unknown]) {
    const erase = () => images(3, commit(1, comment('a')), image);
    assert.throws(erase, ({ code, ids }: PerfError) => code === 'newer-data' && ids.length === 0);
  }
});
