import { enReviewStates } from '../messages/en-review-states.ts';
import type { MessagesOf } from '../messages.ts';
import type { viewEnglish } from './view-texts.ts';

/** What `perf-review-brief` says before its reviews are there, in English. */
export const english = { reviewStates: enReviewStates };

/** What `perf-review-brief` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english | keyof typeof viewEnglish>;
