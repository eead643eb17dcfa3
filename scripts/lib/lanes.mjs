// Work that waits for one another only where there are too few processors.
import { availableParallelism } from 'node:os';

/**
 * Runs jobs in their order, as many at a time as there are processors.
 *
 * @param jobs - Functions that answer a promise; one that is rejected rejects all.
 * @returns what each came to, in the order of the jobs
 */
export async function inLanes(jobs) {
  const results = [];
  const waiting = jobs.entries();
  const lane = async () => {
    for (const [index, job] of waiting) results[index] = await job();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results;
}
