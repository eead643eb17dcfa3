import type { MessagesOf } from '../messages.ts';
import { enProgress } from '../messages/en-progress.ts';

/** What a progress bar says, in English. */
export const english = { goalProgress: enProgress };

/** What a progress bar says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
