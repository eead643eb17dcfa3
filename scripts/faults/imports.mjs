// F18: files from outside that were damaged by chance or on purpose.
import { PerfError } from '../../packages/core/src/errors.ts';
import { createRandom } from '../../packages/core/src/random.ts';
import { targets } from './import-targets.mjs';

/** How long reading one input may take, and how much memory reading all of them, in bytes. */
const longestMs = 1000;
const mostMemory = 300 * 1024 * 1024;
/** What every object has, before and after. */
const prototype = () => Object.getOwnPropertyNames(Object.prototype).sort().join();

export const fault = {
  id: 'F18',
  about: 'Damages exports and CSV in each of their parts, and reads and restores what comes of it.',
  ci: { inputs: 20_000 },
  soak: { inputs: 5_000_000 },
  async run({ inputs }, { seed, say }) {
    const breaches = [];
    const counts = { inputs: 0, refused: 0, read: 0 };
    const before = prototype();
    const seeds = await Promise.all(targets.map((target) => target.seeds()));
    const longest = { ms: 0, what: '' };
    // What other faults have left in this process is none of theirs.
    const held = heldNow();
    let memory = 0;
    for (let number = 0; number < inputs && breaches.length < 20; number++) {
      const place = number % targets.length;
      const random = createRandom(seed, number);
      const input = targets[place].damage(random.pick(seeds[place]), random);
      const what = `${targets[place].name}, input ${number}`;
      // Of the processor, so that a busy machine breaks no promise.
      const start = process.cpuUsage();
      const outcome = await tried(targets[place], input);
      const { user, system } = process.cpuUsage(start);
      const ms = (user + system) / 1000;
      if (ms > longest.ms) Object.assign(longest, { ms, what });
      if (ms > longestMs) breaches.push(`${what} took ${Math.round(ms)} ms`);
      counts.inputs += 1;
      if (outcome instanceof Error) breaches.push(`${what}: ${outcome.stack}`);
      else counts[outcome] += 1;
      // Only where it seems much is it worth finding out how much of it is still held.
      if (process.memoryUsage().heapUsed - held > mostMemory) {
        memory = Math.max(memory, heldNow() - held);
      }
      if (number % 500_000 === 499_999) say(`${number + 1} inputs`);
    }
    memory = Math.max(memory, heldNow() - held);
    if (prototype() !== before) breaches.push('Object.prototype is another one');
    if (memory > mostMemory) breaches.push(`${Math.round(memory / 2 ** 20)} MB were used`);
    say(
      `longest ${longest.ms.toFixed(0)} ms (${longest.what}), ${Math.round(memory / 2 ** 20)} MB held`,
    );
    return { breaches, counts };
  },
};

/** What came of an input: `refused`, `read`, or the error that nobody promised. */
async function tried({ read }, input) {
  try {
    return (await read(input)) === 'refused' ? 'refused' : 'read';
  } catch (error) {
    if (error instanceof PerfError) return 'refused';
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The memory that is held, in bytes, without what is only not cleared away yet. */
function heldNow() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
