import { enPersonStates } from '../messages/en-person-states.ts';
import type { MessagesOf } from '../messages.ts';
import type { viewEnglish } from './view-texts.ts';

/** What `perf-person` says before the page is there, in English. */
export const english = { personStates: enPersonStates };

/** What `perf-person` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english | keyof typeof viewEnglish>;
