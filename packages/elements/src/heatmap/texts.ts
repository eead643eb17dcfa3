import type { MessagesOf } from '../messages.ts';
import { enDeeds } from '../messages/en-deeds.ts';
import { enHeatmap } from '../messages/en-heatmap.ts';

/** What the heat map says, in English. */
export const english = { heatmap: enHeatmap, deeds: enDeeds };

/** What the heat map says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
