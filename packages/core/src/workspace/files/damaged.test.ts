import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv } from '../../exchange/csv.ts';
import { PerfError } from '../../errors.ts';
import { createRandom } from '../../random.ts';
import { damagedFile, damagedText } from '../../testing/damaged-texts.ts';
import { shortHistory, wholeFile } from '../../testing/exported.ts';
import { planOf } from '../../testing/import-plans.ts';
import { memoryStorage } from '../memory-storage.ts';
import { planWorkspaceImport } from './plan-import.ts';
import { restoreStorage } from './restore-storage.ts';

const polluted = () => (({}) as { polluted?: unknown }).polluted;

test('[X45] a damaged file is refused with errors, or restored and the same once more', async () => {
  const text = await wholeFile(await shortHistory());
  const kinds = new Set<string>();
  for (let seed = 0; seed < 400; seed++) {
    const damage = seed % 3 === 0 ? damagedText : damagedFile;
    const plan = await planWorkspaceImport(damage(text, createRandom(seed)));
    kinds.add(plan.kind);
    if (plan.kind === 'refused') {
      assert.ok(plan.errors.length > 0, String(seed));
      await assert.rejects(restoreStorage(memoryStorage(), plan), PerfError);
      continue;
    }
    const storage = memoryStorage();
    await restoreStorage(storage, plan);
    const again = await planWorkspaceImport(await wholeFile(storage), { storage });
    assert.equal(again.kind, 'nothing', String(seed));
  }
  assert.deepEqual([...kinds].sort(), ['refused', 'restore']);
  assert.equal(polluted(), undefined);
});

test('[X45] damaged CSV is refused, or planned with errors', () => {
  const csv = 'id;title;start value;target value;current value\n1;Grow;0;100;40\n2;Sell;0;10;4,5\n';
  for (let seed = 0; seed < 400; seed++) {
    const damaged = damagedText(csv, createRandom(seed));
    for (const read of [parseCsv, planOf]) {
      try {
        read(damaged);
      } catch (error) {
        assert.ok(error instanceof PerfError, `${seed}: ${String(error)}`);
      }
    }
  }
  assert.equal(polluted(), undefined);
});
