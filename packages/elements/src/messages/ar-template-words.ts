import { arOccasionalWords } from './ar-template-words/occasional.ts';
import { arRegularWords } from './ar-template-words/regular.ts';
import type { TemplateWords } from './en-template-words.ts';

/** Arabic words of the templates of the library, by their ids. */
export const arTemplateWords: Readonly<Record<string, TemplateWords>> = {
  ...arRegularWords,
  ...arOccasionalWords,
};
