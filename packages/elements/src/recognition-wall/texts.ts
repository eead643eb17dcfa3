import { enDeeds } from '../messages/en-deeds.ts';
import { enRecognitionWall } from '../messages/en-recognition-wall.ts';
import type { MessagesOf } from '../messages.ts';

/** What `perf-recognition-wall` says, in English. */
export const english = { recognitionWall: enRecognitionWall, deeds: enDeeds };

/** What `perf-recognition-wall` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english>;
