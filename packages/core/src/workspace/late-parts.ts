import { late } from './late.ts';

/** What runs commands: the table of all of them, their schemas and rules. */
export const commandsPart = late(() => import('./commands-part.ts'));

/** What answers beyond records and scores: explanations, insights, what is due, the coach. */
export const answersPart = late(() => import('./answers.ts'));

/** What reads the past. */
export const pastPart = late(() => import('./past-part.ts'));
