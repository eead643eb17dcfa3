import type { MessagesOf } from '../messages.ts';
import { enAlignmentMap } from '../messages/en-alignment-map.ts';

/** What the map says, in English. */
export const english = { alignmentMap: enAlignmentMap };

/** What the map says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
