import type { MessagesOf } from '../messages.ts';
import { enStatus } from '../messages/en-status.ts';

/** What a status says, in English. */
export const english = { goalStatus: enStatus };

/** What a status says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
