import type { MessagesOf } from '../messages.ts';
import { enCourse } from '../messages/en-course.ts';
import { enExplanation } from '../messages/en-explanation.ts';
import { enGoalCard } from '../messages/en-goal-card.ts';

/** What the card of a goal says, in English. */
export const english = { goalCard: enGoalCard, course: enCourse, explanation: enExplanation };

/** What the card of a goal says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
