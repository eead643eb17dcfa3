import { enDeeds } from '../messages/en-deeds.ts';
import { enFeedback } from '../messages/en-feedback.ts';
import { enReaders } from '../messages/en-readers.ts';
import type { MessagesOf } from '../messages.ts';

/** What `perf-feedback` says, in English. */
export const english = { feedback: enFeedback, readers: enReaders, deeds: enDeeds };

/** What `perf-feedback` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
