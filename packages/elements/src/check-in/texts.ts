import type { MessagesOf } from '../messages.ts';
import { enCheckIn } from '../messages/en-check-in.ts';

/** What the form of a check-in says, in English. */
export const english = { checkIn: enCheckIn };

/** What the form of a check-in says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
