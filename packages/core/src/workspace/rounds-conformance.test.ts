import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededIds, webMark } from '../testing/round-keys.ts';
import { keepingRounds } from './anonymous-rounds.ts';
import { roundsConformance } from './conformance/rounds.ts';
import { memoryStorages } from './memory-storage.ts';
import { simulatedRounds } from './simulated-rounds.ts';

const place = memoryStorages();

roundsConformance(
  { test: (title, run) => void test(title, run), equal: assert.deepEqual },
  (name) => {
    let now = '';
    const storage = place(name);
    const options = { storage, now: () => now, randomId: seededIds(3), newMark: webMark };
    return {
      rounds: simulatedRounds(options),
      open: () => keepingRounds(place(name)),
      setNow: (moment) => void (now = moment),
      close: () => storage.close(),
    };
  },
);
