import { expect, waitUntil } from '@open-wc/testing';
import { idbStorage } from './idb.ts';
import { codeOf, countIn, fresh, goalCommit } from './testing/browser.ts';

/** Runs with a site of which so much of its share is used. */
async function whileUsed(share: number, run: () => Promise<void>): Promise<void> {
  const { estimate } = StorageManager.prototype;
  StorageManager.prototype.estimate = () => Promise.resolve({ usage: share * 1000, quota: 1000 });
  try {
    await run();
  } finally {
    StorageManager.prototype.estimate = estimate;
  }
}

describe('IndexedDB storage, its page and its site', function () {
  // Several copies and handles on a busy machine.
  this.timeout(15_000);

  it('[T50] keeps a tenth of what the site may use free, and still erases', async () => {
    const { name } = fresh();
    await whileUsed(0.5, async () => {
      const storage = idbStorage(name);
      await storage.commit(goalCommit('c1'));
      await storage.close();
    });
    await whileUsed(0.95, async () => {
      const storage = idbStorage(name);
      expect(await codeOf(storage.commit(goalCommit('c2')))).to.equal('storage-full');
      expect(await countIn(storage)).to.equal(1);
      const key = { collection: 'goals', id: 'g-c1', schema: 1, record: null };
      const changes = [{ ...key, expected: 1 }];
      const erasure = { ...goalCommit('c3'), changes, upTo: 1, images: [{ ...key, version: 1 }] };
      expect((await storage.redact(erasure)).kind).to.equal('committed');
      await storage.close();
    });
  });

  it('[T53] lets go of everything when the page is left, and looks again when it is shown', async () => {
    const { name, database } = fresh();
    const storage = idbStorage(name);
    await storage.commit(goalCommit('c1'));
    let told = 0;
    storage.watch(() => (told += 1));
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    // A connection that were still open would say so, and a channel would hear of it.
    await upgrade(database);
    const other = new BroadcastChannel(database);
    other.postMessage({ database, version: 9 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).to.equal(0);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(told).to.equal(1);
    expect(await codeOf(storage.commit(goalCommit('c2')))).to.equal('newer-data');
    other.postMessage({ database, version: 9 });
    await waitUntil(() => told === 2, 'it hears again');
    other.close();
    await storage.close();
  });

  it('[T53] reads again after a tab was frozen', async () => {
    const storage = idbStorage(fresh().name);
    let told = 0;
    storage.watch(() => (told += 1));
    document.dispatchEvent(new Event('resume'));
    expect(told).to.equal(1);
    await storage.close();
    document.dispatchEvent(new Event('resume'));
    expect(told).to.equal(1);
  });
});

/** Takes the database over as a newer version would, which waits for every connection. */
async function upgrade(database: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(database, 99);
    request.onblocked = () => reject(new Error('A connection is open.'));
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
