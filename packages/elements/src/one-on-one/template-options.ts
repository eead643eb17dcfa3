import { type Records, templatesOf } from '@throughline/core';
import type { MessagesOf } from '../messages.ts';
import { templateWordsOf } from '../parts/template-words.ts';
import type { FormField } from './form.ts';

/** The templates that a series may take, by name in the words of the page. */
export function templateOptions(
  { rhythm }: Pick<Records, 'rhythm'>,
  messages: MessagesOf<'templateWords'>,
): NonNullable<FormField['options']> {
  return templatesOf(rhythm).map(({ id, name }) => {
    const { text, language } = templateWordsOf(id, messages).say(name);
    return [id, text, language] as const;
  });
}
