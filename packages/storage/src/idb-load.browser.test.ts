import { expect } from '@open-wc/testing';
import { type Commit, type Storage, createWorkspace } from '@throughline/core';
import { idbStorage } from './idb.ts';
import { fresh } from './testing/browser.ts';
import { fold } from './testing/layout.ts';

/** A commit that makes so many goals. */
function goals(count: number): Commit {
  const changes = Array.from({ length: count }, (_, at) => ({
    ...{ collection: 'goals', id: `g${at}`, expected: 0, schema: 1 },
    record: { title: `goal ${at}` },
  }));
  const about = { at: '2026-01-05T09:00:00Z', by: 'p1', command: { type: 'x.y' } };
  return { id: 'c1', ...about, changes };
}

/** The most batches that come one after the other without a turn for the page, each worked on for a while. */
async function mostInOneGo(storage: Storage): Promise<number> {
  let turns = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns += 1;
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  let most = 0;
  let inOneGo = 0;
  let before = turns;
  for await (const batch of (await storage.open()).records) {
    expect(batch.length).to.be.at.most(128);
    inOneGo = turns === before ? inOneGo + 1 : 1;
    before = turns;
    most = Math.max(most, inOneGo);
    for (const until = performance.now() + 6; performance.now() < until;);
  }
  port1.close();
  return most;
}

describe('loading from IndexedDB', () => {
  for (const isFolded of [true, false]) {
    const from = isFolded ? 'blocks' : 'the log';
    it(`[T36] gives the page its turn while records come from ${from}`, async () => {
      const { name } = fresh();
      const storage = idbStorage(name);
      await storage.commit(goals(4000));
      if (isFolded) await fold(name);
      // However slow a machine is, it can only take more turns.
      expect(await mostInOneGo(storage)).to.be.at.most(3);
      await storage.close();
    });
  }

  it('[T36] tells how many records have come', async () => {
    const { name } = fresh();
    const first = idbStorage(name);
    await first.commit(goals(1000));
    await fold(name);
    await first.close();
    const told: number[] = [];
    const workspace = await createWorkspace({
      storage: idbStorage(name),
      viewer: { id: 'ada' as never },
      now: () => '2026-01-05T09:00:00Z',
      newId: () => 'x',
      onProgress: ({ loaded, total }) => told.push(loaded / total),
    });
    expect(told.length).to.be.above(7);
    expect([told[0], told.at(-1)]).to.deep.equal([0, 1]);
    expect(told).to.deep.equal(told.toSorted((a, b) => a - b));
    await workspace.close();
  });
});
