import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PerfError } from '@throughline/core';
import type { Marker } from './idb-marker.ts';
import { readWhole, writeWhole } from './idb-whole.ts';
import { idbStorage } from './idb.ts';
import { folderName, snapshotFile } from './second-copy-generations.ts';
import { linesOf } from './second-copy-lines.ts';
import type { CopyLocks } from './second-copy-locks.ts';
import type { Place } from './second-copy-place.ts';
import { isRescueWanted, rescue } from './second-copy-rescue.ts';
import { copyAt } from './second-copy.ts';
import { goalCommit } from './testing/browser.ts';
import { copiedWorkspace } from './testing/copied-workspace.ts';
import { lookInto } from './testing/layout.ts';
import { memoryPlace } from './testing/memory-place.ts';

let made = 0;

/** A tab that has committed c1 to c3, a connection as another one has it, and the files of both. */
async function twoTabs() {
  const name = `tabs ${made++}`;
  const tab = idbStorage(name);
  const commit = (id: string) => tab.commit(goalCommit(id));
  for (const id of ['c1', 'c2', 'c3']) await commit(id);
  const database = await lookInto(name);
  const place = memoryPlace();
  const keep = async () => {
    const { birth, version: to, ...rest } = await readWhole(database);
    await place.write(
      folderName(birth, to),
      snapshotFile,
      linesOf({ birth, from: 0, to, ...rest }),
    );
  };
  await keep();
  const log = async () => {
    const all: string[] = [];
    for await (const { id, version } of tab.commits(0)) all.push(`${id} ${version}`);
    return all.join(', ');
  };
  const close = async () => {
    database.close();
    await tab.close();
  };
  return { tab, commit, database, place, keep, log, close };
}

function markerAt(known: () => { birth: number; version: number } | undefined): Marker {
  const nothing = () => undefined;
  return { isSet: () => known() !== undefined, known, set: nothing, clear: nothing };
}

const asked = { afterLoss: 'refuse', seen: 0, birth: undefined } as const;
const isNotLost = () => false;
const connection = { connect: () => Promise.resolve() };
const timeout = () => Promise.reject(new DOMException('too long', 'TimeoutError'));
const noLocks: CopyLocks = { changing: timeout, appending: timeout, ifQuiet: timeout };

describe('a repair while another tab commits', () => {
  it('[T44] takes no commit for lost that was kept while it looked', async () => {
    const { commit, database, place, keep, close } = await twoTabs();
    const listing: Place = {
      ...place,
      async list() {
        await commit('c4');
        await keep();
        return place.list();
      },
    };
    assert.equal(await isRescueWanted(listing, database, isNotLost), false);
    await commit('c5');
    const { birth } = await readWhole(database);
    let marked = 4;
    const moving: Place = {
      ...place,
      async list() {
        await commit(`c${(marked += 2)}`);
        await keep();
        return place.list();
      },
    };
    const marker = markerAt(() => ({ birth, version: marked }));
    assert.equal(await rescue(moving, { ...asked, database, marker }), undefined);
    await close();
  });

  it('[T44] writes nothing over what was committed meanwhile, and looks again', async () => {
    const { tab, commit, database, place, log, close } = await twoTabs();
    // Files that promise a fourth commit, which comes while they are read.
    const { birth, commits, records } = await readWhole(database);
    const fourth = { ...commits[2]!, id: 'c4', version: 4, changes: [] };
    const file = { birth, from: 0, to: 4, records, commits: [...commits, fourth] };
    await place.write(folderName(birth, 4), snapshotFile, linesOf(file));
    let reads = 0;
    const reading: Place = {
      ...place,
      async read(folder, name) {
        if (reads++ === 0) for (const id of ['c4', 'c5']) await commit(id);
        return place.read(folder, name);
      },
    };
    const marker = markerAt(() => undefined);
    assert.equal(await rescue(reading, { ...asked, database, marker }), undefined);
    assert.equal(reads, 1);
    await commit('c6');
    assert.equal(await log(), 'c1 1, c2 2, c3 3, c4 4, c5 5, c6 6');
    assert.equal((await tab.read()).length, 6);
    await close();
  });

  it('[T42] a whole is not put in the place of a newer state, nor of one that nobody looked at', async () => {
    const { commit, database, log, close } = await twoTabs();
    const whole = await readWhole(database);
    const { birth } = whole;
    await commit('c4');
    assert.equal(await writeWhole(database, whole), false);
    const ahead = { ...whole, version: 9 };
    assert.equal(await writeWhole(database, ahead, { birth, version: 3 }), false);
    assert.equal(await writeWhole(database, ahead, { birth: 0.5, version: 4 }), false);
    assert.equal(await log(), 'c1 1, c2 2, c3 3, c4 4');
    await close();
  });
});

describe('a repair that needs the locks', () => {
  it('[T44] is refused in words of its own where another tab holds them, and only after a loss', async () => {
    const { database, place, close } = await twoTabs();
    const { source } = copiedWorkspace();
    const notify = () => assert.fail('nothing was done');
    const copy = copyAt({ place, source, connection, notify, locks: noLocks });
    const found = { ...asked, database, marker: markerAt(() => undefined) };
    await assert.rejects(
      copy.rescue(found, () => true),
      (error) =>
        error instanceof PerfError &&
        error.code === 'storage-blocked' &&
        error.message.includes('second copy'),
    );
    let looks = 0;
    await copy.rescue(found, () => looks++ === 0);
    assert.equal(looks, 2, 'another tab has repaired it meanwhile');
    await close();
  });
});
