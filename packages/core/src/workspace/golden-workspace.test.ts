import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { collections, hasHistory } from '../schema/collections.ts';
import { createScoreboard } from '../scoring/scoreboard.ts';
import { progressOf } from '../scoring/score.ts';
import { loaded } from '../testing/raw-storage.ts';
import { type Rows, rowStorage } from '../testing/row-storage.ts';
import { countedIds, openWorkspace } from '../testing/workspaces.ts';
import { createWorkspace } from './create-workspace.ts';
import { stateAt } from './history.ts';
import { assertWhole } from './invariants.ts';
import type { State } from './state.ts';
import { commitsSince } from './stored-commits.ts';

const file = new URL('../schema/golden/workspace-v1.json', import.meta.url);
const readRows = () => JSON.parse(readFileSync(file, 'utf8')) as Rows;
const end = '2026-04-07T12:00:00Z';

/** The bits of a score, so that the last digit counts. */
function bitsOf(value: number | null): string {
  if (value === null) return 'none';
  return Buffer.from(Float64Array.of(value).buffer).toString('hex');
}

/** Progress and status of each goal, as they are pinned. */
function pinned(state: State, at: string): readonly string[] {
  const board = createScoreboard(state, at);
  return [...state.goals.keys()].sort().map((id) => {
    const score = board.scoreOf(id);
    return `${id} ${bitsOf(progressOf(score))} ${score?.status}`;
  });
}

describe('the golden workspace', () => {
  test('[MG9] opens whole, with nothing set aside', async () => {
    const storage = rowStorage(readRows());
    assertWhole(await loaded(storage));
    const mia = await openWorkspace({ storage, ids: 'later', now: () => end });
    assert.deepEqual([mia.setAside, mia.version], [[], 13]);
    await mia.run({
      type: 'goal.check-in',
      input: { goalId: 'win', value: 4 },
    });
  });

  test('[MG9] is whole at each of its versions, and the last one is what is there', async () => {
    const rows = readRows();
    const storage = rowStorage(rows);
    const commits = await commitsSince(storage, 0);
    for (const { version } of commits) assertWhole(stateAt(commits, version));
    const [now, then] = [await loaded(storage), stateAt(commits, 13)];
    for (const name of Object.keys(collections) as (keyof typeof collections)[]) {
      if (hasHistory(name)) assert.deepEqual(then.collections[name], now.collections[name], name);
    }
  });

  test('[MG9] has the same bits for each score', async () => {
    const storage = rowStorage(readRows());
    assert.deepEqual(pinned(await loaded(storage), end), [
      'calm 0000000000000000 off-track',
      'grow cccccccccccccc3f at-risk',
      'steps 555555555555d53f on-track',
      'win 333333333333d33f on-track',
    ]);
    const commits = await commitsSince(storage, 0);
    assert.deepEqual(pinned(stateAt(commits, 4), end), [
      'calm 0000000000000000 off-track',
      'grow 000000000000c83f off-track',
      'steps 555555555555d53f on-track',
      'win 000000000000d03f on-track',
    ]);
  });

  test('[MG9] can be read by whoever comes anew', async () => {
    const lea = await createWorkspace({
      storage: rowStorage(readRows()),
      viewer: { id: 'lea' as never },
      now: () => end,
      newId: countedIds(),
    });
    assert.equal(lea.records.rhythm.seriesOf('lea' as never).length, 1);
    assert.equal((await lea.at(1)).records.goals.size, 4);
  });
});
