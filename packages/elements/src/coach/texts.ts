import { enCoachStates } from '../messages/en-coach-states.ts';
import type { MessagesOf } from '../messages.ts';
import type { viewEnglish } from './view-texts.ts';

/** What `perf-coach` says before the practices are there, in English. */
export const english = { coachStates: enCoachStates };

/** What `perf-coach` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english | keyof typeof viewEnglish>;
