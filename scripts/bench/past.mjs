// H1: a past moment of a company with a year of history, beside folding all commits up to it, which `recordsAt` does.
import { createScoreboard, createWorkspace, recordsAt, versionAt } from '@throughline/core';
import { systemIds } from '@throughline/core/system';
import { median, row } from './measure.mjs';
import { momentAt, storageOf } from './past-company.mjs';

/** The part of the year that was over, and how long the first look and the next may take, in foldings. */
const moments = {
  'a month back': { part: 11 / 12, goals: [0.5, 0.4] },
  'half a year back': { part: 1 / 2, goals: [1, 1] },
  // Folding has next to nothing to do there, and ours does just that.
  'a year back': { part: 1 / 365, goals: [3, 3] },
};
const rounds = 3;

/** The rows of the table for companies of these many people, with so many commits for each of them. */
export async function benchPast(sizes, commitsEach = 100) {
  const rows = [];
  for (const size of sizes) rows.push(...(await rowsFor(size, size * commitsEach)));
  return rows;
}

async function rowsFor(people, commits) {
  const storage = await storageOf(people, commits);
  const rows = [];
  for (const [name, { part, goals }] of Object.entries(moments)) {
    const moment = momentAt(part);
    const first = [];
    const second = [];
    const again = [];
    const fold = [];
    let bytes = 0;
    for (let round = 0; round < rounds; round++) {
      const workspace = await openOn(storage);
      const before = heapUsed();
      first.push(await timed(() => workspace.at(moment)));
      bytes = heapUsed() - before;
      again.push(await timed(() => workspace.at(moment)));
      // Another moment of the same week: nothing but when commits were made is known already.
      second.push(await timed(() => workspace.at(momentAt(part + 1 / 365))));
      fold.push(await timed(() => foldedAt(storage, moment)));
      if (round === 0) await assertSame(await workspace.at(moment), storage, moment);
    }
    const limit = median(fold);
    const [atFirst, next] = goals;
    rows.push(row('H1', `${name}, first`, commits, median(first), limit, `<= ${atFirst} x`));
    rows.push(row('H1', `${name}, next to it`, commits, median(second), limit, `<= ${next} x`));
    rows.push(row('H1', `${name}, again`, commits, median(again), limit, '<= 0.1 x'));
    const kept = { unit: 'bytes' };
    rows.push(
      row('H2', `${name}, kept for a commit`, commits, bytes / commits, 400, '<= 1 x', kept),
    );
  }
  return rows;
}

function openOn(storage) {
  const shared = { ...storage, close: () => Promise.resolve() };
  const viewer = { id: 'p0' };
  return createWorkspace({ storage: shared, viewer, now: () => momentAt(1), newId: systemIds() });
}

async function foldedAt(storage, moment) {
  const commits = [];
  for await (const commit of storage.commits(0)) commits.push(commit);
  return recordsAt(commits, versionAt(commits, moment));
}

async function assertSame(past, storage, moment) {
  const folded = await foldedAt(storage, moment);
  const [was, is] = [createScoreboard(folded, moment), past.scores()];
  for (const id of folded.goals.keys()) {
    const same = JSON.stringify(was.scoreOf(id)) === JSON.stringify(is.scoreOf(id));
    if (!same || past.records.goals.get(id)?.title !== folded.goals.get(id).title) {
      throw new Error(`${id} is another one`);
    }
  }
}

async function timed(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function heapUsed() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
