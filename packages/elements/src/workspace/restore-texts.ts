import type { MessagesOf } from '../messages.ts';
import { enRestore } from '../messages/en-restore.ts';

/** What is said while a backup is restored, in English. */
export const english = { restore: enRestore };

/** What is said while a backup is restored in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
