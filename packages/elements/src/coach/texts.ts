import { enCoach } from '../messages/en-coach.ts';
import { enCoachReasons } from '../messages/en-coach-reasons.ts';
import { enDeeds } from '../messages/en-deeds.ts';
import type { MessagesOf } from '../messages.ts';

/** What `perf-coach` says, in English. */
export const english = { coach: enCoach, coachReasons: enCoachReasons, deeds: enDeeds };

/** What `perf-coach` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;

/** The same, with what the practices say, which is fetched with them. */
export type LateMessages = MessagesOf<keyof typeof english | 'practiceWords'>;
