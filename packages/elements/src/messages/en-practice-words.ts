import { type Practice, shippedPractices } from '@throughline/core';

/** What a practice of the library says. */
export type PracticeWords = Pick<Practice, 'title' | 'why' | 'steps' | 'prompts'>;

/** What the practices of the library say, by their ids: the words of core, which are English. */
export const enPracticeWords: Readonly<Record<string, PracticeWords>> = Object.fromEntries(
  shippedPractices.map(({ id, title, why, steps, prompts }) => [
    id,
    { title, why, steps, prompts },
  ]),
);
