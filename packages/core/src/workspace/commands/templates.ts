import { templateOf } from '../../conversations/templates.ts';
import type { ConversationTemplate } from '../../schema/conversation.ts';
import { TemplateAdd, TemplateEdit, TemplateRetire } from '../../schema/conversation-commands.ts';
import type { TemplateId } from '../../schema/ids.ts';
import { commandSpec } from '../command-spec.ts';
import { notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { withFields } from './fields.ts';
import { assertNew } from './known.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `template.add`: one of the workspace's own; with the id of a shipped one it takes its place. */
export const templateAdd = commandSpec({
  type: 'template.add',
  does: 'Adds a template for one-on-ones; with the id of a shipped one it takes its place.',
  schema: TemplateAdd,
  decide(records, { template }, { newId }) {
    const id = template.id ?? (newId() as TemplateId);
    assertNew(records, 'templates', id);
    const record = parseRecordOf('templates', { ...template, id }, 'template');
    return [{ collection: 'templates', record }];
  },
});

/** `template.edit`: a shipped one becomes the workspace's own by it. */
export const templateEdit = commandSpec({
  type: 'template.edit',
  does: 'Replaces fields of a template, shipped or own, each only if it still is as it was shown.',
  schema: TemplateEdit,
  decide(records, { templateId, fields, base }) {
    const after = withFields(knownTemplate(records, templateId), fields, base, templateId);
    if (!after) return [];
    return [{ collection: 'templates', record: parseRecordOf('templates', after, 'fields') }];
  },
});

/** `template.retire`: no new series takes it; those that have it keep it. */
export const templateRetire = commandSpec({
  type: 'template.retire',
  does: 'Retires a template, shipped or own, or takes it back.',
  schema: TemplateRetire,
  decide(records, { templateId, retired }) {
    const { retired: was = false, ...template } = knownTemplate(records, templateId);
    if (was === retired) return [];
    const record = retired ? { ...template, retired } : template;
    return [{ collection: 'templates', record }];
  },
});

/** @throws PerfError `not-found`. */
function knownTemplate({ rhythm }: Everything, templateId: TemplateId): ConversationTemplate {
  const template = templateOf(rhythm, templateId);
  if (!template) throw notFound('template', templateId);
  return template;
}
