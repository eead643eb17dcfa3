import { enFeedbackStates } from '../messages/en-feedback-states.ts';
import type { MessagesOf } from '../messages.ts';
import type { viewEnglish } from './view-texts.ts';

/** What `perf-feedback` says before its lists are there, in English. */
export const english = { feedbackStates: enFeedbackStates };

/** What `perf-feedback` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english | keyof typeof viewEnglish>;
