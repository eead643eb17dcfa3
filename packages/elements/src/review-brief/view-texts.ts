import { enDeeds } from '../messages/en-deeds.ts';
import { enReviewBrief } from '../messages/en-review-brief.ts';

/** What the list of reviews and an open one say, in English. */
export const viewEnglish = { reviewBrief: enReviewBrief, deeds: enDeeds };
