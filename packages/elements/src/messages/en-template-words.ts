import { type ConversationTemplate, shippedTemplates } from '@throughline/core';

/** What a template of the library says. */
export interface TemplateWords extends Pick<ConversationTemplate, 'name' | 'purpose'> {
  readonly sections: readonly Pick<ConversationTemplate['sections'][number], 'title' | 'prompts'>[];
}

/** What the templates of the library say, by their ids: the words of core, which are English. */
export const enTemplateWords: Readonly<Record<string, TemplateWords>> = Object.fromEntries(
  shippedTemplates.map(({ id, name, purpose, sections }) => [
    id,
    { name, purpose, sections: sections.map(({ title, prompts }) => ({ title, prompts })) },
  ]),
);
