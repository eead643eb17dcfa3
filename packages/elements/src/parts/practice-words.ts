import type { Practice } from '@throughline/core';
import { enPracticeWords } from '../messages/en-practice-words.ts';
import type { MessagesOf } from '../messages.ts';
import { ShippedWords } from './shipped-words.ts';

/** What the practices of the library say, in English. */
export const practiceEnglish = { practiceWords: enPracticeWords };

/** What a practice says in the language of the page, as far as its words came with the library. */
export function practiceWordsOf(
  id: Practice['id'],
  { practiceWords }: MessagesOf<'practiceWords'>,
): ShippedWords {
  return new ShippedWords(enPracticeWords[id], practiceWords[id]);
}
