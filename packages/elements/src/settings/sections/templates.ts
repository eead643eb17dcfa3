import {
  type ConversationTemplate,
  minutesOf,
  shippedTemplates,
  templateOf,
} from '@throughline/core';
import { enSettingsRecords } from '../../messages/en-settings-records.ts';
import type { SectionModule } from '../section.ts';
import { type RecordKind, RecordSection, listSectionStyles } from '../list/record-section.ts';
import { sortedBy } from '../list/sorted-by.ts';
import type { Scene } from '../section.ts';
import { entered } from './commands.ts';
import { retiring } from './retiring.ts';
import { partsControl } from './template-parts.ts';
import partStyles from './template-parts.styles.ts';

const kind: RecordKind<ConversationTemplate, 'settingsRecords'> = {
  name: 'templates',
  english: { settingsRecords: enSettingsRecords },
  specs: [
    { path: 'name', control: { kind: 'text', most: 80 }, isRequired: true },
    { path: 'purpose', control: { kind: 'long', most: 400 }, isRequired: true },
    { path: 'sections', control: partsControl, isRequired: true },
  ],
  words: ({ messages }) => messages.settingsRecords.templates.fields,
  list: {
    idOf: ({ id }) => id,
    items: (scene) => sortedBy(allTemplates(scene), ({ name }) => name, scene.format.locale),
    columns: ({ messages: { settingsRecords, settingsForm } }) => [
      { id: 'name', label: settingsRecords.templates.fields.name.label, text: ({ name }) => name },
      {
        ...{ id: 'purpose', label: settingsRecords.templates.fields.purpose.label, isMinor: true },
        text: ({ purpose }) => purpose,
      },
      {
        ...{ id: 'minutes', label: settingsRecords.templates.minutes, isNumber: true },
        text: (template, { format }) => format.number(minutesOf(template)),
      },
      {
        ...{ id: 'state', label: settingsForm.list.state },
        text: ({ retired }, scene) => (retired ? scene.messages.settingsForm.list.retired : ''),
      },
    ],
    isRetired: ({ retired }) => retired ?? false,
  },
  find: (id, { reading }) => templateOf(reading.records.rhythm, id as ConversationTemplate['id']),
  nameOf: ({ name }) => name,
  reason: ({ messages }) => messages.settingsForm.reasons.hr,
  edit: (templateId, fields, base) => entered('template.edit', { templateId, fields, base }),
  adding: {
    label: ({ messages }) => messages.settingsRecords.templates.add,
    initial: () => ({ sections: [{ title: '', minutes: 10, prompts: [] }] }),
    command: (template) => entered('template.add', { template }),
  },
  empty: ({ messages }) => messages.settingsRecords.templates.empty,
  deeds: ({ id, name, retired }, scene) =>
    retiring(scene, {
      ...{ name, retired },
      command: (is) => entered('template.retire', { templateId: id, retired: is }),
    }),
};

/** The shipped ones, each as the workspace has it, and its own; retired ones too. */
function allTemplates({ reading }: Scene): readonly ConversationTemplate[] {
  const { templates } = reading.records.rhythm;
  const shipped = shippedTemplates.filter(({ id }) => !templates.has(id));
  return [...shipped, ...templates.values()];
}

/** What a one-on-one can be built on. */
export const templates: SectionModule = {
  styles: [...listSectionStyles, partStyles],
  section: (host) => new RecordSection(host, kind),
};
