import type { ConversationTemplate } from '@throughline/core';
import { enTemplateWords } from '../messages/en-template-words.ts';
import type { MessagesOf } from '../messages.ts';
import { ShippedWords } from './shipped-words.ts';

/** What the templates of the library say, in English. */
export const templateEnglish = { templateWords: enTemplateWords };

/** What a template says in the language of the page, as far as its words came with the library. */
export function templateWordsOf(
  id: ConversationTemplate['id'],
  { templateWords }: MessagesOf<'templateWords'>,
): ShippedWords {
  return new ShippedWords(enTemplateWords[id], templateWords[id]);
}
