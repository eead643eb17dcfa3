import { enDeeds } from '../messages/en-deeds.ts';
import { enQueue } from '../messages/en-queue.ts';

/** What the lines of `perf-queue` say, in English. */
export const viewEnglish = { queue: enQueue, deeds: enDeeds };
