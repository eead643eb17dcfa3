import { enDeeds } from '../messages/en-deeds.ts';
import { enSettings } from '../messages/en-settings.ts';
import type { MessagesOf } from '../messages.ts';

/** What `perf-settings` says, in English. */
export const english = { settings: enSettings, deeds: enDeeds };

/** What `perf-settings` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
