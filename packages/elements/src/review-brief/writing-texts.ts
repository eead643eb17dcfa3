import { enReviewWriting } from '../messages/en-review-writing.ts';
import type { MessagesOf } from '../messages.ts';

/** What writing a review says, in English. */
export const writingEnglish = { reviewWriting: enReviewWriting };

/** What writing a review says in the language of the page. */
export type WritingMessages = MessagesOf<keyof typeof writingEnglish>;
