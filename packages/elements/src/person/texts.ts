import { enPerson } from '../messages/en-person.ts';
import type { MessagesOf } from '../messages.ts';

/** What `perf-person` says, in English. */
export const english = { person: enPerson };

/** What `perf-person` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
