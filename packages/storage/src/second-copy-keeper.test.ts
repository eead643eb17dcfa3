import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PerfError } from '@throughline/core';
import type { IdbNotice } from './idb-notices.ts';
import { generationsIn } from './second-copy-generations.ts';
import { journalOf } from './second-copy-journal.ts';
import { keeperOf } from './second-copy-keeper.ts';
import { readCopy } from './second-copy-read.ts';
import { beginCopy } from './second-copy-snapshot.ts';
import { copiedWorkspace } from './testing/copied-workspace.ts';
import { memoryLocks, memoryPlace } from './testing/memory-place.ts';

function kept() {
  const place = memoryPlace();
  const locks = memoryLocks();
  const workspace = copiedWorkspace();
  const { source } = workspace;
  const notices: IdbNotice['kind'][] = [];
  const journal = journalOf(place, source);
  const keeper = keeperOf({
    append: (pending) => locks.appending(() => journal.append(pending)),
    forget: journal.reset,
    begin: () => locks.changing(() => beginCopy(place, source, locks)),
    notify: ({ kind }) => notices.push(kind),
  });
  const keep = (id: string) => {
    const { commit, version } = workspace.write({ id, text: id });
    return keeper.keep(version, commit);
  };
  const versionInCopy = async () => {
    const read = await readCopy(place, await generationsIn(place));
    return read?.whole.version ?? 0;
  };
  return { place, locks, keeper, workspace, notices, keep, versionInCopy };
}

describe('keeping commits in a second copy', () => {
  it('[T43] writes commits that wait for each other as one file', async () => {
    const { place, keep, versionInCopy } = kept();
    await keep('first');
    await Promise.all(Array.from({ length: 50 }, (_, at) => keep(`g${at}`)));
    assert.equal(await versionInCopy(), 51);
    assert.ok(place.files.size < 5, `${place.files.size} files`);
  });

  it('[T51] falls behind once, says so, and catches up when it can be written again', async () => {
    const { place, keeper, notices, keep, versionInCopy } = kept();
    await keep('a');
    place.failure = new DOMException('full', 'QuotaExceededError');
    await Promise.all([keep('b'), keep('c')]);
    await keep('d');
    assert.equal(keeper.isKept, false);
    await keeper.catchUp();
    assert.deepEqual(notices, ['second-copy-behind']);
    assert.equal(await versionInCopy(), 1);
    place.failure = undefined;
    await keeper.catchUp();
    assert.equal(keeper.isKept, true);
    assert.deepEqual(notices, ['second-copy-behind', 'second-copy-kept']);
    assert.equal(await versionInCopy(), 4);
  });

  it('[T51] says that there is no second copy where the browser refuses files altogether', async () => {
    const { place, notices, keep } = kept();
    place.failure = new DOMException('private', 'SecurityError');
    await keep('a');
    assert.deepEqual(notices, ['no-second-copy']);
  });

  it('[T43] never says that nothing was written where only the copy could not be made', async () => {
    const { workspace, keeper } = kept();
    const { version } = workspace.write({ id: 'a', text: 'a' });
    const closed = new PerfError('closed', 'It was closed.');
    Object.assign(workspace.source, { whole: () => Promise.reject(closed) });
    await assert.rejects(keeper.keep(version), (error) => !(error instanceof PerfError));
  });
});
