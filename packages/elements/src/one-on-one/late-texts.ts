import { enOneOnOneLate } from '../messages/en-one-on-one-late.ts';

/** What the parts say that are fetched when they are used, in English. */
export const lateEnglish = { oneOnOneLate: enOneOnOneLate };
