// F17: rows and lines of the log that are damaged, in memory and in IndexedDB.
import { readFileSync } from 'node:fs';
import { createRandom } from '../../packages/core/src/random.ts';
import { tryDamaged } from '../../packages/core/src/testing/corruption.ts';
import { damageRows } from '../../packages/core/src/testing/damage.ts';
import { loaded } from '../../packages/core/src/testing/raw-storage.ts';
import { rowStorage } from '../../packages/core/src/testing/row-storage.ts';
import { deleteIdbWorkspace, idbStorage } from '../../packages/storage/src/idb.ts';
import { writeIdbRows } from '../../packages/storage/src/testing/idb-rows.ts';

const golden = new URL('../../packages/core/src/schema/golden/workspace-v1.json', import.meta.url);
const text = readFileSync(golden, 'utf8');

export const fault = {
  id: 'F17',
  about:
    'damages one stored row or line of the log, then opens, reads, scores, looks back, exports and runs commands',
  ci: { mutations: 2000, eachInIdb: 10 },
  soak: { mutations: 200_000, eachInIdb: 10 },
  async run({ mutations, eachInIdb }, { seed, say }) {
    const whole = await loaded(rowStorage(JSON.parse(text)));
    const counts = { mutations, 'in IndexedDB': 0, 'that it cannot hold': 0, kinds: 0 };
    const kinds = new Set();
    const breaches = [];
    for (let turn = 0; turn < mutations; turn++) {
      const rows = JSON.parse(text);
      const damage = damageRows(rows, createRandom(seed, turn));
      kinds.add(damage.kind);
      let made = 0;
      const newId = () => `made-${made++}`;
      const place = await placeOf(rows, turn % eachInIdb === 0);
      if (place.isIdb) counts['in IndexedDB'] += 1;
      else if (turn % eachInIdb === 0) counts['that it cannot hold'] += 1;
      // IndexedDB reads what was changed last from its log.
      const about = { isReadFromLog: place.isIdb, damage, whole, newId, turn };
      const found = await tryDamaged({ open: place.open, ...about });
      await place.drop();
      breaches.push(...found.map((breach) => `mutation ${turn}: ${breach}`));
      if (turn % 10_000 === 9999) say(`${turn + 1} mutations, ${breaches.length} breaches`);
    }
    counts.kinds = kinds.size;
    return { counts, breaches };
  },
};

/** Where damaged rows are tried: in memory, or in a database that is made of them. */
async function placeOf(rows, isInIdb) {
  const name = isInIdb ? await writeIdbRows(rows) : undefined;
  if (name === undefined) return { isIdb: false, open: () => rowStorage(rows), drop: () => {} };
  const opened = [];
  const open = () => {
    const storage = idbStorage(name);
    opened.push(storage);
    return storage;
  };
  const drop = async () => {
    // Handles that are left open hear of other tabs, and so keep the process alive.
    await Promise.all(opened.map((storage) => storage.close()));
    await deleteIdbWorkspace(name);
  };
  return { isIdb: true, open, drop };
}
