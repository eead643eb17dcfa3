// F4: every command on a storage of which the n-th call fails, for n = 1, 2, 3 … until none does.
import { createRandom } from '../../packages/core/src/random.ts';
import { commandShapes } from '../../packages/core/src/testing/command-shapes.ts';
import { sequenceRecords } from '../../packages/core/src/testing/command-sequences.ts';
import { findDeeds } from '../../packages/core/src/testing/deeds.ts';
import { callFaults } from '../../packages/core/src/testing/failing-calls.ts';
import { failingRun } from '../../packages/core/src/testing/failing-run.ts';

export const fault = {
  id: 'F4',
  about:
    'The n-th call of a storage is lost, loses its answer, never answers or is done twice, for every kind of ' +
    'command: before a release all four at each n, and then two calls at once; in CI one of the four at each n, ' +
    'another one at the next, so that each happens to every kind, and at every n to a quarter of the kinds.',
  ci: { every: 4, pairs: 0, sequences: 200 },
  soak: { every: 1, pairs: 100_000, sequences: 200 },
  async run({ every, pairs, sequences }, { seed, say }) {
    Error.stackTraceLimit = 0;
    const deeds = findDeeds({ shapes: commandShapes(), records: sequenceRecords() }, sequences);
    const counts = { 'command kinds': deeds.length, runs: 0 };
    const breaches = [];
    const attempt = async (deed, faults) => {
      const { calls, outcome, breaches: found } = await failingRun(deed, faults);
      const name = `${deed.command.type} with ${[...faults].map(([n, how]) => `${how} at ${n}`).join(' and ')}`;
      breaches.push(...found.map((breach) => `${name}: ${breach}`));
      counts.runs += 1;
      counts[outcome] = (counts[outcome] ?? 0) + 1;
      return calls;
    };
    const kinds = callFaults.map(() => new Set());
    for (const [index, deed] of deeds.entries()) {
      const usual = await attempt(deed, new Map());
      for (const [mode, how] of callFaults.entries()) {
        // What waits for an answer asks for nothing more, so the end is told by a run without a fault.
        for (let n = 1, calls = usual; n <= Math.max(calls, usual); n++) {
          if ((index + mode + n + seed) % every !== 0) continue;
          calls = await attempt(deed, new Map([[n, how]]));
          kinds[mode].add(deed.command.type);
        }
      }
    }
    for (const [mode, { size }] of kinds.entries()) {
      if (size < deeds.length) breaches.push(`${callFaults[mode]} happened to ${size} kinds only`);
    }
    const random = createRandom(seed);
    for (let pair = 0; pair < pairs; pair++) {
      const at = () => [random.between(1, 12), random.pick(callFaults)];
      await attempt(random.pick(deeds), new Map([at(), at()]));
      if ((pair + 1) % 10_000 === 0) say(`${pair + 1} pairs, ${breaches.length} breaches`);
    }
    return { breaches, counts };
  },
};
