import type { MessagesOf } from '../messages.ts';
import { enGoalCard } from '../messages/en-goal-card.ts';

/** What the card of a goal says at first, in English. */
export const english = { goalCard: enGoalCard };

/** What the card of a goal says at first in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;

/** The same with what its lower parts say. */
export type LowerMessages = MessagesOf<'goalCard' | 'course' | 'explanation'>;
