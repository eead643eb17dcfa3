import { enAgenda } from '../messages/en-agenda.ts';
import { enDeeds } from '../messages/en-deeds.ts';
import { enOneOnOne } from '../messages/en-one-on-one.ts';
import type { MessagesOf } from '../messages.ts';

/** What `perf-one-on-one` says at first, in English. */
export const english = { oneOnOne: enOneOnOne, agenda: enAgenda, deeds: enDeeds };

/** What `perf-one-on-one` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;

/** The same, with the texts of what is fetched later. */
export type LateMessages = MessagesOf<keyof typeof english | 'oneOnOneLate' | 'templateWords'>;
