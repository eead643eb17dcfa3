import { enRecognitionWallStates } from '../messages/en-recognition-wall-states.ts';
import type { MessagesOf } from '../messages.ts';
import type { viewEnglish } from './view-texts.ts';

/** What `perf-recognition-wall` says before the thanks are there, in English. */
export const english = { recognitionWallStates: enRecognitionWallStates };

/** What `perf-recognition-wall` says in the language of the page, and what all elements say. */
export type Messages = MessagesOf<keyof typeof english | keyof typeof viewEnglish>;
