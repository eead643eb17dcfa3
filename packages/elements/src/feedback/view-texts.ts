import { enDeeds } from '../messages/en-deeds.ts';
import { enFeedback } from '../messages/en-feedback.ts';
import { enReaders } from '../messages/en-readers.ts';

/** What the lists of `perf-feedback` say, in English. */
export const viewEnglish = { feedback: enFeedback, readers: enReaders, deeds: enDeeds };
