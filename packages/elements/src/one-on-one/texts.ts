import { enDeeds } from '../messages/en-deeds.ts';
import { enOneOnOneStates } from '../messages/en-one-on-one-states.ts';
import type { MessagesOf } from '../messages.ts';
import type { viewsEnglish } from './views-texts.ts';

/** What `perf-one-on-one` says before its views are there, in English. */
export const english = { oneOnOneStates: enOneOnOneStates, deeds: enDeeds };

/** What `perf-one-on-one` says at first in the language of the page, and what all elements say. */
export type FirstMessages = MessagesOf<keyof typeof english>;

/** The same, with the texts of the views. */
export type Messages = MessagesOf<keyof typeof english | keyof typeof viewsEnglish>;

/** The same, with the texts of what is fetched once it is used. */
export type LateMessages = MessagesOf<
  keyof typeof english | keyof typeof viewsEnglish | 'oneOnOneLate' | 'templateWords'
>;
