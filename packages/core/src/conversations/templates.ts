import type { RhythmRecords } from '../goals/rhythm-records.ts';
import type { ConversationTemplate } from '../schema/conversation.ts';
import type { TemplateId } from '../schema/ids.ts';
import { occasionalTemplates } from './templates/occasional.ts';
import { regularTemplates } from './templates/regular.ts';

type Own = Pick<RhythmRecords, 'templates'>;

/** The templates of the library, in English; a workspace's own one of the same id takes the place of each. */
export const shippedTemplates: readonly ConversationTemplate[] = [
  ...regularTemplates,
  ...occasionalTemplates,
];

/** A template by its id, retired ones included: the workspace's own, else the shipped one. */
export function templateOf(
  { templates }: Own,
  templateId: TemplateId,
): ConversationTemplate | undefined {
  return templates.get(templateId) ?? shippedTemplates.find(({ id }) => id === templateId);
}

/**
 * The templates that a new series may take: the shipped ones in their order, each replaced by an own one of
 * its id, then the others by name. Retired ones are left out.
 */
export function templatesOf(own: Own): readonly ConversationTemplate[] {
  const isShipped = new Set(shippedTemplates.map(({ id }) => id));
  const others = [...own.templates.values()].filter(({ id }) => !isShipped.has(id));
  others.sort((a, b) => (a.name !== b.name ? (a.name < b.name ? -1 : 1) : a.id < b.id ? -1 : 1));
  const shipped = shippedTemplates.map(({ id }) => templateOf(own, id));
  return [...shipped, ...others].filter(
    (template): template is ConversationTemplate => template !== undefined && !template.retired,
  );
}

/** How long a conversation by a template takes, in minutes. */
export function minutesOf({ sections }: ConversationTemplate): number {
  return sections.reduce((sum, { minutes }) => sum + minutes, 0);
}
