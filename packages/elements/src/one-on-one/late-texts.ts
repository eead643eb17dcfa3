import { enOneOnOneLate } from '../messages/en-one-on-one-late.ts';
import { templateEnglish } from '../parts/template-words.ts';

/** What the parts say that are fetched when they are used, in English. */
export const lateEnglish = { oneOnOneLate: enOneOnOneLate, ...templateEnglish };
