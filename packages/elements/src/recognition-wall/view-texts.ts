import { enDeeds } from '../messages/en-deeds.ts';
import { enRecognitionWall } from '../messages/en-recognition-wall.ts';

/** What the wall says, in English. */
export const viewEnglish = { recognitionWall: enRecognitionWall, deeds: enDeeds };
