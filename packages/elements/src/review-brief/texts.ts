import { enDeeds } from '../messages/en-deeds.ts';
import { enReviewBrief } from '../messages/en-review-brief.ts';
import type { MessagesOf } from '../messages.ts';

/** What `perf-review-brief` says, in English. */
export const english = { reviewBrief: enReviewBrief, deeds: enDeeds };

/** What `perf-review-brief` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
