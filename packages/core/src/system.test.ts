import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRandomId } from './feedback/released-texts.ts';
import { systemIds, systemNow, systemPause, systemRandomId, systemZone } from './system.ts';
import { isZone } from './calendar.ts';
import { Instant } from './schema/primitives.ts';

test('[W33] the system gives the clock, the zone, and ids that sort by the time they were made', () => {
  assert.ok(Instant.safeParse(systemNow()).success);
  assert.ok(Math.abs(Date.parse(systemNow()) - Date.now()) < 1000);
  assert.ok(isZone(systemZone()));
  const newId = systemIds();
  const ids = Array.from({ length: 1000 }, newId);
  assert.deepEqual([...new Set(ids)].sort(), ids);
  const random = Array.from({ length: 1000 }, systemRandomId);
  assert.ok(random.every(isRandomId));
  assert.equal(new Set(random).size, 1000);
});

test('[X63] the pause of the system holds the turn for a slice, and then lets others have theirs', async () => {
  const seen: string[] = [];
  setTimeout(() => seen.push('other'), 0);
  await systemPause(10_000)();
  seen.push('held');
  await systemPause(-1)();
  assert.deepEqual(seen, ['held', 'other']);
});
