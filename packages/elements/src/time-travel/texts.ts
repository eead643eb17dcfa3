import type { MessagesOf } from '../messages.ts';
import { enTimeTravel } from '../messages/en-time-travel.ts';

/** What the slider of time says, in English. */
export const english = { timeTravel: enTimeTravel };

/** What the slider of time says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
