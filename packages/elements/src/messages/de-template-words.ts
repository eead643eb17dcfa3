import { deOccasionalWords } from './de-template-words/occasional.ts';
import { deRegularWords } from './de-template-words/regular.ts';
import type { TemplateWords } from './en-template-words.ts';

/** German words of the templates of the library, by their ids. */
export const deTemplateWords: Readonly<Record<string, TemplateWords>> = {
  ...deRegularWords,
  ...deOccasionalWords,
};
